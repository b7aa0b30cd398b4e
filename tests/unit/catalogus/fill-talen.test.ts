import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { fillTalen } from '../../../src/catalogus/bestanden/fill-talen.ts';
import { meertalig, tekst } from '../../../src/catalogus/schema/velden.ts';

test('words of a language that is not shown are those of the Dutch, wherever they stand', () => {
  const schema = z.strictObject({ naam: meertalig(), rijen: z.array(meertalig()) });
  const data = { naam: { nl: 'Bed', ar: 'سرير' }, rijen: [{ nl: 'Een', ar: 'واحد' }] };
  expect(schema.safeParse(fillTalen(data, schema, ['nl', 'ar'])).data).toEqual({
    naam: { nl: 'Bed', tr: 'Bed', ar: 'سرير' },
    rijen: [{ nl: 'Een', tr: 'Een', ar: 'واحد' }],
  });
  expect(schema.safeParse(fillTalen(data, schema, ['nl', 'tr', 'ar'])).success).toBe(false);
});

test('a file in Dutch alone stays so; what an editor wrote there too much is still seen', () => {
  const schema = z.strictObject({ nl: z.strictObject({ titel: tekst() }) });
  const data = { nl: { titel: 'Het eerste gesprek' } };
  expect(fillTalen(data, schema, ['nl', 'ar'])).toEqual(data);
  expect(schema.safeParse(fillTalen({ ...data, tr: 'x' }, schema, ['nl', 'ar'])).success).toBe(false);
});

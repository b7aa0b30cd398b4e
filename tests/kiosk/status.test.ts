import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { draw } from '../../src/components/basis/draw.ts';
import Status from '../../src/kiosk/beheer/Status.tsx';
import { onbekend, statusRijen } from '../../src/kiosk/beheer/status-rijen.ts';

test('as it is built the status page asks everything, knows nothing, offers nothing, and says what that may mean', () => {
  const rijen = statusRijen(['nl', 'tr']);
  const root = parse(draw(Status, { rijen, versie: '21 november 2026, abc' }));
  expect(root.querySelectorAll('dt').map(({ text }) => text)).toEqual(['Versie van de site', ...rijen.map(([, vraag]) => vraag)]);
  expect(root.querySelectorAll('dd').map(({ text }) => text)).toEqual(['21 november 2026, abc', ...rijen.map(() => onbekend.tekst)]);
  expect(root.querySelector('.stand-knoppen')?.hasAttribute('hidden')).toBe(true);
  expect(root.querySelector('[role=status]')?.text).toMatch(/Laad deze bladzijde dan opnieuw/);
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { pack, unpack } from '../../src/offline/pakket.ts';

const frame = (body: string) =>
  `<!DOCTYPE html> <html lang="ar" dir="rtl"> <head><meta charset="utf-8"><title>x</title></head> <body><header><p>kop</p></header> <main>${body}</main> <footer><p>voet</p></footer></body> </html>`;

test('every page comes out as it went in, whatever stands in it', () => {
  const html = fc
    .array(fc.oneof(fc.constantFrom('<p>', '</p>', '<a href="/">', '<', '<pre', '\n', '"', '\\', 'مرحبا', '😀', '\u2028'), fc.string()), {
      maxLength: 30,
    })
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.dictionary(fc.string(), html), (pages) => {
      const entries = Object.entries(pages);
      const packed = JSON.parse(JSON.stringify(pack(entries, {}, {}))) as ReturnType<typeof pack>;
      for (const [path, page] of entries) if (path !== '__proto__') expect(unpack(packed, path)).toBe(page);
    }),
  );
});

test('what pages share stands there once', () => {
  const { stukken, bladzijden } = pack(
    [
      ['/a/', frame('<p>een</p>')],
      ['/b/', frame('<p>twee</p>')],
    ],
    {},
    {},
  );
  expect(new Set(stukken).size).toBe(stukken.length);
  expect(stukken.filter((stuk) => stuk.includes('kop'))).toHaveLength(1);
  expect(bladzijden['/a/']?.filter((stuk) => !bladzijden['/b/']?.includes(stuk))).toHaveLength(1);
});

test('the same pages make the same bytes, and an address that is not there is nothing', () => {
  const make = () => JSON.stringify(pack([['/a/', frame('<p>een</p>')]], { '/a.css': { soort: 'text/css', tekst: 'p{}' } }, { X: 'y' }));
  expect(make()).toBe(make());
  expect(unpack(pack([], {}, {}), '/a/')).toBeUndefined();
  expect(unpack(pack([], {}, {}), 'constructor')).toBeUndefined();
});

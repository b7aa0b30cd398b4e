import { afterEach, describe, expect, it, vi } from 'vitest';
import { begin, countPrint, forget, onbekend, readApparaat, readTab, writeTab } from '../../src/site/tab.ts';
import { isOwnAddress } from '../../src/site/own-address.ts';
import { isKiosk, tabKey } from '../../src/site/is-kiosk.ts';
import { endKiosk, keepTab, thisTab } from '../../src/site/this-tab.ts';

afterEach(() => vi.unstubAllGlobals());

/** As much of the storage of a tab as is used here. */
function storage(kept: Record<string, string> = {}): Record<string, string> {
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept[key] ?? null,
    setItem: (key: string, value: string) => Object.assign(kept, { [key]: value }),
    removeItem: (key: string) => void delete kept[key],
  });
  return kept;
}

describe('which tab is a kiosk', () => {
  it('says the storage of this site; the name of the window, which any site can set, says nothing', () => {
    storage();
    vi.stubGlobal('window', { name: 'routegids-kiosk {"apparaat":{"printer":true}}' });
    vi.stubGlobal('name', 'routegids-kiosk {}');
    expect([isKiosk(), thisTab()]).toEqual([false, undefined]);
    keepTab({ apparaat: onbekend, keuzes: begin });
    expect([isKiosk(), thisTab()]).toEqual([true, { apparaat: onbekend, keuzes: begin }]);
    endKiosk();
    expect([isKiosk(), thisTab()]).toEqual([false, undefined]);
  });

  it('is one, as a new visitor finds it, when what stands there cannot be read', () => {
    storage({ [tabKey]: '{"keu' });
    expect([isKiosk(), thisTab()]).toEqual([true, { apparaat: onbekend, keuzes: begin }]);
  });

  it('is none in a browser that refuses storage', () => {
    const refuse = () => {
      throw new DOMException('Not allowed', 'SecurityError');
    };
    vi.stubGlobal('sessionStorage', { getItem: refuse, setItem: refuse, removeItem: refuse });
    keepTab({ apparaat: onbekend, keuzes: begin });
    endKiosk();
    expect([isKiosk(), thisTab()]).toEqual([false, undefined]);
  });
});

describe('an address that a kiosk goes to by itself', () => {
  it.each(['/nl/', '/ar-nl/wegwijzer/geld/#m=a.b+c', '/nl/zoeken/?q=bed', '/nl/zoeken/#m=a//b&q=a%2Fb'])('is of this site: %s', (adres) => {
    expect(isOwnAddress(adres)).toBe(true);
  });

  it.each([
    '',
    'nl/',
    'https://evil.example/',
    '//evil.example/',
    '///evil.example/',
    '/\\evil.example/',
    '\\\\evil.example/',
    '/nl//evil.example/',
    '/\t/evil.example/',
    ' //evil.example/',
    '/nl/..%2f..%2fevil/',
    '/%5Cevil.example/',
    '/nl/%00',
    'javascript:alert(1)',
    'data:text/html,x',
    undefined,
    7,
    { toString: () => '/nl/' },
  ])('is no other: %j', (adres) => {
    expect(isOwnAddress(adres)).toBe(false);
  });
});

describe('a kiosk tab', () => {
  it('keeps device and choices from page to page', () => {
    const tab = { apparaat: { printer: true, prints: 3 }, keuzes: { ...begin, letters: 150, contrast: true } as const };
    expect(readTab(writeTab(tab))).toEqual(tab);
  });

  it('forgets the visitor and not the device', () => {
    expect(forget({ apparaat: { printer: true, prints: 3 }, keuzes: { letters: 200, contrast: true, lager: true, geluid: true } })).toEqual(
      { apparaat: { printer: true, prints: 3 }, keuzes: begin },
    );
  });

  it('takes what cannot be read, in whole or in part, for a new visitor', () => {
    const fresh = { apparaat: onbekend, keuzes: begin };
    for (const text of ['{"keuzes":', '{}', 'null', '[]', '7', '"x"', '{"keuzes":null,"apparaat":[]}', '{"pad":{"length":3}}'])
      expect(readTab(text), text).toEqual(fresh);
    const odd = {
      apparaat: { printer: 'ja', prints: -1 },
      keuzes: { letters: 1e9, contrast: '" onclick="x', lager: 1, geluid: null, more: true },
      naar: 'x',
      stil: -5,
    };
    expect(readTab(JSON.stringify(odd))).toEqual(fresh);
    expect(readTab(null)).toBeUndefined();
  });

  it('keeps of the way back only pages of this site, and no more than it would walk', () => {
    const own = { adres: '/nl/', hoogte: 4 };
    const pad = [
      own,
      { adres: '//evil.example/', hoogte: 0 },
      { adres: 'javascript:alert(1)' },
      null,
      'x',
      { adres: '/nl/a/', hoogte: 'y' },
    ];
    expect(readTab(JSON.stringify({ pad }))?.pad).toEqual([own, { adres: '/nl/a/', hoogte: 0 }]);
    expect(readTab(JSON.stringify({ pad: Array.from({ length: 500 }, () => own) }))?.pad).toHaveLength(20);
  });

  it('counts prints, through visitors and through storage that says less', () => {
    const tab = readTab('{"apparaat":{"printer":true}}');
    expect(tab?.apparaat).toEqual({ printer: true, prints: 0 });
    expect(tab && readTab(writeTab(forget(countPrint(countPrint(tab)))))?.apparaat).toEqual({ printer: true, prints: 2 });
  });

  it('takes the device from the address, and keeps what the address does not name', () => {
    expect(readApparaat('#printer=ja')).toEqual({ printer: true, prints: 0 });
    expect(readApparaat('', { printer: true, prints: 3 })).toEqual({ printer: true, prints: 3 });
    expect(readApparaat('#printer=nee', { printer: true, prints: 3 })).toEqual({ printer: false, prints: 3 });
    expect(readApparaat('#iets')).toEqual(onbekend);
  });
});

import { describe, expect, it } from 'vitest';
import { begin, countPrint, forget, isKiosk, onbekend, readApparaat, readTab, writeTab } from '../../src/site/tab.ts';

describe('a kiosk tab', () => {
  it('is told from any other by the name of its window', () => {
    expect(isKiosk('')).toBe(false);
    expect(isKiosk('_blank')).toBe(false);
    expect(readTab('something else')).toBeUndefined();
    expect(isKiosk(writeTab({ apparaat: { printer: true, prints: 3 }, keuzes: begin }))).toBe(true);
  });

  it('keeps device and choices from page to page', () => {
    const tab = { apparaat: { printer: true, prints: 3 }, keuzes: { ...begin, letters: 150, contrast: true } as const };
    expect(readTab(writeTab(tab))).toEqual(tab);
  });

  it('forgets the visitor and not the device', () => {
    expect(forget({ apparaat: { printer: true, prints: 3 }, keuzes: { letters: 200, contrast: true, lager: true, geluid: true } })).toEqual(
      { apparaat: { printer: true, prints: 3 }, keuzes: begin },
    );
  });

  it('takes what cannot be read for a new visitor', () => {
    expect(readTab('routegids-kiosk {"keuzes":')).toEqual({ apparaat: onbekend, keuzes: begin });
    expect(readTab('routegids-kiosk {}')).toEqual({ apparaat: onbekend, keuzes: begin });
  });

  it('counts prints, through visitors and through a name that says less', () => {
    const tab = readTab('routegids-kiosk {"apparaat":{"printer":true}}');
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

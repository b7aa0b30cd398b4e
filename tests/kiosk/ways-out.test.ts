import { describe, expect, it } from 'vitest';
import { isShortcut, type Toets } from '../../src/kiosk/uitgang/ways-out.ts';

describe('a key in a kiosk', () => {
  const press = (key: string, held: Partial<Toets> = {}): Toets => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

  it.each([
    press('+', { ctrlKey: true }),
    press('p', { ctrlKey: true }),
    press('n', { metaKey: true }),
    press('ArrowLeft', { altKey: true }),
    press('F12'),
    press('BrowserBack'),
  ])('is a shortcut of the browser: %j', (toets) => {
    expect(isShortcut(toets)).toBe(true);
  });

  it.each([
    press('a'),
    press('F'),
    press('Tab'),
    press('Enter'),
    press('Escape'),
    press('Shift'),
    press('@', { ctrlKey: true, altKey: true }),
  ])('belongs to the page: %j', (toets) => {
    expect(isShortcut(toets)).toBe(false);
  });
});

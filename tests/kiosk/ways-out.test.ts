import { describe, expect, it } from 'vitest';
import { isShortcut, pageWithin, type Toets } from '../../src/kiosk/ways-out.ts';

const here = 'https://gids.voorbeeld.nl';

describe('a link in a kiosk', () => {
  it.each(['/nl/', '/ar-nl/wegwijzer/geld/#m=a', '/nl/zoeken/?q=bed', '/nl/404.html', '/nl/#inhoud'])('leads to a page of this site: %s', (path) => {
    expect(pageWithin(here + path, here)).toBe(here + path);
  });

  it.each(['https://wa.me/?text=x', 'http://gids.voorbeeld.nl/nl/', 'https://gids.voorbeeld.nl.evil.example/nl/', 'tel:112', 'mailto:a@b.nl', 'javascript:alert(1)', 'data:text/html,x', 'blob:https://gids.voorbeeld.nl/1', `${here}/nl/mensen/fatma.ics`, 'https://user@gids.voorbeeld.nl/nl/', ''])('does not lead out: %s', (href) => {
    expect(pageWithin(href, here)).toBeUndefined();
  });
});

describe('a key in a kiosk', () => {
  const press = (key: string, held: Partial<Toets> = {}): Toets => ({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

  it.each([press('+', { ctrlKey: true }), press('p', { ctrlKey: true }), press('n', { metaKey: true }), press('ArrowLeft', { altKey: true }), press('F12'), press('BrowserBack')])('is a shortcut of the browser: %j', (toets) => {
    expect(isShortcut(toets)).toBe(true);
  });

  it.each([press('a'), press('F'), press('Tab'), press('Enter'), press('Escape'), press('Shift'), press('@', { ctrlKey: true, altKey: true })])('belongs to the page: %j', (toets) => {
    expect(isShortcut(toets)).toBe(false);
  });
});

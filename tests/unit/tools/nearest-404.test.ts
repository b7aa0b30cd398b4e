import { expect, test } from 'vitest';
import { nearest404 } from '../../../src/tools/serve/nearest-404.ts';

const site = (file: string) => ['404.html', 'nl/404.html', 'nl/gids/404.html'].includes(file);

test.each([
  ['/nl/foo/bar/', 'nl/404.html'],
  ['/nl/', 'nl/404.html'],
  ['/nl/gids/x', 'nl/gids/404.html'],
  ['/ar/foo/', '404.html'],
  ['/', '404.html'],
  ['/nlx/', '404.html'],
])('%s is answered with %s', (path, file) => {
  expect(nearest404(path, site)).toBe(file);
});

test('a path cannot climb out of the site', () => {
  const asked: string[] = [];
  nearest404('/../..\\../nl/.git/', (file) => {
    asked.push(file);
    return false;
  });
  expect(asked).toEqual(['nl/404.html', '404.html']);
});

test('a site without an error page has none', () => {
  expect(nearest404('/nl/', () => false)).toBeUndefined();
});

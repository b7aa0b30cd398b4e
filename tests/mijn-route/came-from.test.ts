import { expect, test } from 'vitest';
import { cameFrom } from '../../src/mijn-route/came-from.ts';

const origin = 'https://gids.voorbeeld.nl';

test.each([
  ['/nl/wegwijzer/geld/', '/nl/wegwijzer/geld/'],
  ['/nl/zoeken/?q=bed', '/nl/zoeken/?q=bed'],
  ['/nl/a/#m=geld', '/nl/a/'],
])('back leads to the page somebody came from: %s', (path, adres) => {
  expect(cameFrom(origin + path, origin)).toBe(adres);
});

test.each([
  '',
  'https://evil.example/nl/',
  `${origin}.evil.example/nl/`,
  // What a host that decodes a path before it reads it answers as /nl/.
  `${origin}//evil.example/..%2fnl/wegwijzer/geen-eten/geld/`,
  `${origin}//evil.example/`,
  `${origin}/\\evil.example/`,
  `${origin}/nl/%2f%2fevil.example/`,
  `${origin}/nl/mijn-route/`,
  `${origin}/nl/mijn-route/?x=1`,
])('and never away from this site, or to where one is: %s', (referrer) => {
  expect(cameFrom(referrer, origin)).toBeUndefined();
});

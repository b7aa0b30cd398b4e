import { expect, test } from 'vitest';
import { mendAddress } from '../../../src/layouts/mend-address.ts';

test.each([
  ['/nl/mijn-route/%23m=geld', '/nl/mijn-route/', '#m=geld'],
  ['/nl/mijn-route%23m=geld', '/nl/mijn-route/', '#m=geld'],
  ['/nl/zoeken/%23q=bril', '/nl/zoeken/', '#q=bril'],
  ['/r/222QN/', '/r/222qn/', ''],
  ['/R/222qn', '/r/222qn/', ''],
  ['/NL/', '/nl/', ''],
  ['/nl/Mensen/', '/nl/mensen/', ''],
  ['/r/222qn.', '/r/222qn/', ''],
  ['/r/222qn)', '/r/222qn/', ''],
  ['/r/222qn/).', '/r/222qn/', ''],
  ['/r/222qn%D8%8C', '/r/222qn/', ''],
  ['/r/222qn*', '/r/222qn/', ''],
  ['/r/222qn%E2%80%8F', '/r/222qn/', ''],
  ['/r/222qn%20', '/r/222qn/', ''],
])('%s was %s%s', (address, path, hash) => {
  expect(mendAddress(address)).toEqual({ path, hash });
});

test.each(['/nl/onzin/', '/nl/onzin', '/', '/%zz/'])('%s is as somebody made it', (address) => {
  expect(mendAddress(address)).toBeUndefined();
});

test('no address leads to another site', () => {
  expect(mendAddress('//EVIL.example/')?.path.startsWith('//')).toBe(false);
  expect(mendAddress('/%2F%2Fevil.example/')?.path.startsWith('//')).toBe(false);
});

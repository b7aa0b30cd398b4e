import { expect, test } from 'vitest';
import { paths } from '../../../src/i18n/paths.ts';

test('how a step went is asked beside its entry, and behind what is read first', () => {
  const entry = paths.entry('ar-nl', 'regelingen/bijstand');
  expect(paths.hoeGingVan(entry)).toBe(paths.hoeGingHet('ar-nl', 'regelingen/bijstand'));
  expect(paths.hoeGingVan(paths.eerstLezen(entry))).toBe(paths.eerstLezen(paths.hoeGingHet('ar-nl', 'regelingen/bijstand')));
});

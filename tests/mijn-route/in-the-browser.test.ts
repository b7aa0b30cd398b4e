import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Every file that a file brings to a browser: what it imports for more than types, and what that imports. */
function brings(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const imports = readFileSync(file, 'utf8').matchAll(/^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gm);
  for (const [, target = ''] of imports) brings(join(dirname(file), target), seen);
  return seen;
}

test('the page of a route brings components and data; words and schemas stay at build', () => {
  const files = [...brings('src/mijn-route/mijn-route.client.tsx')];
  expect(files).toContain('src/components/route/Stap.tsx');
  expect(files).toContain('src/routeblad/Blad.tsx');
  expect(files.filter((file) => /i18n\/(?:translate|strings)|\/schema\/|draw-icon|catalogus\/catalogus|weergave\/view/.test(file))).toEqual(
    [],
  );
});

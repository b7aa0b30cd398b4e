import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** One file each: its text, and the rule that must name it; none where all is well. */
const files: Record<string, [text: string, rule?: string]> = {
  'een.ts': ["import { a } from './a.ts';\n\nexport const b = 1;\n", 'noUnusedImports'],
  'een.tsx': ["import { a } from './a.ts';\n\nexport const B = () => <p>b</p>;\n", 'noUnusedImports'],
  'een.astro': ["---\nimport A from './A.astro';\nimport B from './B.astro';\n---\n\n<A />\n", 'noUnusedImports'],
  // What only the markup uses is used.
  'goed.astro': ["---\nimport A from './A.astro';\n\nconst { b } = Astro.props;\n---\n\n<A b={b} />\n"],
  'wacht.ts': ['async function a(): Promise<void> {}\n\na();\n', 'noFloatingPromises'],
  'stijl.css': ['p {\n  colour: red;\n}\n', 'noUnknownProperty'],
};

test('the linter stops an import that nobody uses, and other slips, in TypeScript, components, Astro files and styles', () => {
  const folder = mkdtempSync(join(tmpdir(), 'routegids-lint-'));
  for (const name of ['.biome.jsonc', '.gitignore']) copyFileSync(join(root, name), join(folder, name));
  for (const [name, [text]] of Object.entries(files)) writeFileSync(join(folder, name), text);
  const biome = join(root, 'node_modules/.bin/biome');
  const { status, stdout } = spawnSync(biome, ['lint', '--error-on-warnings', '--reporter=github'], { cwd: folder, encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  const said = [...stdout.matchAll(/title=lint\/\w+\/(\w+),file=([^,]+)/g)].map(([, rule, file = '']) => [basename(file), rule]);
  expect(said.toSorted()).toEqual(
    Object.entries(files)
      .flatMap(([name, [, rule]]) => (rule ? [[name, rule]] : []))
      .toSorted(),
  );
  expect(status).toBe(1);
});

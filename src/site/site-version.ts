import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A short name for exactly this content and this code: two machines that show the same name show the same site.
 * @param root the repository
 * @returns eight characters, the same for the same files wherever they lie
 */
export function siteVersion(root: string): string {
  const hash = createHash('sha256');
  const files = globSync(['content/**', 'src/**', 'public/**', 'package-lock.json', 'astro.config.mjs'], { cwd: root }).filter((file) =>
    statSync(join(root, file)).isFile(),
  );
  for (const file of files.map((path) => path.replaceAll('\\', '/')).sort())
    hash
      .update(`${file}\0`)
      .update(readFileSync(join(root, file)))
      .update('\0');
  return hash.digest('hex').slice(0, 8);
}

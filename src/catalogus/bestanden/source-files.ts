import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A content file as it lies on disk. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes: `content/behoeften/bed.yml`. */
  path: string;
  text: string;
}

/** A recording has no words to check. Both forms play on every phone. */
export const isSound = (path: string) => /\/geluid\/[^/]+\.(?:mp3|m4a)$/.test(path);

/** The name of a file without its folders. */
export const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * Reads every content file an editor can write.
 * @param root the root of the project, or of a fixture
 * @returns the files in alphabetical order, so that nothing depends on the order of the disk
 */
export function readContent(root: string): SourceFile[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ file, path: relative(root, file).split(sep).join('/') }))
    .filter(({ path }) => path !== 'content/LEESMIJ.md' && !path.endsWith('/thema.css'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => ({ path, text: isSound(path) ? '' : readFileSync(file, 'utf8') }));
}

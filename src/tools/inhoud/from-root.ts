import { isAbsolute, relative, sep } from 'node:path';

/** A path as content knows it. Editors paste them in many forms: whole, with ./, with backslashes, with a slash at the end. */
export function fromRoot(root: string, path: string): string {
  const inside = isAbsolute(path) ? relative(root, path).split(sep).join('/') : path;
  return inside.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/+$/, '');
}

/**
 * The error page for an address that does not exist: the nearest 404.html up
 * the path, so that a reader of Arabic is told so in Arabic.
 *
 * @param path the address, decoded, beginning with a slash
 * @param exists whether this file, relative to the site, is there
 * @returns the file, relative to the site; undefined when the site has no error page
 */
export function nearest404(path: string, exists: (file: string) => boolean): string | undefined {
  // Dots and backslashes could climb out of the site.
  const folders = path.split('/').filter((part) => part !== '' && !part.startsWith('.') && !part.includes('\\'));
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const file = [...folders.slice(0, depth), '404.html'].join('/');
    if (exists(file)) return file;
  }
  return undefined;
}

/** Pages of this site that were read, by address. */
export type Bladzijden = ReadonlyMap<string, Document>;

/**
 * Reads pages that exist already, to take words from. One that does not come is left out.
 * @param paths addresses, each read once
 */
export async function loadPages(paths: Iterable<string>): Promise<Bladzijden> {
  const read = await Promise.all([...new Set(paths)].map(async (path) => [path, await loadPage(path)] as const));
  return new Map(read.flatMap(([path, page]) => (page ? [[path, page] as const] : [])));
}

const known = new Map<string, Promise<Document | undefined>>();

function loadPage(path: string): Promise<Document | undefined> {
  const asked = known.get(path) ?? fetchPage(path);
  known.set(path, asked);
  // One that failed is asked again when somebody tries again.
  void asked.then((page) => page ?? known.delete(path));
  return asked;
}

async function fetchPage(path: string): Promise<Document | undefined> {
  try {
    const answer = await fetch(path);
    return answer.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : undefined;
  } catch {
    return undefined;
  }
}

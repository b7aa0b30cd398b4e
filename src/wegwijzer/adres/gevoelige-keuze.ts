import { keuzesIn } from './parts.ts';

/**
 * Whether "mijn route" in a fragment holds something about violence.
 * @param hash the fragment of an address
 * @param gevoelig choices that are, each with all that follows on it: `niet-veilig`, `hulp-bij.niet-veilig-thuis`
 */
export function gevoeligeKeuze(hash: string, gevoelig: readonly string[]): boolean {
  return keuzesIn(hash).some((keuze) => gevoelig.some((begin) => begin !== '' && `${keuze}.`.startsWith(`${begin}.`)));
}

/**
 * The choices to look out for, shortest first and none that another already covers.
 * @param paden sensitive pages, as gevoeligePaden gives them
 */
export function gevoeligeKeuzes(paden: Iterable<string>): string[] {
  const alle = [...paden].flatMap((pad) =>
    /^(?:wegwijzer|hulp-bij)\//.test(pad) ? [pad.replace(/^wegwijzer\//, '').replaceAll('/', '.')] : [],
  );
  return alle.filter((keuze) => !alle.some((ander) => keuze.startsWith(`${ander}.`))).sort();
}

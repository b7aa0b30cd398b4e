/** One finding of the content check, in words for an editor. */
export interface Bevinding {
  /** A fout stops the build; a waarschuwing does not. */
  gewicht: 'fout' | 'waarschuwing';
  /** The rule that was broken, e.g. `onbekend-veld`; the name of its fixture too. */
  regel: string;
  /** Path from the root of the project, with forward slashes. */
  bestand: string;
  /** Line in the file, from 1; absent when the finding is about the whole file. */
  lijn?: number;
  /** The field, as a path: `eerste-stap.zeg`. */
  veld?: string;
  /** What is wrong. */
  wat: string;
  /** What the editor can do about it. */
  herstel: string;
}

/**
 * Writes one finding as the editor sees it.
 * @returns three lines: where, what, and how to mend it.
 */
export function formatBevinding(bevinding: Bevinding): string {
  const plek = bevinding.lijn ? `${bevinding.bestand}:${bevinding.lijn}` : bevinding.bestand;
  const veld = bevinding.veld ? `  veld: ${bevinding.veld}` : '';
  return [`${bevinding.gewicht.toUpperCase()}  ${plek}${veld}`, `  ${bevinding.wat}`, `  Zo lost u het op: ${bevinding.herstel}`].join(
    '\n',
  );
}

/** Order for printing: per file, then by line, fouten before waarschuwingen on one line. */
export function sortBevindingen(bevindingen: readonly Bevinding[]): Bevinding[] {
  return [...bevindingen].sort(
    (a, b) =>
      a.bestand.localeCompare(b.bestand, 'nl') ||
      (a.lijn ?? 0) - (b.lijn ?? 0) ||
      a.gewicht.localeCompare(b.gewicht) ||
      (a.veld ?? '').localeCompare(b.veld ?? '') ||
      a.wat.localeCompare(b.wat),
  );
}

/** @returns true when at least one finding must stop the build. */
export function hasFouten(bevindingen: readonly Bevinding[]): boolean {
  return bevindingen.some((bevinding) => bevinding.gewicht === 'fout');
}

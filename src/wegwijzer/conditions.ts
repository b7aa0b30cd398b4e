/** A condition on a kenmerk: it must have one of these values. */
export interface Voorwaarde {
  kenmerk: string;
  is: string[];
}

/** What somebody has told so far: kenmerk → value. */
export type Kenmerken = Readonly<Record<string, string>>;

/**
 * Judges conditions with three values, so that nobody loses a step over a question that was not asked.
 * @returns `nee` when one condition is known not to hold, `ja` when all are known to hold, else `onbekend`
 */
export function judgeVoorwaarden(voorwaarden: readonly Voorwaarde[], kenmerken: Kenmerken): 'ja' | 'nee' | 'onbekend' {
  const known = voorwaarden.map(({ kenmerk, is }) => {
    const value = kenmerken[kenmerk];
    return value === undefined ? 'onbekend' : is.includes(value) ? 'ja' : 'nee';
  });
  if (known.includes('nee')) return 'nee';
  return known.includes('onbekend') ? 'onbekend' : 'ja';
}

/** @returns the conditions nothing is known about yet; the step is labelled with them. */
export function openVoorwaarden(voorwaarden: readonly Voorwaarde[], kenmerken: Kenmerken): Voorwaarde[] {
  return voorwaarden.filter(({ kenmerk }) => kenmerken[kenmerk] === undefined);
}

/** The name of a condition, the same at build and in the browser. */
export function voorwaardeSleutel({ kenmerk, is }: Voorwaarde): string {
  return `${kenmerk}=${is.join('|')}`;
}

/** What is known in one choice counts for all; where two contradict each other nothing is known. */
export function mergeKenmerken(alle: readonly Readonly<Record<string, string>>[]): Record<string, string> {
  const values = new Map<string, Set<string>>();
  for (const kenmerken of alle) {
    for (const [kenmerk, waarde] of Object.entries(kenmerken)) values.set(kenmerk, (values.get(kenmerk) ?? new Set()).add(waarde));
  }
  return Object.fromEntries([...values].flatMap(([kenmerk, waarden]) => (waarden.size === 1 ? [[kenmerk, [...waarden][0] ?? '']] : [])));
}

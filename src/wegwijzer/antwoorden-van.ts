import type { Antwoord, Catalogus, VastAntwoord, Vraag } from '../catalogus/catalogus.ts';

/** An answer with the words and needs of the fixed answer filled in. */
interface VolledigAntwoord extends Omit<Antwoord, 'tekst' | 'pictogram'> {
  sleutel: string;
  tekst: NonNullable<Antwoord['tekst']>;
  pictogram: string;
  /** One of the answers that return in many questions. */
  vast: boolean;
  /** Leaves behind what was chosen before. */
  alleenDit: boolean;
}

/** @returns the answers of a question in the editor's order, fixed ones filled in; those without words are left out. */
export function antwoordenVan(vraag: Vraag, vaste: ReadonlyMap<string, VastAntwoord>): VolledigAntwoord[] {
  return Object.entries(vraag.antwoorden).flatMap(([sleutel, antwoord]) => {
    const vast = vaste.get(sleutel);
    const tekst = antwoord.tekst ?? vast?.tekst;
    if (!tekst) return [];
    const behoeften = antwoord.behoeften.length > 0 || antwoord.naar !== undefined ? antwoord.behoeften : (vast?.behoeften ?? []);
    return [
      {
        ...antwoord,
        sleutel,
        tekst,
        pictogram: antwoord.pictogram ?? vast?.pictogram ?? 'vraag',
        behoeften,
        vast: vast !== undefined,
        // A question that says itself what the answer is about keeps its subject.
        alleenDit: (vast?.['alleen-dit'] ?? false) && antwoord.behoeften.length === 0,
      },
    ];
  });
}

/** Answers that let somebody out of the questions, by name; every question has one. */
export function uitwegenVan({ vasteAntwoorden }: Catalogus): string[] {
  return [...vasteAntwoorden].flatMap(([sleutel, { uitweg }]) => (uitweg ? [sleutel] : [])).sort();
}

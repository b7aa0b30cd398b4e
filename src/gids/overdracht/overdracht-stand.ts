import type { Taal } from '../../i18n/locales.ts';

/** Who calls, who goes along, and what happens when nobody answers: said in every language, so chosen and not typed. */
export const belt = ['overdrachtBeltGids', 'overdrachtBeltSamen', 'overdrachtBeltCollega'] as const;
export const gaatMee = ['overdrachtMeeGids', 'overdrachtMeeEigen', 'overdrachtMeeAlleen'] as const;
export const niemand = ['overdrachtNiemandWeer', 'overdrachtNiemandGids', 'overdrachtNiemandThuis'] as const;

/** What can be told of somebody, each only when they want that. */
export const teDelen = [
  'overdrachtDeelNaam',
  'overdrachtDeelTaal',
  'overdrachtDeelBrief',
  'overdrachtDeelSchulden',
  'overdrachtDeelInkomen',
  'overdrachtDeelGezondheid',
  'overdrachtDeelThuis',
] as const;

export type Deel = (typeof teDelen)[number];

/** What two people and a resident agreed. It lives in the page, and goes with it. */
export interface OverdrachtStand {
  /** The language of the resident. */
  taal: Taal;
  van: string;
  vanNummer: string;
  /** Slug of somebody of the gemeente; empty when typed. */
  wie: string;
  naar: string;
  naarNummer: string;
  /** Needs of the route this is about. */
  behoeften: readonly string[];
  vraag: string;
  /** Per subject whether it is told; a subject that is not named was not talked about. */
  delen: Readonly<Partial<Record<Deel, 'wel' | 'niet'>>>;
  ookWel: string;
  ookNiet: string;
  /** YYYY-MM-DD; empty where not filled in. */
  besproken: string;
  belt: (typeof belt)[number] | '';
  belDag: string;
  belTijd: string;
  mee: (typeof gaatMee)[number] | '';
  niemand: (typeof niemand)[number] | '';
  terug: string;
  /** For the colleague alone: how to reach each other, what to prepare. */
  collega: string;
}

export const leeg: OverdrachtStand = {
  taal: 'nl',
  van: '',
  vanNummer: '',
  wie: '',
  naar: '',
  naarNummer: '',
  behoeften: [],
  vraag: '',
  delen: {},
  ookWel: '',
  ookNiet: '',
  besproken: '',
  belt: '',
  belDag: '',
  belTijd: '',
  mee: '',
  niemand: '',
  terug: '',
  collega: '',
};

/** How much fits on the sheet, in letters. */
export const maxLetters = { naam: 80, nummer: 24, tekst: 240 } as const;

/** Whether there is anything to lose. */
export function isIngevuld(stand: OverdrachtStand): boolean {
  const { taal: _, behoeften, delen, ...texts } = stand;
  return behoeften.length > 0 || Object.keys(delen).length > 0 || Object.values(texts).some((text) => text.trim() !== '');
}

/** @returns the subjects that are told, or not, in the order in which the form asks */
export function delenDie({ delen }: OverdrachtStand, hoe: 'wel' | 'niet'): Deel[] {
  return teDelen.filter((deel) => delen[deel] === hoe);
}

/** What is still open before this can be given to somebody. Nothing of it is required: an empty sheet can be filled in by hand. */
export function nogOpen(stand: OverdrachtStand): ('naar' | 'vraag' | 'besproken' | 'belDag' | 'terug')[] {
  const asked = stand.behoeften.length > 0 || stand.vraag.trim() !== '';
  return [
    ...(stand.naar.trim() === '' ? (['naar'] as const) : []),
    ...(asked ? [] : (['vraag'] as const)),
    ...(stand.besproken === '' ? (['besproken'] as const) : []),
    ...(stand.belDag === '' ? (['belDag'] as const) : []),
    ...(stand.terug === '' ? (['terug'] as const) : []),
  ];
}

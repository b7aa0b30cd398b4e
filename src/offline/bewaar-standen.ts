import type { StringKey } from '../i18n/translate.ts';
import type { NotSaved } from './fetch-set.ts';

/** `kan-niet` is also what stands there until the script has come; `kijkt` is until it is known what is saved. */
export type Stand = 'kan-niet' | 'kijkt' | 'kan' | 'bezig' | 'klaar' | 'nieuw' | 'weg' | NotSaved['waarom'];

interface Inhoud {
  zeg: readonly BewaarWoord[];
  /** What can be done there. */
  knop?: BewaarWoord;
  /** Says of which day what is saved is. */
  datum?: true;
}

/** Every word of saving, for the page that hands them to the island. */
export const bewaarWoorden = [
  'bewaarAlles',
  'bewaarBezig',
  'bewaarDatum',
  'bewaarIsWeg',
  'bewaarKlaar',
  'bewaarNieuw',
  'bewaarNieuwKnop',
  'bewaarVerbinding',
  'bewaarVol',
  'bewaarWeg',
  'bewaarWegUitleg',
  'bewaren',
  'bewarenData',
  'bewarenKanNiet',
  'bewarenUitleg',
  'mijnNogEens',
] as const satisfies readonly StringKey[];

export type BewaarWoord = (typeof bewaarWoorden)[number];

/** What is said in each state. */
export const standen: Readonly<Record<Stand, Inhoud>> = {
  'kan-niet': { zeg: [] },
  kijkt: { zeg: [] },
  kan: { zeg: ['bewarenUitleg', 'bewarenData'], knop: 'bewaarAlles' },
  bezig: { zeg: ['bewaarBezig'] },
  klaar: { zeg: ['bewaarKlaar'], datum: true },
  nieuw: { zeg: ['bewaarKlaar', 'bewaarNieuw'], knop: 'bewaarNieuwKnop', datum: true },
  verbinding: { zeg: ['bewaarVerbinding'], knop: 'mijnNogEens' },
  vol: { zeg: ['bewaarVol'], knop: 'mijnNogEens' },
  weg: { zeg: ['bewaarIsWeg'], knop: 'bewaarAlles' },
};

import { locales, type Taal } from '../i18n/locales.ts';
import type { Piece, Pieces } from '../i18n/piece.ts';
import type { StapTekst } from '../weergave/stap-woorden.ts';

/** What a sheet says of a step. On paper every text has the Dutch beside it. */
export interface BladStap extends Pick<StapTekst, 'doe' | 'zeg' | 'neemMee'> {
  naam: Pieces;
  /** What it means for the uitkering, in a few words. */
  uitkering?: Pieces;
  /** When it was last checked, as a sentence. */
  nagekeken: string;
  /** YYYY-MM-DD: from this day on it is past its date. Absent when it is already. */
  nakijkenVoor?: string;
  /** YYYY-MM-DD: from this day on it is no longer there. Absent when it never stops, or has already. */
  stoptOp?: string;
}

/** What a sheet says of who helps. */
export interface BladContact {
  soort: 'lijn' | 'gids' | 'mensen';
  /** "This is important to you", in each of the languages. */
  belangrijk: Pieces;
  /** The number in large digits, when one person or line helps. */
  nummer?: string;
  plek?: { naam: string; adres: string };
  /** Who that is, when, how to get in, and who replaces them. */
  wie: Pieces[];
  /** One of these helps, by wijk. */
  mensen: { nummer: string; naam: string; html: string }[];
  /** Who goes along or comes home, what is done with what one tells them, and what was promised: as far as there is room. */
  erbij: Pieces[];
  /** The same in a few words, as HTML behind a later step: a name stays with its number. Empty when it depends on the wijk. */
  kort: string;
}

/** What is the same on every sheet of a weergave. */
export interface BladVast {
  taal: Taal;
  /** What the sheet is called, for who does not see it. */
  label: string;
  titel: Pieces;
  kopjes: Record<'zeg' | 'neemMee' | 'uitkering' | 'vraagOok', Pieces>;
  gestopt: Pieces;
  /** Asked of what nobody looked at again in time. */
  kloptNog: string;
  /** Whom to phone once a step is no longer there. */
  gidsen: string;
  afspraak: Pieces[][];
  site: string;
  /** That the code of the sheet is also for how it went; empty where no page asks. */
  hoeGing: string;
  afgedrukt: string;
  voorbeeld?: string;
}

/** All that stands on a sheet, in the order of the paper. In Turkish and Arabic every text has the Dutch beside it. */
export interface BladInhoud {
  taal: Taal;
  label: string;
  titel: Pieces;
  /** "This is important to you", in each of the three languages. */
  belangrijk: Pieces;
  /** What somebody said, at most one line here; a combined route has two. */
  situatie: Pieces[];
  doe: Pieces;
  /** The number in large digits, when one person or line helps with the first step. */
  nummer?: string;
  plek?: { naam: string; adres: string };
  /** Who that is, when, how to get in, and who replaces them. */
  wie: Pieces[];
  /** One of these helps, by wijk. */
  mensen: { nummer: string; naam: string; html: string }[];
  /** Who goes along or comes home, what is done with what one tells them, and what was promised: as far as there is room. */
  erbij: Pieces[];
  zeg: Pieces;
  neemMee: { kop: Pieces; dingen: Pieces[] };
  uitkering?: Pieces;
  /** What one asks in the same conversation, in one line. */
  vraagOok?: Pieces;
  daarna: Pieces[];
  /** For a page that is kept, per step after the first: the day from which it is no longer there. */
  daarnaStopt: (string | undefined)[];
  /** The same for the first step: what the sheet says from that day on, and whom to phone. */
  gestopt?: { stoptOp: string; words: Pieces; gidsen: string };
  afspraak: Pieces[][];
  /** `nakijkenVoor`: the day from which it asks whether it still holds; it is asked at once where that day has come. */
  voet: {
    adres: string;
    hoeGing: string;
    nagekeken: string;
    kloptNog: string;
    nakijkenVoor?: string;
    afgedrukt: string;
    voorbeeld?: string;
  };
}

/** A later step of a sheet. */
export interface BladLater {
  stap: BladStap;
  contact: BladContact;
}

/** The first step of a sheet. */
export interface BladEerste extends BladLater {
  /** Names of what one asks in the same conversation. */
  vraagOok: Pieces[];
}

/**
 * Puts a sheet together: at build of what the catalogue says, in the browser of what came as data.
 * @param kort address of the page, short enough to type
 */
export function composeBlad(
  vast: BladVast,
  { stap, contact, vraagOok }: BladEerste,
  daarna: readonly BladLater[],
  situatie: Pieces[],
  kort: string,
): BladInhoud {
  const { nakijkenVoor, stoptOp } = stap;
  const { nummer, plek } = contact;
  return {
    taal: vast.taal,
    label: vast.label,
    titel: vast.titel,
    belangrijk: contact.belangrijk,
    situatie,
    doe: stap.doe,
    ...(nummer === undefined ? {} : { nummer }),
    ...(plek ? { plek } : {}),
    wie: contact.wie,
    mensen: contact.mensen,
    erbij: contact.erbij,
    zeg: headed(vast.kopjes.zeg, stap.zeg),
    neemMee: { kop: vast.kopjes.neemMee, dingen: stap.neemMee },
    ...(stap.uitkering ? { uitkering: headed(vast.kopjes.uitkering, stap.uitkering) } : {}),
    ...(vraagOok.length > 0 ? { vraagOok: headed(vast.kopjes.vraagOok, listed(vraagOok)) } : {}),
    daarna: daarna.map(laterLine),
    daarnaStopt: daarna.map((later) => later.stap.stoptOp),
    ...(stoptOp === undefined ? {} : { gestopt: { stoptOp, words: vast.gestopt, gidsen: contact.soort === 'gids' ? '' : vast.gidsen } }),
    afspraak: vast.afspraak,
    voet: {
      adres: `${vast.site} · ${kort}`,
      hoeGing: vast.hoeGing,
      nagekeken: stap.nagekeken,
      kloptNog: vast.kloptNog,
      ...(nakijkenVoor === undefined ? {} : { nakijkenVoor }),
      afgedrukt: vast.afgedrukt,
      ...(vast.voorbeeld === undefined ? {} : { voorbeeld: vast.voorbeeld }),
    },
  };
}

/** A heading and its text in one line: paper is short. */
function headed(kop: Pieces, tekst: Pieces): Pieces {
  return tekst.map((piece, index) => ({ ...piece, html: `<b>${kop[index]?.html ?? ''}:</b> ${piece.html}` }));
}

/** Names in a row, per language. */
function listed([first = [], ...others]: Pieces[]): Pieces {
  return first.map((piece, index) => ({
    ...piece,
    html: [piece, ...others.flatMap((one) => one[index] ?? [])].map(({ html }) => html).join(locales[piece.taal].komma),
  }));
}

/** A later step in one line, with who helps. */
function laterLine({ stap, contact }: BladLater): Pieces {
  const wie = contact.kort;
  return stap.doe.map((piece, index): Piece => (index === 0 && wie ? { ...piece, html: `${piece.html} ${wie}` } : piece));
}

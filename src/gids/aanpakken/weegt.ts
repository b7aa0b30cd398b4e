import { voorwaardeSleutel, type Kenmerken, type Voorwaarde } from '../../wegwijzer/conditions.ts';

/** From this age on somebody has AOW: 67 in 2026 and 2027. */
const aowLeeftijd = 67;
/** More hours a week than this is much for somebody whose health plays a part. */
const veelUren = 12;

/** The four folders that stand side by side in the overview. */
export const soorten = ['aanpakken', 'initiatieven', 'regelingen', 'fondsen'] as const;
export type Soort = (typeof soorten)[number];

/** What a row asks of somebody, as far as content says so. */
export interface Eisen {
  soort: Soort;
  voorwaarden?: Voorwaarde[];
  leeftijd?: { van?: number | undefined; tot?: number | undefined };
  uren?: { van: number; tot: number };
  /** It is made for people with this. */
  pastBij?: readonly string[];
  /** Who may apply; an approach has nothing to apply for. */
  wie?: string;
  /** One joins in oneself: then hours and language matter. */
  meedoen?: boolean;
}

/** What somebody knows of a person; everything may be left open. */
export interface Bekend {
  soorten: readonly string[];
  /** What it should be about, in any words. */
  over: string;
  uren?: number | undefined;
  wie: string;
  leeftijd?: number | undefined;
  kinderen: '' | 'ja' | 'nee';
  gezondheid: boolean;
  weinigNederlands: boolean;
}

export const nietsBekend: Bekend = { soorten: [], over: '', wie: '', kinderen: '', gezondheid: false, weinigNederlands: false };

/** Whether a row fits, with why: what speaks for it, what to ask first, what speaks against it. */
export interface Oordeel {
  past: 'ja' | 'vraag' | 'nee';
  ja: string[];
  vraag: string[];
  nee: string[];
}

/** What a condition is called, by voorwaardeSleutel: "alleen als u kinderen thuis heeft". */
export type Namen = Readonly<Record<string, string>>;

const wieNaam: Record<string, string> = {
  zelf: 'de bewoner vraagt het zelf aan',
  samen: 'u vraagt het samen aan',
  'alleen-via-intermediair': 'alleen een organisatie vraagt het aan',
};
const soortNaam: Record<Soort, string> = {
  aanpakken: 'een aanpak',
  initiatieven: 'een initiatief',
  regelingen: 'een regeling',
  fondsen: 'een fonds',
};

/** @returns whether anything was said to judge by */
export function ietsBekend(bekend: Bekend): boolean {
  return JSON.stringify({ ...nietsBekend, ...bekend, over: bekend.over.trim() }) !== JSON.stringify(nietsBekend);
}

/**
 * Weighs one row against what is known of somebody. What nobody knows yet never speaks against a row: it becomes a
 * question to ask.
 * @param gaatOver whether the words of the row hold those that were typed
 */
export function weeg(eisen: Eisen, bekend: Bekend, gaatOver: boolean, namen: Namen): Oordeel {
  const ja: string[] = [];
  const vraag: string[] = [];
  const nee: string[] = [];
  const { soort, leeftijd, uren, wie, meedoen = false, pastBij = [] } = eisen;

  if (bekend.soorten.length > 0 && !bekend.soorten.includes(soort)) nee.push(`dit is ${soortNaam[soort]}`);
  const over = bekend.over.trim();
  if (over !== '') (gaatOver ? ja : nee).push(gaatOver ? `gaat over ${over}` : `gaat niet over ${over}`);
  if (bekend.wie !== '' && wie !== bekend.wie) nee.push(wie === undefined ? 'hier is niets aan te vragen' : (wieNaam[wie] ?? wie));
  else if (bekend.wie !== '') ja.push(wieNaam[bekend.wie] ?? bekend.wie);

  if (bekend.leeftijd !== undefined && leeftijd) {
    const past = bekend.leeftijd >= (leeftijd.van ?? 0) && bekend.leeftijd <= (leeftijd.tot ?? Infinity);
    (past ? ja : nee).push(leeftijdWoorden(leeftijd));
  }
  for (const voorwaarde of eisen.voorwaarden ?? []) {
    const waarde = kenmerkenVan(bekend)[voorwaarde.kenmerk];
    const naam = namen[voorwaardeSleutel(voorwaarde)] ?? voorwaarde.kenmerk;
    (waarde === undefined ? vraag : voorwaarde.is.includes(waarde) ? ja : nee).push(naam);
  }
  if (bekend.kinderen !== '' && pastBij.includes('ouders'))
    (bekend.kinderen === 'ja' ? ja : nee).push('gemaakt voor ouders met kinderen thuis');

  if (bekend.uren !== undefined) {
    if (uren) (uren.van <= bekend.uren ? ja : nee).push(urenWoorden(uren));
    else if (meedoen) vraag.push('hoeveel uur per week is het');
  }
  if (bekend.gezondheid) {
    if (pastBij.includes('klachten')) ja.push('gemaakt voor mensen met klachten');
    else if (uren && uren.van > veelUren) vraag.push(`kan ${urenWoorden(uren)} met deze gezondheid`);
  }
  if (bekend.weinigNederlands) {
    if (pastBij.includes('weinig-nederlands')) ja.push('gemaakt voor mensen met weinig Nederlands');
    else if (meedoen) vraag.push('kan het met weinig Nederlands');
  }
  return { past: nee.length > 0 ? 'nee' : vraag.length > 0 ? 'vraag' : 'ja', ja, vraag, nee };
}

/** What fits stands first, then what has the most that speaks for it; what is equal stays in its order. */
export function inVolgorde<R extends { oordeel: Oordeel }>(rijen: readonly R[]): R[] {
  const rang = { ja: 0, vraag: 1, nee: 2 };
  return [...rijen].sort((a, b) => rang[a.oordeel.past] - rang[b.oordeel.past] || b.oordeel.ja.length - a.oordeel.ja.length);
}

/** The verdict in one line. */
export function oordeelWoorden({ past, ja, vraag, nee }: Oordeel): string {
  if (past === 'nee') return `Past niet: ${nee.join('; ')}.`;
  const goed = ja.length > 0 ? `${past === 'ja' ? 'Past' : 'Verder past'}: ${ja.join('; ')}.` : '';
  if (past === 'vraag') return [`Vraag na: ${vraag.join('; ')}.`, goed].filter(Boolean).join(' ');
  return goed || 'Past: niets dat wij weten, zegt van niet.';
}

/** Whoever is spoken of here has bijstand; the rest is known or not. */
function kenmerkenVan({ leeftijd, kinderen }: Bekend): Kenmerken {
  return {
    uitkering: 'ja',
    ...(kinderen === '' ? {} : { kinderen }),
    ...(leeftijd === undefined ? {} : { leeftijd: leeftijd < 27 ? 'onder-27' : leeftijd < aowLeeftijd ? '27-tot-aow' : '67-plus' }),
  };
}

function leeftijdWoorden({ van, tot }: NonNullable<Eisen['leeftijd']>): string {
  if (van !== undefined && tot !== undefined) return `van ${van} tot en met ${tot} jaar`;
  return van === undefined ? `tot en met ${tot} jaar` : `vanaf ${van} jaar`;
}

/** "2 tot 4 uur per week". */
export function urenWoorden({ van, tot }: { van: number; tot: number }): string {
  const getal = (uur: number) => String(uur).replace('.', ',');
  return van === tot ? `${getal(van)} uur per week` : `${getal(van)} tot ${getal(tot)} uur per week`;
}

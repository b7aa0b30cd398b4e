import { isVerlopen, type Contact, type Hulplijn, type Stapbron } from '../catalogus/catalogus.ts';
import { isHulplijn } from '../catalogus/contact-verwijzing.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { formatDatum, formatLijst, formatTaal } from '../i18n/format.ts';
import { escapeHtml, isolate } from '../i18n/isolate.ts';
import { locales, talen, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { hourLines } from '../weergave/hour-lines.ts';
import { stapWoorden } from '../weergave/stap-woorden.ts';
import { View } from '../weergave/view.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import type { Blad } from './blad-of.ts';

/** All that stands on a sheet, in the order of the paper. In Turkish and Arabic every text has the Dutch beside it. */
export interface BladInhoud {
  taal: Taal;
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
  zeg: Pieces;
  neemMee: { kop: Pieces; dingen: Pieces[] };
  uitkering?: Pieces;
  daarna: Pieces[];
  /** For a page that is kept, per step after the first: the day from which it is past its date; none where a national line stays. */
  daarnaVerloopt: (string | undefined)[];
  /** The same for the first step: what the sheet says from that day on and, where the gids stands in, whom to phone. */
  verlopen?: { nakijkenVoor: string; words: Pieces; naarGids: boolean; gidsen: string };
  afspraak: Pieces[][];
  voet: { adres: string; nagekeken: string; afgedrukt: string; voorbeeld?: string };
}

/**
 * The texts of a sheet.
 * @param view the weergave of the page; on paper the two languages stand side by side all the same
 * @param kort address of the page, short enough to type
 */
export function bladInhoud(view: View, peildatum: string, { route, situatie, behoefte }: Blad, kort: string): BladInhoud {
  const { catalogus, hoofd } = view;
  const { gemeente } = catalogus;
  const paper = hoofd === 'nl' ? view : new View(`${hoofd}-nl`, catalogus);
  const entryOf = (ref: string) => {
    const entry = catalogus.entries.get(ref) as Stapbron | undefined;
    if (!entry) throw new Error(`No such step: ${ref}`);
    return entry;
  };
  const phone = (nummer: string) => phoneOf(nummer, gemeente.voorbeeld).text;
  const pieces = (html: (taal: Taal) => string): Pieces =>
    paper.talen.map((taal) => ({ taal, dir: locales[taal].dir, mark: paper.tweetalig, text: '', html: html(taal) }));
  const sentence = (text: (taal: Taal) => string) => pieces((taal) => isolate(text(taal), taal));
  /** A heading and its text in one line: paper is short. */
  const headed = (kop: Pieces, tekst: Pieces) =>
    tekst.map((piece, index) => ({ ...piece, html: `<b>${kop[index]?.html ?? ''}:</b> ${piece.html}` }));

  const entry = entryOf(route.nu.ref);
  const { doe, zeg, neemMee, uitkering } = stapWoorden(paper, entry, peildatum, behoefte);
  const keuze = resolveContact(catalogus, route.nu.contact);
  const mensen = keuze?.soort === 'mensen' ? keuze.mensen : [];
  const hulplijn = keuze?.soort === 'hulplijn' ? keuze.hulplijn : undefined;
  const een = mensen.length === 1 ? mensen[0] : undefined;
  const hulp = een ?? hulplijn;

  const personWords = (mens: Contact): Pieces[] => {
    const vervanger = catalogus.contacten.get(mens.vervanger);
    return [
      sentence((taal) => `${mens.naam}, ${mens.rol[taal]}`),
      pieces((taal) => hourLines(mens, taal).join('<br>')),
      ...(mens.plek ? [paper.m(mens.plek.binnen)] : []),
      ...(vervanger
        ? [sentence((taal) => `${translate(taal, 'nietBereikt', { naam: vervanger.naam })} ${phone(vervanger.telefoon)}`)]
        : []),
    ];
  };
  const lineWords = ({ naam, tijden }: Hulplijn): Pieces[] => [paper.m(naam), paper.m(tijden)];
  const wijken = ({ wijken: own }: Contact) =>
    own.length === 0
      ? translate(hoofd, 'heleGemeente', { gemeente: gemeente.naam })
      : own.map((wijk) => gemeente.wijken[wijk]?.[hoofd] ?? wijk).join(', ');

  /** Who helps with a later step; whoever helps with the first stands above already. */
  const wieLater = (contact: string): string => {
    const who = contact === route.nu.contact ? undefined : resolveContact(catalogus, contact);
    if (who?.soort === 'hulplijn') return `${who.hulplijn.naam[hoofd]} ${phone(who.hulplijn.nummer)}`;
    const mens = who?.mensen.length === 1 ? who.mensen[0] : undefined;
    return mens ? `${mens.naam} ${phone(mens.telefoon)}` : '';
  };
  const daarna = route.daarna.map(({ ref, contact }) => {
    const later = entryOf(ref);
    const wie = wieLater(contact);
    const words =
      isVerlopen(later, peildatum) && contact === terugval ? paper.t('verlopenDoe') : paper.e(later, (w) => w['eerste-stap'].doe);
    return words.map((piece, index) =>
      index === 0 && wie ? { ...piece, html: `${piece.html} <b class="blad-wie">${isolate(wie, hoofd)}</b>` } : piece,
    );
  });
  const daarnaVerloopt = route.daarna.map(({ ref, contact, verlopen }) =>
    verlopen || isHulplijn(contact) ? undefined : entryOf(ref).feiten['nakijken-voor'],
  );
  const gids = hulplijn || route.nu.contact === terugval ? undefined : resolveContact(catalogus, terugval);
  const gidsen =
    gids?.soort === 'mensen'
      ? gids.mensen.map(({ naam, telefoon }) => `<bdi>${escapeHtml(naam)}</bdi> <bdi dir="ltr">${phone(telefoon)}</bdi>`).join(' · ')
      : '';

  return {
    taal: hoofd,
    titel: paper.t('uwStap'),
    belangrijk: talen.map((taal) => {
      const naam = een?.naam ?? hulplijn?.naam[taal] ?? translate(taal, 'uwGids');
      return { taal, dir: locales[taal].dir, mark: true, text: '', html: isolate(translate(taal, 'belangrijk', { wie: naam }), taal) };
    }),
    situatie: situatie.map((label) => paper.m(label)),
    doe,
    ...(hulp ? { nummer: phone('telefoon' in hulp ? hulp.telefoon : hulp.nummer) } : {}),
    ...(een?.plek ? { plek: een.plek } : {}),
    wie: een ? personWords(een) : hulplijn ? lineWords(hulplijn) : [],
    mensen:
      mensen.length > 1
        ? mensen.map((mens) => ({
            nummer: phone(mens.telefoon),
            naam: mens.naam,
            html: isolate(
              `${wijken(mens)} · ${formatLijst(
                mens.talen.map((code) => formatTaal(code, hoofd)),
                hoofd,
              )}`,
              hoofd,
            ),
          }))
        : [],
    zeg: headed(paper.t('zeg'), zeg),
    neemMee: { kop: paper.t('neemMee'), dingen: neemMee },
    ...(uitkering ? { uitkering: headed(paper.t('uitkering'), uitkering.kort) } : {}),
    daarna,
    daarnaVerloopt,
    ...(isVerlopen(entry, peildatum)
      ? {}
      : { verlopen: { nakijkenVoor: entry.feiten['nakijken-voor'], words: paper.t('verlopen'), naarGids: !hulplijn, gidsen } }),
    afspraak: [['afspraakDag', 'afspraakTijd'] as const, ['afspraakMet'] as const, ['wieGaatMee'] as const, ['wijBellen'] as const].map(
      (velden) => velden.map((veld) => paper.t(veld)),
    ),
    voet: {
      adres: `Routegids ${gemeente.naam} · ${kort}`,
      nagekeken: view.s('nagekeken', { datum: formatDatum(entry.feiten.nagekeken, hoofd) }),
      afgedrukt: view.s('afgedrukt'),
      ...(gemeente.voorbeeld ? { voorbeeld: view.s('voorbeeld', { gemeente: gemeente.naam }) } : {}),
    },
  };
}

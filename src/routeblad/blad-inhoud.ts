import type { Contact, Hulplijn, Stapbron } from '../catalogus/catalogus.ts';
import { isGestopt, isVerlopen, verlooptOp } from '../catalogus/verloopt-op.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { formatDatum, formatLijst, formatTaal } from '../i18n/format.ts';
import { escapeHtml, isolate } from '../i18n/isolate.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { hourLines } from '../weergave/hour-lines.ts';
import { stapWoorden } from '../weergave/stap-woorden.ts';
import { View, type Meertalig } from '../weergave/view.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { composeBlad, type BladContact, type BladInhoud, type BladStap, type BladVast } from './blad-delen.ts';
import type { Blad } from './blad-of.ts';

export type { BladInhoud } from './blad-delen.ts';

/**
 * The texts of a sheet.
 * @param view the weergave of the page; on paper the two languages stand side by side all the same
 * @param kort address of the page, short enough to type
 * @throws when a step is no entry: a programming error
 */
export function bladInhoud(view: View, peildatum: string, { route, situatie, behoefte }: Blad, kort: string): BladInhoud {
  const entryOf = (ref: string) => {
    const entry = view.catalogus.entries.get(ref) as Stapbron | undefined;
    if (!entry) throw new Error(`No such step: ${ref}`);
    return entry;
  };
  const { nu, daarna } = route;
  return composeBlad(
    bladVast(view),
    { stap: bladStap(view, entryOf(nu.ref), peildatum, behoefte), contact: bladContact(view, nu.contact) },
    daarna.map(({ ref, contact }) => ({
      stap: bladStap(view, entryOf(ref), peildatum),
      contact: bladContact(view, contact),
      zelfde: contact === nu.contact,
    })),
    situatie.map((label) => paperOf(view).m(label)),
    kort,
  );
}

/** On paper the Dutch stands beside every text. */
export function paperOf(view: View): View {
  return view.hoofd === 'nl' ? view : new View(`${view.hoofd}-nl`, view.catalogus);
}

/** What a sheet says of a step. @param behoefte the need as a sentence, for what to say */
export function bladStap(view: View, entry: Stapbron, peildatum: string, behoefte?: Meertalig): BladStap {
  const { doe, zeg, neemMee, uitkering } = stapWoorden(paperOf(view), entry, peildatum, behoefte);
  return {
    doe,
    zeg,
    neemMee,
    ...(uitkering ? { uitkering: uitkering.kort } : {}),
    nagekeken: view.s('nagekeken', { datum: formatDatum(entry.feiten.nagekeken, view.hoofd) }),
    ...(isVerlopen(view.catalogus, entry, peildatum) ? {} : { nakijkenVoor: verlooptOp(view.catalogus, entry) }),
    ...(entry.feiten['stopt-op'] === undefined || isGestopt(entry, peildatum) ? {} : { stoptOp: entry.feiten['stopt-op'] }),
  };
}

/** What a sheet says of who helps. @param contact a role of the gemeente, or a national line */
export function bladContact(view: View, contact: string): BladContact {
  const { catalogus, hoofd } = view;
  const { gemeente } = catalogus;
  const paper = paperOf(view);
  const phone = (telefoon: string) => phoneOf(telefoon, gemeente.voorbeeld).text;
  const pieces = (html: (taal: Taal) => string): Pieces =>
    paper.talen.map((taal) => ({ taal, dir: locales[taal].dir, mark: paper.tweetalig, text: '', html: html(taal) }));
  const sentence = (text: (taal: Taal) => string) => pieces((taal) => isolate(text(taal), taal));

  const keuze = resolveContact(catalogus, contact);
  const mensen = keuze?.soort === 'mensen' ? keuze.mensen : [];
  const hulplijn = keuze?.soort === 'hulplijn' ? keuze.hulplijn : undefined;
  const een = mensen.length === 1 ? mensen[0] : undefined;
  const nummer = een ? phone(een.telefoon) : hulplijn && phone(hulplijn.nummer);

  const personWords = (mens: Contact): Pieces[] => {
    const vervanger = catalogus.contacten.get(mens.vervanger);
    return [
      sentence((taal) => `${mens.naam}${locales[taal].komma}${mens.rol[taal]}`),
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
      : own.map((wijk) => gemeente.wijken[wijk]?.[hoofd] ?? wijk).join(locales[hoofd].komma);
  const naam = een?.naam ?? hulplijn?.naam[hoofd];

  return {
    soort: hulplijn ? 'lijn' : contact === terugval ? 'gids' : 'mensen',
    belangrijk: catalogus.talen.map((taal) => {
      const wie = een?.naam ?? hulplijn?.naam[taal] ?? translate(taal, 'uwGids');
      return { taal, dir: locales[taal].dir, mark: true, text: '', html: isolate(translate(taal, 'belangrijk', { wie }), taal) };
    }),
    ...(nummer === undefined ? {} : { nummer }),
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
    kort: naam === undefined ? '' : isolate(`${naam} ${nummer}`, hoofd),
  };
}

/** What is the same on every sheet of a weergave. */
export function bladVast(view: View): BladVast {
  const { catalogus } = view;
  const { gemeente } = catalogus;
  const paper = paperOf(view);
  const gids = resolveContact(catalogus, terugval);
  const phone = (telefoon: string) => phoneOf(telefoon, gemeente.voorbeeld).text;
  return {
    taal: view.hoofd,
    label: view.s('blad'),
    titel: paper.t('uwStap'),
    kopjes: { zeg: paper.t('zeg'), neemMee: paper.t('neemMee'), uitkering: paper.t('uitkering') },
    gestopt: paper.t('gestopt'),
    kloptNog: view.s('kloptNog'),
    gidsen:
      gids?.soort === 'mensen'
        ? gids.mensen.map(({ naam, telefoon }) => `<bdi>${escapeHtml(naam)}</bdi> <bdi dir="ltr">${phone(telefoon)}</bdi>`).join(' · ')
        : '',
    afspraak: [['afspraakDag', 'afspraakTijd'] as const, ['afspraakMet'] as const, ['wieGaatMee'] as const, ['wijBellen'] as const].map(
      (velden) => velden.map((veld) => paper.t(veld)),
    ),
    site: `Routegids ${gemeente.naam}`,
    afgedrukt: view.s('afgedrukt'),
    ...(gemeente.voorbeeld ? { voorbeeld: view.s('voorbeeld', { gemeente: gemeente.naam }) } : {}),
  };
}

import type { Stapbron } from '../catalogus/catalogus.ts';
import { isGestopt, isVerlopen, verlooptOp } from '../catalogus/verloopt-op.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { formatDatum } from '../i18n/format.ts';
import { escapeHtml } from '../i18n/isolate.ts';
import { remembered } from '../weergave/remembered.ts';
import { stapWoorden } from '../weergave/stap-woorden.ts';
import type { Meertalig, View } from '../weergave/view.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import { composeBlad, type BladInhoud, type BladStap, type BladVast } from './blad-delen.ts';
import { bladHoogte, estimateBlad, voorzichtig } from './estimate-blad.ts';
import type { Blad } from './blad-of.ts';
import { vraagOokOpBlad } from './later-on-paper.ts';
import { bladContact } from './blad-contact.ts';
import { paperOf } from './paper-of.ts';

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
  const blad = composeBlad(
    bladVast(view),
    {
      stap: bladStap(view, entryOf(nu.ref), peildatum, behoefte),
      contact: bladContact(view, nu.contact, peildatum, route.gevaar),
      vraagOok: vraagOokOpBlad(route).map(({ ref }) => bladStap(view, entryOf(ref), peildatum).naam),
    },
    daarna.map(({ ref, contact }) => ({ stap: bladStap(view, entryOf(ref), peildatum), contact: bladContact(view, contact, peildatum) })),
    situatie.map((label) => paperOf(view).m(label)),
    kort,
  );
  return fitted(blad, Math.max(0, route.behoeften.length - 1));
}

/** So many later steps go before what stands beside the person; all others go first where the paper is full. */
const leastDaarna = 2;

/**
 * Leaves out what there is no room for where the paper is full: later steps, then what stands beside the person. The code on
 * the sheet leads to all of it.
 * @param least how many steps stay, whatever the paper: what is too long then is for an editor to see
 */
function fitted(blad: BladInhoud, least: number): BladInhoud {
  if (estimateBlad(blad, voorzichtig).hoogte <= bladHoogte) return blad;
  const { daarna, daarnaStopt, erbij } = blad;
  const minderStappen = { ...blad, daarna: daarna.slice(0, -1), daarnaStopt: daarnaStopt.slice(0, -1) };
  if (daarna.length > Math.max(least, leastDaarna)) return fitted(minderStappen, least);
  if (erbij.length > 0) return fitted({ ...blad, erbij: erbij.slice(0, -1) }, least);
  return daarna.length > least ? fitted(minderStappen, least) : blad;
}

/** What a sheet says of a step. @param behoefte the need as a sentence, for what to say */
export function bladStap(view: View, entry: Stapbron, peildatum: string, behoefte?: Meertalig): BladStap {
  const make = () => makeStap(view, entry, peildatum, behoefte);
  return behoefte === undefined ? remembered(view.catalogus, `blad-stap ${view.w} ${entry.ref} ${peildatum}`, make) : make();
}

function makeStap(view: View, entry: Stapbron, peildatum: string, behoefte?: Meertalig): BladStap {
  const { doe, zeg, neemMee, uitkering } = stapWoorden(paperOf(view), entry, peildatum, behoefte);
  const laatWeg = entry.feiten['laat-weg'];
  return {
    naam: paperOf(view).e(entry, (w) => w.naam),
    doe,
    zeg,
    neemMee: laatWeg.includes('neem-mee') ? [] : neemMee,
    ...(uitkering && !laatWeg.includes('uitkering') ? { uitkering: uitkering.kort } : {}),
    nagekeken: view.s('nagekeken', { datum: formatDatum(entry.feiten.nagekeken, view.hoofd) }),
    ...(isVerlopen(view.catalogus, entry, peildatum) ? {} : { nakijkenVoor: verlooptOp(view.catalogus, entry) }),
    ...(entry.feiten['stopt-op'] === undefined || isGestopt(entry, peildatum) ? {} : { stoptOp: entry.feiten['stopt-op'] }),
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
    kopjes: { zeg: paper.t('zeg'), neemMee: paper.t('neemMee'), uitkering: paper.t('uitkering'), vraagOok: paper.t('vraagOok') },
    gestopt: paper.t('gestopt'),
    kloptNog: view.s('kloptNog'),
    gidsen:
      gids?.soort === 'mensen'
        ? gids.mensen.map(({ naam, telefoon }) => `<bdi>${escapeHtml(naam)}</bdi> <bdi dir="ltr">${phone(telefoon)}</bdi>`).join(' · ')
        : '',
    afspraak: [
      ['afspraakDag', 'afspraakTijd'] as const,
      ['afspraakMet'] as const,
      ['wieGaatMee'] as const,
      ['wijBellen'] as const,
      ['helptAl'] as const,
    ].map((velden) => velden.map((veld) => paper.t(veld))),
    site: `Routegids ${gemeente.naam}`,
    hoeGing: catalogus.naDeStap ? view.s('hoeGingCode') : '',
    afgedrukt: view.s('afgedrukt'),
    ...(gemeente.voorbeeld ? { voorbeeld: view.s('voorbeeld', { gemeente: gemeente.naam }) } : {}),
  };
}

import type { Contact, Hulplijn } from '../catalogus/catalogus.ts';
import { daarnaIn, nummerInZin } from '../catalogus/daarna-in.ts';
import { phoneOf } from '../catalogus/phone.ts';
import { formatTaal, formatTalen } from '../i18n/format.ts';
import { isolate } from '../i18n/isolate.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import { translate } from '../i18n/translate.ts';
import { daarnaInhoud } from '../weergave/daarna-inhoud.ts';
import { hourLines } from '../weergave/hour-lines.ts';
import { remembered } from '../weergave/remembered.ts';
import type { View } from '../weergave/view.ts';
import { terugval } from '../catalogus/vaste-namen.ts';
import { brugUitleg } from '../weergave/gesprek-inhoud.ts';
import { belofteInhoud } from '../weergave/belofte-inhoud.ts';
import { naastInhoud } from '../weergave/naast-inhoud.ts';
import type { Nummer } from '../weergave/vaste-woorden.ts';
import { watUVerteltKort } from '../weergave/wat-u-vertelt.ts';
import { speaksOneOf } from '../wegwijzer/brug.ts';
import { gesprekkenVan } from '../wegwijzer/gespreksweg.ts';
import { resolveContact } from '../wegwijzer/resolve-contact.ts';
import type { BladContact } from './blad-delen.ts';
import { paperOf } from './paper-of.ts';

/**
 * What a sheet says of who helps.
 * @param contact a role of the gemeente, or a national line
 * @param peildatum today, YYYY-MM-DD
 * @param gevaar somebody is in danger: nothing stands beside the number
 */
export function bladContact(view: View, contact: string, peildatum: string, gevaar = false): BladContact {
  return remembered(view.catalogus, `blad-contact ${view.w} ${contact} ${peildatum} ${gevaar}`, () =>
    makeContact(view, contact, peildatum, gevaar),
  );
}

function makeContact(view: View, contact: string, peildatum: string, gevaar: boolean): BladContact {
  const { catalogus, hoofd } = view;
  const { gemeente } = catalogus;
  const paper = paperOf(view);
  const phone = (telefoon: string) => phoneOf(telefoon, gemeente.voorbeeld).text;
  const inZin = (telefoon: string, taal: Taal) => nummerInZin(phoneOf(telefoon, gemeente.voorbeeld), taal);
  const pieces = (html: (taal: Taal) => string): Pieces =>
    paper.talen.map((taal) => ({ taal, dir: locales[taal].dir, mark: paper.tweetalig, text: '', html: html(taal) }));
  const sentence = (text: (taal: Taal) => string) => pieces((taal) => isolate(text(taal), taal));

  const keuze = resolveContact(catalogus, contact);
  const mensen = keuze?.soort === 'mensen' ? keuze.mensen : [];
  const hulplijn = keuze?.soort === 'hulplijn' ? keuze.hulplijn : undefined;
  // A sheet is for who reads its language; the Dutch beside it is for whoever helps.
  const gesprekken = gesprekkenVan(catalogus, contact, view.talen);
  const brug = gesprekken?.weg.soort === 'brug' && hulplijn?.soort !== 'gevaar' ? gesprekken.weg : undefined;
  const meebeller = brug && catalogus.contacten.get(brug.wie.slug);
  const bij = brug && catalogus.contacten.get(brug.bij.slug);
  const een = meebeller ?? (mensen.length === 1 ? mensen[0] : undefined);
  const bellen = een ? een.telefoon : hulplijn?.nummer;
  const nummer = bellen === undefined ? undefined : phone(bellen);
  // Right below the large number.
  const { daarna } = bellen === undefined ? {} : daarnaInhoud(paper, phoneOf(bellen, gemeente.voorbeeld));
  const naNummer = daarna ? [daarna] : [];
  const invaller = gesprekken?.invallers[0];

  const personWords = (mens: Contact): Pieces[] => {
    const vervanger = catalogus.contacten.get(invaller?.wie.slug ?? mens.vervanger);
    return [
      sentence((taal) => `${mens.naam}${locales[taal].komma}${mens.rol[taal]}`),
      ...(brug ? [brugWords(brug)] : []),
      pieces((taal) => hourLines(brug ? byPhone(mens) : mens, taal).join('<br>')),
      // Who phones first needs no door yet.
      ...(mens.plek && !brug ? [paper.m(mens.plek.binnen)] : []),
      ...(vervanger
        ? [sentence((taal) => `${translate(taal, 'nietBereikt', { naam: vervanger.naam })} ${inZin(vervanger.telefoon, taal)}`)]
        : []),
    ];
  };
  /** Why somebody calls along, and the number they call. */
  const brugWords = ({ waarom }: NonNullable<typeof brug>): Pieces => {
    const naar = (taal: Taal) => hulplijn?.naam[taal] ?? bij?.naam ?? '';
    const nummerVan = hulplijn?.nummer ?? bij?.telefoon;
    // Paper is short: of two reasons the language is the one that has to be known before the call.
    const reden = waarom.slice(0, 1);
    return brugUitleg(paper, reden, (taal) => ({ naam: meebeller?.naam ?? '', bij: naar(taal), taal: formatTaal(hoofd, taal) })).map(
      (piece) =>
        nummerVan === undefined ? piece : { ...piece, html: `${piece.html} ${isolate(inZin(nummerVan, piece.taal), piece.taal)}` },
    );
  };
  /** Who goes along or comes home, with the number; what is done with what one tells them; what was promised. */
  const erbij = (): Pieces[] => {
    const weg = gesprekken?.weg;
    const naast = weg ? naastInhoud(paper, contact, weg, gesprekken.naast) : [];
    // Where the wijk says who it is, only what holds for all of them.
    const helpers = een ? [een] : mensen;
    const lines = helpers.map((mens) => watUVerteltKort(paper, mens));
    const vertelt = lines.every((line) => line?.[0]?.html === lines[0]?.[0]?.html) ? lines[0] : undefined;
    const belofte = helpers[0] && belofteInhoud(paper, helpers[0], peildatum);
    return [
      ...naast.flatMap(({ soort, kop, mensen: [mens] }) => (mens ? [withNumber(kop, mens, soort === 'komt-thuis')] : [])).slice(0, 1),
      ...(vertelt ? [vertelt] : []),
      ...(belofte
        ? [belofte.wat.map((piece, index) => ({ ...piece, html: `${piece.html} ${withNumber(belofte.niet, belofte)[index]?.html ?? ''}` }))]
        : []),
    ];
  };
  const lineWords = ({ naam, tijden }: Hulplijn): Pieces[] => [paper.m(naam), paper.m(tijden)];
  const wijken = ({ wijken: own }: Contact) =>
    own.length === 0
      ? translate(hoofd, 'heleGemeente', { gemeente: gemeente.naam })
      : own.map((wijk) => gemeente.wijken[wijk]?.[hoofd] ?? wijk).join(locales[hoofd].komma);
  const naam = een?.naam ?? hulplijn?.naam[hoofd];
  const wieKort = mensen.length === 1 ? mensen[0]?.naam : hulplijn?.naam[hoofd];

  return {
    soort: hulplijn ? 'lijn' : contact === terugval ? 'gids' : 'mensen',
    belangrijk: catalogus.talen.map((taal) => {
      const wie = een?.naam ?? hulplijn?.naam[taal] ?? translate(taal, 'uwGids');
      return { taal, dir: locales[taal].dir, mark: true, text: '', html: isolate(translate(taal, 'belangrijk', { wie }), taal) };
    }),
    ...(nummer === undefined ? {} : { nummer }),
    ...(een?.plek ? { plek: een.plek } : {}),
    wie: [...naNummer, ...(een ? personWords(een) : hulplijn ? lineWords(hulplijn) : [])],
    mensen:
      mensen.length > 1 && !brug
        ? spreektEerst(mensen, view.talen).map((mens) => ({
            nummer: phone(mens.telefoon),
            naam: mens.naam,
            html: isolate(
              [wijken(mens), formatTalen(mens.talen, hoofd), daarnaIn(phoneOf(mens.telefoon, gemeente.voorbeeld).daarna, hoofd)]
                .filter(Boolean)
                .join(' · '),
              hoofd,
            ),
          }))
        : [],
    erbij: gevaar || hulplijn?.soort === 'gevaar' ? [] : erbij(),
    kort:
      naam === undefined
        ? ''
        : `${brug && wieKort !== undefined ? `<b>${isolate(wieKort, hoofd)}${locales[hoofd].komma}</b>` : ''}<b class="blad-wie">${isolate(`${naam} ${bellen === undefined ? '' : inZin(bellen, hoofd)}`, hoofd)}</b>`,
  };
}

/** A line with a number behind it. @param wie also whose it is */
function withNumber(pieces: Pieces, { naam, nummer, daarna }: Nummer, wie = false): Pieces {
  return pieces.map((piece, index) => ({
    ...piece,
    html: [piece.html, isolate(wie ? `${naam} ${nummer}` : nummer, piece.taal), daarna?.[index]?.html].filter(Boolean).join(' '),
  }));
}

/** Somebody with the hours on which they are only phoned; with all of them where there are no others. */
function byPhone(mens: Contact): Contact {
  const uren = mens.uren.filter(({ soort }) => soort === 'telefoon');
  return uren.length > 0 ? { ...mens, uren } : mens;
}

/** Who speaks a language of the reader first; among those the order of the gemeente. */
function spreektEerst(mensen: readonly Contact[], talen: readonly string[]): Contact[] {
  return [...mensen].sort((a, b) => Number(speaksOneOf(b, talen)) - Number(speaksOneOf(a, talen)));
}

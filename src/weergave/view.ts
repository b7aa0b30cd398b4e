import { woordenIn, type Catalogus, type Entry, type MetWoorden } from '../catalogus/catalogus.ts';
import { renderMarkdown } from '../catalogus/markdown.ts';
import { isolate } from '../i18n/isolate.ts';
import { locales, weergaveRij, type Taal, type Weergave, type WeergaveRij } from '../i18n/locales.ts';
import { paths } from '../i18n/paths.ts';
import type { Piece, Pieces } from '../i18n/piece.ts';
import { translate, type StringKey } from '../i18n/translate.ts';
import { isGevoelig } from '../wegwijzer/gevoelige-paden.ts';
import { markBracketed } from './dutch-names.ts';
import { remembered } from './remembered.ts';
import { textToHtml, textToPlain } from './text-to-html.ts';

/** A text in every language, as it stands in YAML. */
export type Meertalig = Readonly<Record<Taal, string>>;

/** Turns content and strings into what a page in this weergave shows. */
export class View {
  readonly rij: WeergaveRij;
  readonly w: Weergave;
  readonly catalogus: Catalogus;
  readonly talen: Taal[];
  /** The page is about violence or an unsafe home: it can be left at once. */
  readonly gevoelig: boolean;

  /** @param gevoelig what isGevoelig says of the page */
  constructor(w: string, catalogus: Catalogus, gevoelig = false) {
    this.gevoelig = gevoelig;
    this.rij = weergaveRij(w);
    this.w = this.rij.code;
    this.catalogus = catalogus;
    this.talen = this.rij.naast ? [this.rij.hoofd, this.rij.naast] : [this.rij.hoofd];
  }

  get hoofd(): Taal {
    return this.rij.hoofd;
  }

  get tweetalig(): boolean {
    return this.rij.naast !== undefined;
  }

  /** The same page for who reads Dutch. */
  inHetNederlands(): View {
    return this.w === 'nl' ? this : new View('nl', this.catalogus, this.gevoelig);
  }

  /** Where a link leads: to a page about violence only past what to know before it. @param adres of a page of this site */
  naar(adres: string): string {
    return !this.gevoelig && isGevoelig(this.catalogus, adres) ? paths.eerstLezen(adres) : adres;
  }

  /** A string of the interface. @param values what fills in {{…}}, per language when it differs */
  t(key: StringKey, values: (taal: Taal) => Record<string, string | number> = () => ({})): Pieces {
    return this.talen.map((taal) => this.piece(translate(taal, key, values(taal)), taal));
  }

  /** A string in the reader's language alone, for titles and labels of a page. */
  s(key: StringKey, values: Record<string, string | number> = {}): string {
    return translate(this.hoofd, key, values);
  }

  /** The drawing of a pictogram. @throws when there is none: the check names it before a page asks */
  tekening(pictogram: string): string {
    const tekening = this.catalogus.lijsten.plaatjes.get(pictogram);
    if (!tekening) throw new Error(`No such pictogram: ${pictogram}`);
    return tekening;
  }

  /** A text of content that stands in every language. */
  m(tekst: Meertalig): Pieces {
    return this.talen.map((taal) => this.content(tekst[taal], taal));
  }

  /** The same in every language of the site: where a translation is missing, the Dutch around it takes the Dutch. */
  inAlleTalen(tekst: Meertalig): Pieces {
    return this.catalogus.talen.map((taal) => this.content(tekst[taal], taal));
  }

  /** A field of an entry. Where a translation is missing the Dutch stands in, once. @param behoefte fills in {behoefte} */
  e<E extends MetWoorden>(entry: E, field: (woorden: E['woorden']['nl']) => string | undefined, behoefte?: Meertalig): Pieces {
    return this.real(entry).flatMap(({ woorden, taal }) => {
      const text = field(woorden);
      return text === undefined ? [] : [this.content(text, taal, behoefte?.[taal])];
    });
  }

  /** A list of an entry: one text per thing. */
  lijst<E extends MetWoorden>(entry: E, field: (woorden: E['woorden']['nl']) => readonly string[]): Pieces[] {
    const lists = this.real(entry).map(({ woorden, taal }) => field(woorden).map((text) => this.content(text, taal)));
    return (lists[0] ?? []).map((piece, index) => [piece, ...lists.slice(1).flatMap((list) => list[index] ?? [])]);
  }

  /** The markdown of an entry as HTML. */
  lichaam(entry: Entry): Pieces {
    return this.real(entry)
      .filter(({ lichaam }) => lichaam !== '')
      .map(({ lichaam, taal }) => ({
        taal,
        dir: locales[taal].dir,
        mark: this.marks(taal),
        text: lichaam,
        html: renderMarkdown(
          lichaam,
          (href) => (href.startsWith('https://') ? href : this.naar(paths.entry(this.w, href))),
          (text) => textToHtml(this.catalogus, text, taal),
        ),
      }));
  }

  /** The Dutch name, when it does not already stand there: it is on the letter. */
  nederlandseNaam(entry: Entry): Piece | undefined {
    if (this.talen.includes('nl') || !entry.woorden[this.hoofd]) return undefined;
    return this.content(entry.woorden.nl.naam, 'nl');
  }

  /** Text of no language: a name of a person or a place. */
  naam(text: string): Piece {
    return this.piece(text, this.hoofd);
  }

  private content(text: string, taal: Taal, behoefte?: string): Piece {
    const drawn = () => ({
      text: textToPlain(this.catalogus, text, taal, behoefte),
      html: textToHtml(this.catalogus, text, taal, behoefte),
    });
    const said = behoefte === undefined ? remembered(this.catalogus, `tekst ${taal} ${text}`, drawn) : drawn();
    return { taal, dir: locales[taal].dir, mark: this.marks(taal), ...said };
  }

  private piece(text: string, taal: Taal): Piece {
    const html = isolate(text, taal);
    return { taal, dir: locales[taal].dir, mark: this.marks(taal), text, html: taal === 'nl' ? html : markBracketed(this.catalogus, html) };
  }

  private marks(taal: Taal): boolean {
    return this.tweetalig || taal !== this.hoofd;
  }

  private real<E extends MetWoorden>(entry: E) {
    const seen = new Set<Taal>();
    return this.talen
      .map((taal) => woordenIn(entry, taal))
      .filter(({ taal }) => {
        const first = !seen.has(taal);
        seen.add(taal);
        return first;
      });
  }
}

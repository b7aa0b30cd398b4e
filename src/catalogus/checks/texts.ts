import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import { linkWordsIn, picturesIn } from '../markdown.ts';
import { suggestion } from '../nearest.ts';
import { isNogInTeVullen } from '../bestanden/nog-invullen.ts';
import type { FieldPath } from '../bestanden/parse-file.ts';
import { unseenIn } from '../../i18n/unseen.ts';
import { placeholders } from '../placeholders.ts';
import { amountIn } from '../taal/amount-in.ts';
import { phoneIn } from '../phone.ts';
import { brokenMarkdown } from './broken-markdown.ts';
import { report, textsIn } from './report.ts';

/** Fields that are not prose: addresses, sources, numbers with their own rule. */
const notProse = new Set([
  'vertaling',
  'url',
  'naam',
  'bron',
  'bronnen',
  'nummer',
  'telefoon',
  'adres',
  'site',
  'snel-weg',
  'namen',
  'peildatum',
  'wat',
  'eigen-woorden',
]);

/**
 * Letters of a file that was saved in one way and read in another: the sign for a lost letter, a row of question marks for an
 * Arabic word, or ë as Ã and a sign. No word of ours has a capital of these before such a sign.
 */
const garbled =
  /\uFFFD|\?{3}|[ÃÂÄÅØÙÚ][\u0080-\u00BF\u0152\u0153\u0160\u0161\u0178\u017D\u017E\u0192\u02C6\u02DC\u2013-\u203A\u20AC\u2122]/;

/** How a finding names the text of a file; only there a link or bold type means something. */
const onderDeVelden = 'tekst onder de velden';

/** What may not stand in prose, in any language. */
export function checkTexts(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  return files.flatMap((file) => {
    // What people type is no text of the site: it may name an amount of their own.
    if (file.place.kind === 'gevaarzinnen') return [];
    const fields = [...textsIn(file.data)];
    const lines = file.parsed.body.split('\n').map((text, index) => ({ text, lijn: file.parsed.bodyLine + index }));
    return [
      ...checkUnfilled(file, fields),
      ...oneIfAll([
        ...fields.flatMap(({ path, text }) => checkText(catalogus, file, path, text, onleesbaar)),
        // The text below the fields is judged line by line, so that the finding can name the line.
        ...lines.flatMap(({ text, lijn }) =>
          checkText(catalogus, file, [onderDeVelden], text, onleesbaar).map((bevinding) => ({ ...bevinding, lijn })),
        ),
      ]),
      ...[...checkLinks(catalogus, file, onleesbaar), ...checkPictures(file)].map(({ href, ...bevinding }) => {
        const lijn = lines.find(({ text }) => text.includes(`(${href})`) || text.includes(`(${href} `))?.lijn;
        return lijn === undefined ? bevinding : { ...bevinding, lijn };
      }),
      ...brokenMarkdown(file.parsed.body).map(({ line, wat, herstel }) => ({
        ...report('fout', 'opmaak-kapot', file.parsed, [onderDeVelden], wat, herstel),
        lijn: file.parsed.bodyLine + line,
      })),
    ];
  });
}

/** A file that was saved wrongly is one mistake, however many letters it took. */
function oneIfAll(bevindingen: readonly Bevinding[]): Bevinding[] {
  const garbledOnes = bevindingen.filter(({ regel }) => regel === 'kapotte-letter');
  const [first] = garbledOnes;
  if (!first || garbledOnes.length <= 3) return [...bevindingen];
  const one = {
    ...first,
    wat: `In dit bestand zijn op ${garbledOnes.length} plekken letters kapot gegaan bij het opslaan of plakken. Dit is de eerste.`,
  };
  return [one, ...bevindingen.filter(({ regel }) => regel !== 'kapotte-letter')];
}

/** One finding per file: a new file has many empty places, and they are filled in one go. */
function checkUnfilled(file: ValidFile, texts: readonly { path: FieldPath; text: string }[]): Bevinding[] {
  const open = texts.filter(({ text }) => isNogInTeVullen(text));
  return open[0]
    ? [
        report(
          'fout',
          'nog-invullen',
          file.parsed,
          open[0].path,
          open.length === 1 ? 'Hier staat nog VUL IN.' : `In dit bestand staat nog op ${open.length} plekken VUL IN. Dit is de eerste.`,
          'Zoek in het bestand naar VUL IN en schrijf daar wat er hoort. Boven elk veld staat wat dat is.',
        ),
      ]
    : [];
}

function checkText(catalogus: Catalogus, file: ValidFile, path: FieldPath, text: string, onleesbaar: Onleesbaar): Bevinding[] {
  const bevindingen: Bevinding[] = [];
  const add = (regel: string, wat: string, herstel: string) => bevindingen.push(report('fout', regel, file.parsed, path, wat, herstel));

  // They break search and copying, and a calendar or a label may break off at one; numbers and names are isolated by the renderer.
  const unseen = unseenIn(text);
  if (unseen !== undefined) {
    add(
      'onzichtbaar-teken',
      `Hier staat iets wat u niet ziet: ${unseen}.`,
      'Haal het weg: typ deze zin opnieuw. De site zet nummers en namen vanzelf goed.',
    );
  }
  if (garbled.test(text)) {
    add(
      'kapotte-letter',
      'Hier zijn letters kapot gegaan bij het opslaan of plakken.',
      'Typ het woord opnieuw. Sla het bestand op als UTF-8.',
    );
  }
  const [emoji] = /\p{Emoji_Presentation}|\p{Emoji}\uFE0F/u.exec(text) ?? [];
  if (emoji !== undefined) {
    add(
      'emoji-in-tekst',
      `Hier staat een plaatje tussen de letters: ${emoji}.`,
      'Haal het weg. Wie luistert hoort er andere woorden, en op papier is het er vaak niet.',
    );
  }
  if (path[0] !== onderDeVelden && /^[“„][^“”]*”?$/.test(text)) {
    add(
      'kromme-aanhalingstekens',
      'Om deze waarde staan aanhalingstekens uit Word. Die komen zo op de site.',
      'Haal ze weg, of typ rechte: "…".',
    );
  } else if (path.includes('zeg') && /["“”„«»]/.test(text)) {
    add(
      'aanhaling-in-zeg',
      'Er staan aanhalingstekens in wat iemand zegt.',
      'Haal ze weg: de site laat al zien dat dit een zin is om te zeggen. Noem een titel zonder tekens.',
    );
  }
  if (/<[/?]?[a-z!]/i.test(text)) {
    add(
      'html-in-tekst',
      'Hier staat HTML of een script.',
      'Haal alles tussen < en > weg. Vet is **zo**, een lijst begint met een streepje.',
    );
  }
  if (path[0] !== onderDeVelden && /\*\*|\]\(/.test(text)) {
    add(
      'opmaak-in-veld',
      'Hier staat een link of vette tekst in een veld. Op de site staan dan de haken of sterren.',
      'Schrijf gewone woorden. Een link kan wel in de tekst onder de velden.',
    );
  }
  if (!path.some((part) => notProse.has(String(part)))) {
    if (amountIn(text) !== undefined) {
      add('bedrag-in-tekst', 'Hier staat een bedrag in de tekst.', 'Zet het bedrag in content/bedragen.yml en schrijf hier {bedrag:naam}.');
    }
    if (phoneIn(text) !== undefined) {
      add(
        'telefoonnummer-in-tekst',
        'Hier staat een telefoonnummer in de tekst.',
        'Zet het nummer in content/hulplijnen.yml en schrijf hier {hulplijn:naam}.',
      );
    }
  }
  for (const { whole, kind, name } of placeholders(text)) {
    if (kind === 'bedrag' && !catalogus.bedragen.has(name) && !onleesbaar('bedragen')) {
      add(
        'onbekend-bedrag',
        `Het bedrag "${name}" bestaat niet.`,
        `Kies een naam uit content/bedragen.yml.${suggestion(name, catalogus.bedragen.keys())}`,
      );
    } else if (kind === 'hulplijn' && !catalogus.hulplijnen.has(name) && !onleesbaar('hulplijnen')) {
      add(
        'onbekende-hulplijn',
        `De hulplijn "${name}" bestaat niet.`,
        `Kies een naam uit content/hulplijnen.yml.${suggestion(name, catalogus.hulplijnen.keys())}`,
      );
    } else if (kind === 'behoefte' && path.at(-1) !== 'zeg') {
      add('plek-van-behoefte', '{behoefte} kan alleen bij "zeg".', 'Schrijf hier gewone woorden.');
    } else if (kind === undefined && !(file.place.kind === 'entry' && /^\{(?:vanaf|tot):/.test(whole))) {
      add('onbekende-plaatshouder', `${whole} betekent niets.`, 'Schrijf {bedrag:naam}, {hulplijn:naam}, of bij "zeg" {behoefte}.');
    }
  }
  return bevindingen;
}

/** A finding about a link or picture, with the address it is about. */
type AboutAddress = Bevinding & { href: string };

/** The site that words of a link look like, if they look like one. */
const siteIn = (words: string): string | undefined => /(?:https?:\/\/)?((?:[a-z0-9-]+\.)+[a-z]{2,})/i.exec(words)?.[1]?.toLowerCase();

/** One is the other, or a part of it: mijn.duo.nl is of duo.nl. */
const sameSite = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((name) => `.${name.replace(/^www\./, '')}`) as [string, string];
  return a.endsWith(b) || b.endsWith(a);
};

function checkLinks(catalogus: Catalogus, file: ValidFile, onleesbaar: Onleesbaar): AboutAddress[] {
  const known = [...catalogus.entries.keys()];
  return linkWordsIn(file.parsed.body).flatMap(({ href, words }) => {
    const about = (regel: string, wat: string, herstel: string) => ({ ...report('fout', regel, file.parsed, [], wat, herstel), href });
    if (/^https:\/\/[^/?#@]*(?:[/?#]|$)/.test(href)) {
      const said = siteIn(words);
      if (said === undefined || sameSite(said, new URL(href).hostname)) return [];
      return [
        about(
          'link-onveilig',
          `De woorden van de link zeggen "${said}", maar hij gaat naar "${href}".`,
          'Laat woorden en adres naar dezelfde site gaan, of zeg in gewone woorden wat daar staat.',
        ),
      ];
    }
    if (/^[a-z][a-z0-9+.-]*:/i.test(href)) {
      return [
        about(
          'link-onveilig',
          `De link naar "${href}" is niet veilig.`,
          'Een link naar een andere site begint met https:// en heeft geen @ voor de naam. Een telefoonnummer schrijft u als {hulplijn:naam}.',
        ),
      ];
    }
    return known.includes(href) || onleesbaar('entry', href)
      ? []
      : [
          about(
            'link-nergens-heen',
            `De link naar "${href}" gaat nergens heen.`,
            `Schrijf soort/naam van een stuk dat er is, bijvoorbeeld regelingen/bijzondere-bijstand.${suggestion(href, known)}`,
          ),
        ];
  });
}

/** A picture from elsewhere is a request to somebody else's server (promise 4). */
function checkPictures(file: ValidFile): AboutAddress[] {
  return picturesIn(file.parsed.body).map((href) => ({
    ...report(
      'fout',
      'plaatje-in-tekst',
      file.parsed,
      [],
      `Hier staat een plaatje in de tekst: "${href}".`,
      'Haal het weg. Beschrijf in woorden wat op het plaatje staat.',
    ),
    href,
  }));
}

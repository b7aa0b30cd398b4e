import { markdownTokens } from '../markdown.ts';

/** What is wrong with how a text is marked up, and on which line of it, counted from 0. */
export interface BrokenMarkdown {
  line: number;
  wat: string;
  herstel: string;
}

/** All that a text of an entry may be made of. */
const wanted = new Set(['paragraph', 'bullet_list', 'ordered_list', 'list_item', 'inline']);

const blocks: Record<string, [wat: string, herstel: string]> = {
  heading: [
    'Hier staat een kop die de site niet kent, of een regel met --- of === onder een zin.',
    'Schrijf een gewone zin. Een tussenkop begint met ## en een spatie.',
  ],
  fence: ['Hier staat een blok code.', 'Haal de drie aanhalingstekens of golfjes weg.'],
  code_block: ['Deze regel begint met vier spaties of een tab. De site maakt er een blok code van.', 'Haal de spaties aan het begin weg.'],
  table: ['Hier staat een tabel.', 'Schrijf het als een lijst: op elke regel een streepje, een spatie en een zin.'],
  blockquote: ['Deze regel begint met >. De site maakt er een citaat van.', 'Haal het teken weg.'],
  hr: ['Hier staat een streep.', 'Haal hem weg.'],
};

/** Signs that stand on the page as they are, because the parser made nothing of them. */
const signs: readonly [RegExp, wat: string, herstel: string][] = [
  [
    /\]\s*\(|\)\s*\[|\[[^\]]*\]|\[|\]/,
    'Hier staat een link die niet werkt: de haken komen zo op de site.',
    'Schrijf [woorden](soort/naam) zonder spatie tussen de haken en zonder spatie in het adres.',
  ],
  [
    /\*/,
    'Hier staan sterren die niets doen: ze komen zo op de site.',
    'Vet is **zo**: geen spatie achter de eerste twee sterren en voor de laatste twee, en wel een spatie eromheen.',
  ],
  [
    /^\s*[•·●▪◦–—]\s/m,
    'Deze regel begint met een bolletje of streep uit Word.',
    'Begin elke regel van een lijst met een streepje en een spatie.',
  ],
  [/\bhttps?:\/\/|\bwww\./i, 'Hier staat een webadres zonder link.', 'Schrijf [woorden](https://…), of zet het adres bij de bronnen.'],
  [
    /[\w.+-]+@[\w-]+\.[a-z]{2,}/i,
    'Hier staat een mailadres in de tekst.',
    'Laat het weg, of zet de site erachter met [woorden](https://…).',
  ],
  [/^\s*- ?\[[ x]\]/m, 'Hier staat een vakje om aan te kruisen.', 'Schrijf een gewone lijst.'],
  [/\t/, 'Hier staat een tab, misschien geplakt uit Excel.', 'Schrijf het als zinnen of als een lijst.'],
];

/**
 * Finds what an editor meant as markup and is none, and markup that this site does not have: only paragraphs, lists, bold
 * and links.
 * @param body the text below the fields
 */
export function brokenMarkdown(body: string): BrokenMarkdown[] {
  const found = new Map<string, BrokenMarkdown>();
  const add = (line: number, wat: string, herstel: string) => {
    if (!found.has(`${line} ${wat}`)) found.set(`${line} ${wat}`, { line, wat, herstel });
  };
  let inTable = false;
  for (const token of markdownTokens(body)) {
    const kind = token.type.replace(/_(?:open|close)$/, '');
    const line = token.map?.[0] ?? 0;
    if (token.type === 'table_open') inTable = true;
    if (token.type === 'table_close') inTable = false;
    const block = blocks[kind];
    const tussenkop = kind === 'heading' && token.markup === '##';
    if (block && !tussenkop && token.nesting >= 0) add(line, ...block);
    else if (!wanted.has(kind) && !block && !inTable && token.nesting >= 0)
      add(line, 'Deze opmaak kent de site niet.', 'Schrijf gewone zinnen.');
    if (token.type === 'ordered_list_open' && token.attrGet('start') !== null)
      add(line, 'Een getal met een punt aan het begin maakt een lijst die bij dat getal begint.', 'Zet een ander woord vooraan in de zin.');
    if (token.type !== 'inline' || inTable) continue;
    let below = 0;
    let inLink = 0;
    for (const child of token.children ?? []) {
      if (child.type.startsWith('link_') && child.markup === 'autolink') inLink += child.nesting;
      if (child.type === 'softbreak' || child.type === 'hardbreak') below += 1;
      if (child.type !== 'text' || inLink > 0) continue;
      // A line that begins with a sign is judged with its start in sight.
      for (const [sign, wat, herstel] of signs) {
        if (sign.test(child.content.replaceAll(/\{[^}]*\}/g, ''))) {
          add(line + below, wat, herstel);
          break;
        }
      }
    }
  }
  return [...found.values()];
}

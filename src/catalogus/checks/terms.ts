import { locales, type Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { endsWithTerm, termsOf, type Term } from '../taal/same-term.ts';
import { report, textsPerTaal, type TaalText } from './report.ts';

/** Words of the people themselves, and sources, are not ours to choose. */
export const notOurs = new Set(['eigen-woorden', 'synoniemen', 'bronnen', 'bron', 'vertaling']);

/** One word for one thing: where the Dutch name stands in brackets, the words before it are those of begrippen.yml. */
export function checkTerms(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const known = new Map<Taal, Map<string, Term>>(
    catalogus.talen.filter((taal) => taal !== 'nl').map((taal) => [taal, termsIn(catalogus, taal)]),
  );
  return files.flatMap((file) => {
    if (file.place.kind === 'begrippen') return [];
    return textsPerTaal(file, catalogus.talen)
      .filter(({ path }) => !path.some((part) => notOurs.has(String(part))))
      .flatMap((text) => {
        const terms = known.get(text.taal);
        return terms
          ? [...checkBrackets(file, text, terms, dutchOf(catalogus, file, text)), ...checkName(catalogus, file, text, terms)]
          : [];
      });
  });
}

function termsIn(catalogus: Catalogus, taal: Taal): Map<string, Term> {
  const terms = new Map<string, Term>();
  for (const { nl, forms } of [...catalogus.begrippen.values()].flatMap(({ woord }) => termsOf(woord.nl, woord[taal]))) {
    terms.set(nl, { nl, forms: [...(terms.get(nl)?.forms ?? []), ...forms] });
  }
  return terms;
}

/** The Dutch that a text was made from: the same field, or the text below the fields. */
export function dutchOf(catalogus: Catalogus, file: ValidFile, { path, taal, lijn }: TaalText): string {
  const at = (value: unknown, keys: readonly (string | number)[]) =>
    keys.reduce<unknown>((inner, key) => (inner as Record<PropertyKey, unknown> | undefined)?.[key], value);
  if (file.place.kind !== 'entry')
    return String(
      at(
        file.parsed.data,
        path.map((key) => (key === taal ? 'nl' : key)),
      ) ?? '',
    );
  const entry = catalogus.entries.get(`${file.place.soort}/${file.place.slug}`);
  return lijn === undefined ? String(at(entry?.woorden.nl, path) ?? '') : (entry?.lichaam.nl ?? '');
}

function checkBrackets(file: ValidFile, { path, text, taal, lijn }: TaalText, terms: Map<string, Term>, dutch: string): Bevinding[] {
  // A link may be the term: its words count, its address does not.
  const read = text.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/\*/g, '');
  return [...read.matchAll(/\(([^()]*)\)/g)].flatMap((match) => {
    const term = terms.get((match[1] ?? '').split(',')[0]?.trim().toLowerCase() ?? '');
    const before = read.slice(0, match.index);
    // Brackets that are in the Dutch too are no translation of what stands before them: "Hulp van de gemeente (Wmo)".
    if (!term || dutch.toLowerCase().includes(match[0].toLowerCase()) || endsWithTerm(before, term, taal)) return [];
    const said = before
      .trim()
      .split(/\s+/)
      .slice(-(term.forms[0] ?? '').split(' ').length)
      .join(' ');
    const bevinding = report(
      'waarschuwing',
      'term-anders',
      file.parsed,
      path,
      `Voor "${term.nl}" staat hier in het ${locales[taal].naam} "${said}".`,
      remedy(term),
    );
    return [lijn === undefined ? bevinding : { ...bevinding, lijn: lijn + before.split('\n').length - 1 }];
  });
}

/** An entry about a thing that has its word is called by that word. */
function checkName(catalogus: Catalogus, file: ValidFile, { path, text, taal }: TaalText, terms: Map<string, Term>): Bevinding[] {
  if (file.place.kind !== 'entry' || path.join('.') !== 'naam') return [];
  const dutch = catalogus.entries.get(`${file.place.soort}/${file.place.slug}`)?.woorden.nl.naam.toLowerCase() ?? '';
  const term = terms.get(dutch);
  if (!term || endsWithTerm(text, term, taal)) return [];
  return [
    report(
      'waarschuwing',
      'term-anders',
      file.parsed,
      path,
      `"${term.nl}" heet hier in het ${locales[taal].naam} "${text}".`,
      remedy(term),
    ),
  ];
}

function remedy(term: Term): string {
  return `Schrijf overal hetzelfde woord: ${term.forms.map((form) => `"${form}"`).join(' of ')}. Is uw woord beter? Verander het dan in content/begrippen.yml.`;
}

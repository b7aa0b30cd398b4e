import { locales, type Taal } from '../../i18n/locales.ts';
import { vulIn } from '../bestanden/nog-invullen.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { otherLanguageFinder, type AndereZin } from '../taal/other-language.ts';
import { report, textsPerTaal, type TaalText } from './report.ts';
import { dutchOf, notOurs } from './terms.ts';

/** A text that was left in Dutch, or stands in the field of another language, is found: one finding per field. */
export function checkAndereTaal(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const find = otherLanguageFinder(catalogus.lijsten);
  return files.flatMap((file) => {
    const texts = textsPerTaal(file, catalogus.talen).filter(
      ({ path, text }) => !path.some((part) => notOurs.has(String(part)) || part === 'url') && !text.includes(vulIn),
    );
    const wrong = texts.flatMap((text) => {
      const other = find(text.text, text.taal)[0] ?? leftInDutch(text, dutchOf(catalogus, file, text));
      return other ? [{ text, other }] : [];
    });
    const [first] = wrong;
    if (first && file.place.kind === 'entry' && wrong.length >= wholeFile && wrong.length > texts.length / 2) {
      const is = first.other.is === undefined ? 'een andere taal' : locales[first.other.is].naam;
      const wat = `Dit hele bestand is ${is} en geen ${locales[first.text.taal].naam}.`;
      return [
        report('fout', 'andere-taal', file.parsed, [], wat, 'Staat de tekst van een andere taal in dit bestand? Zet de goede terug.'),
      ];
    }
    return wrong.map(({ text, other }) => {
      const bevinding = report('fout', 'andere-taal', file.parsed, text.path, what(other, text.taal), remedy(text.taal));
      return text.lijn === undefined ? bevinding : { ...bevinding, lijn: text.lijn + other.line };
    });
  });
}

/** From so many fields on, and more than half of them, the file itself is the mistake. */
const wholeFile = 4;

/** The same words as the Dutch, and not only names: SVB, DigiD. What a thing is called may be a name in every language. */
function leftInDutch({ path, text, taal }: TaalText, dutch: string): AndereZin | undefined {
  if (taal === 'nl' || path.at(-1) === 'naam' || path.at(-2) === 'naam' || text.trim() !== dutch.trim()) return undefined;
  const words = text.match(/\p{L}+/gu) ?? [];
  return words.some((word) => !/\p{Lu}.*\p{Lu}/u.test(word)) ? { text: text.trim(), is: 'nl', line: 0 } : undefined;
}

function what({ text, is }: AndereZin, taal: Taal): string {
  return is === undefined
    ? `Dit is geen ${locales[taal].naam}: "${text}"`
    : `Dit is ${locales[is].naam} en geen ${locales[taal].naam}: "${text}"`;
}

function remedy(taal: Taal): string {
  return taal === 'nl'
    ? 'Schrijf hier Nederlands. Staat de tekst misschien bij de verkeerde taal?'
    : `Schrijf dit in het ${locales[taal].naam}. Is het een Nederlands woord? Zet het tussen haakjes achter het ${locales[taal].bijvoeglijk} woord. Moet iemand de zin overnemen? Zet er aanhalingstekens om.`;
}

import { clockCanBeRight, openstand, type Openingstijd, type Openstand } from '../../catalogus/opening-hours.ts';
import { momentInAmsterdam, type Moment } from '../../i18n/datum.ts';

/** Says at each person below an element whether they can be reached now, and who can be instead. */
export function showOpen(root: ParentNode, clock = new Date()): void {
  const now = momentInAmsterdam(clock);
  for (const element of root.querySelectorAll<HTMLElement>('[data-uren]')) showPerson(element, now);
  for (const list of root.querySelectorAll<HTMLElement>('.invallers')) showInvallers(list, now);
}

function showPerson(element: HTMLElement, now: Moment): void {
  // A clock that is years off knows no more than the hours that stand below.
  const known = clockCanBeRight(now, element.dataset['vanaf'] ?? now.datum);
  const stand = standOf(element, 'uren', now);
  for (const line of element.querySelectorAll<HTMLElement>('[data-open]')) line.textContent = known ? inWords(line, stand) : '';
  element.classList.toggle('is-open', known && stand.open);
  element.hidden = !known;
}

/**
 * Where the person above can be reached, or a clock cannot be right, the first stands there as without JavaScript. Where
 * they cannot: everybody who can be now, or when nobody can the first and the national line.
 */
function showInvallers(list: HTMLElement, now: Moment): void {
  const person = list.closest('.steen')?.querySelector<HTMLElement>('[data-uren]');
  const needed = person !== null && person !== undefined && !person.hidden && !person.classList.contains('is-open');
  const rows = [...list.querySelectorAll<HTMLElement>('[data-inval]')];
  const standen = rows.map((row) => standOf(row, 'inval', now));
  const anybody = standen.some(({ open }) => open);
  for (const [index, row] of rows.entries()) {
    const stand = standen[index];
    row.hidden = needed && anybody ? !stand?.open : index > 0;
    const line = row.querySelector<HTMLElement>('.inval-nu');
    const words = person?.querySelector<HTMLElement>('[data-open]');
    if (!line) continue;
    line.hidden = !(needed && stand?.open && words);
    if (words && stand?.open) line.textContent = inWords(words, stand);
  }
  const lijn = list.querySelector<HTMLElement>('.inval-lijn');
  if (lijn) lijn.hidden = rows.length > 0 && !(needed && !anybody);
}

function standOf(element: HTMLElement, name: 'uren' | 'inval', now: Moment): Openstand {
  const uren = JSON.parse(element.dataset[name] ?? '[]') as Openingstijd[];
  return openstand(uren, (element.dataset['dicht'] ?? '').split(' '), now);
}

const isolated = (text: string) => `\u2068${text}\u2069`;

/** Open until when, or the next real moment, in the words and the language of a line. */
function inWords({ dataset, lang }: HTMLElement, stand: Openstand): string {
  if (stand.open) {
    const soorten = JSON.parse(dataset['soorten'] ?? '{}') as Record<string, string>;
    const words = stand.tot === undefined ? (dataset['altijd'] ?? '') : (dataset['open'] ?? '').replace('%t', isolated(stand.tot));
    return `${words} (${soorten[stand.soort] ?? ''})`;
  }
  if (!stand.weer) return dataset['gesloten'] ?? '';
  const { datum, van, overDagen } = stand.weer;
  const sentence = [dataset['vandaag'], dataset['morgen']][overDagen] ?? dataset['weer'] ?? '';
  // Western digits in Arabic too, because letters and phones in the Netherlands use them.
  const day = new Intl.DateTimeFormat(`${lang}-u-nu-latn`, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' });
  return sentence.replace('%d', isolated(day.format(new Date(`${datum}T00:00:00Z`)))).replace('%t', isolated(van));
}

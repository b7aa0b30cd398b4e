import type { Contact } from '../catalogus/catalogus.ts';
import { weekdagen } from '../catalogus/schema/gemeente.ts';
import { formatDag } from '../i18n/format.ts';
import { isolate } from '../i18n/isolate.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';

/** What a kind of hour is called. */
export const soortKeys = { inloop: 'inloop', afspraak: 'afspraak', telefoon: 'telefoonuur' } as const;

/** The hours of a person in order of the week, days as numbers from Monday = 0. */
export function hoursInOrder(contact: Contact) {
  return contact.uren
    .map(({ dagen, ...rest }) => ({ ...rest, dagen: dagen.map((dag) => weekdagen.indexOf(dag)).sort((a, b) => a - b) }))
    .sort((a, b) => (a.dagen[0] ?? 0) - (b.dagen[0] ?? 0) || (a.van < b.van ? -1 : 1));
}

/** The hours of a person in words, one line each, as HTML. @param kort with short names of days, for a card */
export function hourLines(contact: Contact, taal: Taal, kort = false): string[] {
  return hoursInOrder(contact).map(
    ({ dagen, van, tot, soort }) =>
      `${isolate(dayNames(dagen, taal, kort), taal)} ${fromTo(van, tot, taal)}: ${isolate(translate(taal, soortKeys[soort]), taal)}`,
  );
}

/** From right to left each hour stands by itself between words: in one run from left to right the eye meets the last hour first. */
function fromTo(van: string, tot: string, taal: Taal): string {
  if (van === '00:00' && tot === '24:00') return isolate(translate(taal, 'heelEtmaal'), taal);
  const getal = (text: string) => `<bdi dir="ltr" class="getal">${text}</bdi>`;
  return locales[taal].dir === 'rtl'
    ? translate(taal, 'vanTot', { van: getal(van), tot: getal(tot) })
    : getal(translate(taal, 'vanTot', { van, tot }));
}

/** Days as people say them; three or more in a row become "from – to". */
function dayNames(dagen: readonly number[], taal: Taal, kort: boolean): string {
  const runs: [number, number][] = [];
  for (const dag of dagen) {
    const run = runs.at(-1);
    if (run && run[1] === dag - 1) run[1] = dag;
    else runs.push([dag, dag]);
  }
  const separator = locales[taal].komma;
  const name = (dag: number) => formatDag(dag, taal, kort);
  return runs
    .map(([from, to]) =>
      from === to ? name(from) : to === from + 1 ? `${name(from)}${separator}${name(to)}` : `${name(from)} – ${name(to)}`,
    )
    .join(separator);
}

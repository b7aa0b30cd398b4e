import { expect, test } from '@playwright/test';
import type { Contact } from '../../src/catalogus/catalogus.ts';
import { momentInAmsterdam } from '../../src/i18n/datum.ts';
import { weekdagen } from '../../src/catalogus/schema/gemeente.ts';
import { formatDag } from '../../src/i18n/format.ts';
import { locales, talen } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { builtGids } from '../built-gids.ts';

// A phone bought on holiday: the hours are those of the Netherlands whatever its clock says.
test.use({ timezoneId: 'Pacific/Auckland' });

const year = new Date().getFullYear() + 1;
const dayMs = 86_400_000;

/** Each date of a month, as YYYY-MM-DD. In January and February the Netherlands is an hour ahead of UTC. */
const month = (number: number) =>
  Array.from({ length: 28 }, (_, day) => new Date(Date.UTC(year, number - 1, day + 1)).toISOString().slice(0, 10));
const weekday = (datum: string) => weekdagen[(new Date(`${datum}T00:00:00Z`).getUTCDay() + 6) % 7];
const instant = (datum: string, tijd: string) => new Date(`${datum}T${tijd}:00+01:00`);

const holiday = `${year}-01-01`;
const { catalogus } = builtGids();
const people = [...catalogus.contacten.values()];
const hoursOn = (person: Contact, datum: string) => person.uren.filter(({ dagen }) => dagen.some((dag) => dag === weekday(datum)));

/** Somebody with one stretch of hours on a plain day in February, and that day. */
const open = people.flatMap((person) =>
  month(2)
    .filter((datum) => !person.dicht.includes(datum) && hoursOn(person, datum).length === 1)
    .map((datum) => ({ person, datum, uur: hoursOn(person, datum)[0] })),
)[0];
const onHoliday = people.find((person) => hoursOn(person, holiday).length > 0);

test('somebody is there from the first minute of their hours to the last', async ({ page }) => {
  if (!open?.uur) throw new Error('Nobody in the content has hours in February');
  const { person, datum, uur } = open;
  const line = page.locator('.nu-open').first();
  const soort = translate('nl', uur.soort === 'telefoon' ? 'telefoonuur' : uur.soort);
  expect(momentInAmsterdam(instant(datum, uur.van))).toEqual({ datum, tijd: uur.van });
  for (const [moment, isOpen] of [
    [new Date(instant(datum, uur.van).getTime() - 60_000), false],
    [instant(datum, uur.van), true],
    [new Date(instant(datum, uur.tot).getTime() - 60_000), true],
    [instant(datum, uur.tot), false],
  ] as const) {
    await page.clock.setFixedTime(moment);
    await page.goto(paths.mensen('nl', person.slug));
    await expect(line).toBeVisible();
    if (isOpen) {
      await expect(line).toHaveClass(/is-open/);
      await expect(line).toHaveText(new RegExp(`${translate('nl', 'nuOpen', { tijd: `.?${uur.tot}.?` })} \\(${soort}\\)`));
    } else {
      await expect(line).not.toHaveClass(/is-open/);
      await expect(line).toContainText(translate('nl', 'nuDichtLang').replace(/\.$/, ''));
    }
  }
});

test('nobody is there on a public holiday, in every language', async ({ page }) => {
  if (!onHoliday) throw new Error(`Nobody in the content has hours on the weekday of ${holiday}`);
  const [uur] = hoursOn(onHoliday, holiday);
  await page.clock.setFixedTime(instant(holiday, uur?.van ?? ''));
  for (const taal of talen) {
    await page.goto(paths.mensen(taal, onHoliday.slug));
    const line = page.locator('.nu-open').first();
    await expect(line).toBeVisible();
    await expect(line).not.toHaveClass(/is-open/);
    await expect(line.locator('[data-open]')).toHaveAttribute('lang', taal);
    await expect(line.locator('[data-open]')).toHaveAttribute('dir', locales[taal].dir);
    // A week later the same hour of the same weekday is open.
    await page.clock.setFixedTime(new Date(instant(holiday, uur?.van ?? '').getTime() + 7 * dayMs));
    await page.reload();
    await expect(line).toHaveClass(/is-open/);
    await page.clock.setFixedTime(instant(holiday, uur?.van ?? ''));
  }
  // The day they are back is named with its date, or is tomorrow; it is not today.
  await page.goto(paths.mensen('nl', onHoliday.slug));
  await expect(page.locator('.nu-open').first()).toHaveText(/(?:Weer op \S+ \d+ \S+ om|Morgen weer vanaf) .?\d\d:\d\d/);
  await page.goto(paths.mensen('ar', onHoliday.slug));
  const days = weekdagen.map((_, dag) => formatDag(dag, 'ar'));
  await expect(page.locator('.nu-open').first()).toHaveText(new RegExp(days.join('|')));
});

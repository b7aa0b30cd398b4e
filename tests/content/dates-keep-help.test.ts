import { expect, test } from 'vitest';
import { compileWegwijzer } from '../../src/wegwijzer/compile-wegwijzer.ts';
import { resolveContact } from '../../src/wegwijzer/resolve-contact.ts';
import { laatstNagekeken, realGids } from './real-gids.ts';

const { catalogus } = realGids();
/** From now to a year ahead: the days after amounts and entries pass their date, and after something ends. */
const dagen = [laatstNagekeken, '2027-01-02', '2027-02-01', '2027-05-22', '2027-07-02', '2027-11-30'];
const routesOp = (peildatum: string) =>
  [...compileWegwijzer(catalogus, peildatum).toestanden].flatMap(([pad, { route }]) => (route ? [[pad, route] as const] : []));
const vandaag = new Map(routesOp(laatstNagekeken));
const isDringend = (behoeften: readonly string[]) => behoeften.some((slug) => catalogus.behoeften.get(slug)?.spoed === 'vandaag');

test.each(dagen)('a date takes no help away (promise 6): %s', (peildatum) => {
  const routes = routesOp(peildatum);
  expect(routes.map(([pad]) => pad)).toEqual([...vandaag.keys()]);
  const zonderStap = routes.filter(([, { nu }]) => !catalogus.entries.has(nu.ref)).map(([pad]) => pad);
  const zonderMens = routes.filter(([, { contact }]) => !hasNumber(contact)).map(([pad]) => pad);
  const anderMens = routes
    .filter(([pad, { behoeften, contact }]) => isDringend(behoeften) && contact !== vandaag.get(pad)?.contact)
    .map(([pad, { contact }]) => `${pad}: ${vandaag.get(pad)?.contact} → ${contact}`);
  expect({ zonderStap, zonderMens, anderMens }).toEqual({ zonderStap: [], zonderMens: [], anderMens: [] });
});

/** Somebody who can be phoned: a person of the gemeente, or a national line. */
function hasNumber(contact: string): boolean {
  const wie = resolveContact(catalogus, contact);
  return wie?.soort === 'hulplijn' ? wie.hulplijn.nummer !== '' : (wie?.mensen.some(({ telefoon }) => telefoon !== '') ?? false);
}

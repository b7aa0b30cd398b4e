import { expect, test } from 'vitest';
import { realGids } from '../wegwijzer/real-gids.ts';

/** Every amount in euros, as read in the laws and sources of 2026 that bedragen.yml names. */
const amounts: Record<string, string> = {
  // Bijstand, per maand netto, 1 juli 2026
  'bijstand-alleen': '1.419,46',
  'bijstand-samen': '2.027,79',
  'bijstand-met-twee': '1.013,90',
  'bijstand-met-drie': '878,71',
  'bijstand-met-vier': '811,12',
  'bijstand-18-tot-21': '350,42',
  'bijstand-inrichting-alleen': '449,44',
  'aio-alleen': '1.587,34',
  'aio-samen': '2.176,10',
  'ioaw-alleen': '1.419,46',
  'ioaw-samen': '1.013,90',
  // AOW, per maand bruto, 1 juli 2026
  'aow-alleen': '1.662,16',
  'aow-samen': '1.139,39',
  // What somebody may own
  'vermogen-alleen': '8.000',
  'vermogen-samen': '16.000',
  'vermogen-eigen-huis': '67.500',
  // What is free: gifts, volunteering, work
  'giften-vrij-per-jaar': '1.200',
  'vrijwilliger-per-maand': '220',
  'vrijwilliger-per-jaar': '2.200',
  'bijverdienen-vrij-per-maand': '285',
  'bijverdienen-ouder-alleen': '177,66',
  'bufferbudget': '1.000',
  'studietoeslag-vanaf-21': '385,14',
  'studietoeslag-stage': '231,09',
  // Toeslagen and children
  'zorgtoeslag-alleen': '129',
  'zorgtoeslag-samen': '246',
  'kindgebonden-budget-per-kind': '2.580',
  'alo-kop': '3.416',
  // Debts and fines
  'beslagvrij-alleen': '2.191,42',
  'incassokosten-minimum': '40',
  'cjib-termijnen-vanaf': '75',
  'kwijtschelding-auto': '3.350',
  // Care, energy, law
  'eigen-risico': '385',
  'wmo-bijdrage-per-maand': '21,80',
  'bijzondere-bijstand-drempel': '176',
  'noodfonds-energie-laagste': '120',
  'noodfonds-energie-hoogste': '1.800',
  'dwangsom-hoogste': '1.442',
  'advocaat-eigen-bijdrage': '257',
  'griffierecht-bijstand': '54',
};

/** Every line that somebody confirmed in more than one place, or that is fixed by law. */
const lines: Record<string, string> = {
  '112': '112',
  '113': '113',
  'belastingtelefoon': '0800 0543',
  'cak-wmo': '0800 1925',
  'csg': '0800 0188',
  'digid': '088 123 65 55',
  'drugs-alcohol': '0900 1995',
  'fraudehelpdesk': '088 786 73 72',
  'geldfit': '0800 8115',
  'juridisch-loket': '0800 8020',
  'kindertelefoon': '0800 0432',
  'luisterlijn': '088 076 70 00',
  'mantelzorglijn': '030 760 60 55',
  'mma': '0800 7000',
  'ombudsman': '0800 335 55 55',
  'politie': '0900 8844',
  'slachtofferhulp': '0900 0101',
  'veilig-thuis': '0800 2000',
};

/** What a call costs; what is not here is free. */
const paid: Record<string, string> = {
  'digid': 'gewoon-tarief',
  'drugs-alcohol': 'gesprekskosten',
  'fraudehelpdesk': 'gewoon-tarief',
  'luisterlijn': 'gewoon-tarief',
  'mantelzorglijn': 'gewoon-tarief',
  'politie': 'gesprekskosten',
  'slachtofferhulp': 'gesprekskosten',
};

const { catalogus } = realGids();
const digits = (number: string) => number.replace(/\D/g, '');

test('every amount is in the table, and every amount of the table is in bedragen.yml', () => {
  expect([...catalogus.bedragen.keys()].toSorted()).toEqual(Object.keys(amounts).toSorted());
});

test.for(Object.entries(amounts))('%s is %s euros', ([slug, euros]) => {
  const { centen = 0 } = catalogus.bedragen.get(slug) ?? {};
  expect(new Intl.NumberFormat('nl-NL', { minimumFractionDigits: centen % 100 === 0 ? 0 : 2 }).format(centen / 100)).toBe(euros);
});

test('every line is in the table, and every line of the table is in hulplijnen.yml', () => {
  expect([...catalogus.hulplijnen.keys()].toSorted()).toEqual(Object.keys(lines).toSorted());
});

test.for(Object.entries(lines))('the number of %s is %s', ([slug, number]) => {
  const hulplijn = catalogus.hulplijnen.get(slug);
  expect(digits(hulplijn?.nummer ?? '')).toBe(digits(number));
  expect(hulplijn?.kosten).toBe(paid[slug] ?? 'gratis');
});

/** Every fixed term of a letter, in days, as read in the laws and sources of 2026. */
const terms: Record<string, number> = {
  'afwijzing': 42,
  'besluit-kwijtschelding': 10,
  'cjib-boete': 42,
  'herziening-of-intrekking': 42,
  'incasso-14-dagen': 14,
  'maatregel-besluit': 42,
  'terugvordering': 42,
  'toeslagen-terugvordering': 42,
  'verstekvonnis': 28,
  'wmo-besluit': 42,
};

test('every letter with a fixed term has the term of the law', () => {
  const found = [...catalogus.entries.values()].flatMap((entry) => (entry.soort === 'brieven' && entry.feiten.termijn.dagen ? [[entry.slug, entry.feiten.termijn.dagen] as const] : []));
  expect(Object.fromEntries(found)).toEqual(terms);
});

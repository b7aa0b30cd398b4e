import { describe, expect, test } from 'vitest';
import type { Taal } from '../../../src/i18n/locales.ts';
import { sentences } from '../../../src/lees-voor/sentences.ts';
import { speakable } from '../../../src/lees-voor/speakable.ts';
import { countLines } from '../../../src/routeblad/text-width.ts';
import { textToHtml, textToPlain } from '../../../src/weergave/text-to-html.ts';
import { View } from '../../../src/weergave/view.ts';
import { openGids } from '../../../src/wegwijzer/open-gids.ts';
import { klein } from '../../fixtures.ts';

/** The amount of klein changes on 1 July 2027; its source is of 2026. */
const opDag = (peildatum: string) => {
  const { gids } = openGids(klein(), peildatum);
  if (!gids) throw new Error('klein has no gids');
  return gids.catalogus;
};
const ervoor = opDag('2027-06-30');
const erna = opDag('2027-07-01');

const tekst = 'U krijgt {bedrag:fiets-hoogste}.';
const jaar: Record<Taal, string> = {
  nl: ' (bedrag van 2026)',
  tr: ' (2026 yılı tutarı)',
  ar: ' (مبلغ عام <bdi dir="ltr">2026</bdi>)',
};
const getal: Record<Taal, string> = { nl: '€\u00A0250', tr: '250\u00A0euro', ar: '250\u00A0€' };

describe.each(['nl', 'tr', 'ar'] as const)('an amount in %s', (taal) => {
  const zin = (catalogus: typeof erna) => textToHtml(catalogus, taal === 'ar' ? 'تحصل على {bedrag:fiets-hoogste}.' : tekst, taal);

  test('that has changed says of which year it is, the year isolated as the amount is', () => {
    expect(zin(erna)).toContain(`<bdi dir="ltr" class="getal">${getal[taal]}</bdi>${jaar[taal]}.`);
    expect(zin(erna)).not.toContain('template');
  });

  test('that has not changed keeps those words ready, unseen', () => {
    expect(zin(ervoor)).toContain(
      `<bdi dir="ltr" class="getal">${getal[taal]}</bdi><template data-verandert="2027-07-01">${jaar[taal]}</template>.`,
    );
  });

  test('says the same without markup, for titles', () => {
    expect(textToPlain(erna, '{bedrag:fiets-hoogste}', taal)).toBe(`${getal[taal]}${jaar[taal].replace(/<[^>]+>/g, '')}`);
    expect(textToPlain(ervoor, '{bedrag:fiets-hoogste}', taal)).toBe(getal[taal]);
  });
});

test('in the text under the fields, too', () => {
  const html = (catalogus: typeof erna) => {
    const entry = catalogus.entries.get('regelingen/fietsregeling');
    if (!entry) throw new Error('klein has no fietsregeling');
    return new View('nl', catalogus).lichaam({ ...entry, lichaam: { nl: '- Een fiets: {bedrag:fiets-hoogste}' } })[0]?.html;
  };
  expect(html(erna)).toContain('</bdi> (bedrag van 2026)');
  expect(html(ervoor)).toContain('</bdi><template data-verandert="2027-07-01"> (bedrag van 2026)</template>');
});

test('a title has the words, never a placeholder', () => {
  const [piece] = new View('nl', erna).m({ nl: 'Een fiets voor {bedrag:fiets-hoogste}', tr: '', ar: '' });
  expect(piece?.text).toBe('Een fiets voor €\u00A0250 (bedrag van 2026)');
  expect(textToPlain(erna, 'Bel {hulplijn:112}. {behoefte}', 'nl', 'Ik heb geen fiets')).toBe('Bel 112. Ik heb geen fiets');
});

test('a voice says the year in the same sentence', () => {
  const text = textToPlain(erna, `${tekst} Bel ons.`, 'nl');
  expect(sentences(text, 'nl').map(({ from, to }) => speakable(text.slice(from, to), 'nl').trim())).toEqual([
    'U krijgt 250 euro (bedrag van 2026).',
    'Bel ons.',
  ]);
});

test('on paper the words that are kept ready take no room, and those that show do', () => {
  const breed = 14;
  expect(countLines(textToHtml(ervoor, tekst, 'nl'), breed)).toBe(1);
  expect(countLines(textToHtml(erna, tekst, 'nl'), breed)).toBe(2);
});

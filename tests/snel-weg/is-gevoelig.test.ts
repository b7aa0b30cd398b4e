import { describe, expect, it } from 'vitest';
import { gevoeligePaden, isGevoelig } from '../../src/wegwijzer/gevoelige-paden.ts';
import { buildCatalogus, type KorteCatalogus } from '../wegwijzer/build-catalogus.ts';

const uitwegen = { 'weet-niet': {}, 'liever-iemand': {} };
const paden = (kort: Partial<KorteCatalogus>) =>
  [
    ...gevoeligePaden(
      buildCatalogus({ vragen: {}, behoeften: { geweld: { gevoelig: true }, dreiging: { gevoelig: true }, fiets: {} }, ...kort }),
    ),
  ]
    .filter((pad) => !pad.startsWith('hulp-bij/'))
    .sort();

describe('which pages are sensitive', () => {
  it('the page of a need that says so', () => {
    expect([...gevoeligePaden(buildCatalogus({ vragen: {}, behoeften: { geweld: { gevoelig: true }, fiets: {} } }))]).toEqual([
      'hulp-bij/geweld',
    ]);
  });

  it('an answer that leads to such a need, and not the one beside it', () => {
    expect(paden({ vragen: { begin: { geweld: { behoeften: ['geweld'] }, fiets: { behoeften: ['fiets'] }, ...uitwegen } } })).toEqual([
      'wegwijzer/geweld',
    ]);
  });

  it('everything after such an answer, but for who would rather talk to somebody', () => {
    const vragen = {
      begin: { geweld: { behoeften: ['geweld'], naar: 'wat' }, fiets: { behoeften: ['fiets'] }, ...uitwegen },
      wat: { fiets: { behoeften: ['fiets'] }, ...uitwegen },
    };
    expect(paden({ vragen })).toEqual(['wegwijzer/geweld', 'wegwijzer/geweld/fiets', 'wegwijzer/geweld/weet-niet']);
  });

  it('a question that leads nowhere else, its fixed ways out not counted', () => {
    const vragen = {
      begin: { thuis: { naar: 'thuis' }, fiets: { behoeften: ['fiets'] }, ...uitwegen },
      thuis: { geweld: { behoeften: ['geweld'] }, dreiging: { naar: 'wie' }, ...uitwegen },
      wie: { partner: { behoeften: ['dreiging'] }, ...uitwegen },
    };
    expect(paden({ vragen })).toEqual([
      'wegwijzer/thuis',
      'wegwijzer/thuis/dreiging',
      'wegwijzer/thuis/dreiging/partner',
      'wegwijzer/thuis/geweld',
    ]);
    const ook = { ...vragen, wie: { ...vragen.wie, fiets: { behoeften: ['fiets'] } } };
    expect(paden({ vragen: ook })).toEqual(['wegwijzer/thuis/dreiging/partner', 'wegwijzer/thuis/geweld']);
  });

  it('no question that has nothing but ways out, and no circle without end', () => {
    expect(
      paden({ vragen: { begin: { rond: { naar: 'rond' }, leeg: { naar: 'leeg' } }, rond: { terug: { naar: 'begin' } }, leeg: uitwegen } }),
    ).toEqual([]);
  });

  it('what helps with such needs alone', () => {
    const stappen = {
      'regelingen/huis': { helpt: [{ behoefte: 'geweld' }, { behoefte: 'dreiging' }] },
      'fondsen/fiets': { helpt: [{ behoefte: 'fiets' }] },
      'fondsen/beide': { helpt: [{ behoefte: 'geweld' }, { behoefte: 'fiets' }] },
      'mag-dat/niets': { helpt: [] },
    };
    expect(paden({ stappen })).toEqual(['regelingen/huis']);
  });

  it('is asked by address, in any weergave', () => {
    const catalogus = buildCatalogus({ vragen: {}, behoeften: { geweld: { gevoelig: true } } });
    expect(isGevoelig(catalogus, '/ar-nl/hulp-bij/geweld/')).toBe(true);
    expect(['/nl/', '/', '/nl/hulp-bij/', '/nl/hulp-bij/fiets/', '/nl/wegwijzer/'].filter((adres) => isGevoelig(catalogus, adres))).toEqual(
      [],
    );
  });
});

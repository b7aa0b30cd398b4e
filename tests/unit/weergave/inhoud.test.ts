import { describe, expect, test } from 'vitest';
import type { Stapbron } from '../../../src/catalogus/catalogus.ts';
import { stapbronnen } from '../../../src/catalogus/catalogus.ts';
import { alleenAls } from '../../../src/weergave/alleen-als.ts';
import { contactInhoud, lijnInhoud, lijnOud } from '../../../src/weergave/contact-inhoud.ts';
import { gesprekInhoud } from '../../../src/weergave/gesprek-inhoud.ts';
import { fillBehoefte } from '../../../src/weergave/fill-behoefte.ts';
import { persoonInhoud } from '../../../src/weergave/persoon-inhoud.ts';
import { kleineStapInhoud, routeInhoud, stapInhoud } from '../../../src/weergave/stap-inhoud.ts';
import { stapWoorden } from '../../../src/weergave/stap-woorden.ts';
import { vasteWoorden } from '../../../src/weergave/vaste-woorden.ts';
import { View } from '../../../src/weergave/view.ts';
import { wieHelpt } from '../../../src/weergave/wie-helpt.ts';
import { composeRoute } from '../../../src/wegwijzer/compose-route.ts';
import { voorwaardeSleutel } from '../../../src/wegwijzer/conditions.ts';
import { peildatum } from '../../fixtures.ts';
import { kleinGids, views } from '../../fixtures/klein-gids.ts';

const gids = kleinGids();
const { catalogus, wegwijzer } = gids;
const nl = new View('nl', catalogus);
const ar = new View('ar', catalogus);
const entry = (ref: string) => catalogus.entries.get(ref) as Stapbron;
const contact = (slug: string) => {
  const found = catalogus.contacten.get(slug);
  if (!found) throw new Error(slug);
  return found;
};
const html = (pieces: readonly { html: string }[]) => pieces.map((piece) => piece.html);

describe('a step as data', () => {
  test('says what to do, to bring and what it means for the uitkering, and where more stands', () => {
    expect(stapInhoud(nl, entry('regelingen/fietsregeling'), peildatum)).toMatchObject({
      ref: 'regelingen/fietsregeling',
      href: '/nl/regelingen/fietsregeling/',
      naam: [{ taal: 'nl', html: 'Fietsregeling', mark: false }],
      doe: [{ html: 'Bel Cora van de gemeente.' }],
      neemMee: [[{ html: 'Uw identiteitsbewijs' }], [{ html: 'De prijs van de fiets' }]],
      termijn: [{ html: 'De gemeente beslist binnen 8 weken.' }],
      geenAntwoord: [{ html: 'Hoort u niets? Bel dan opnieuw.' }],
      uitkering: { uitleg: [{ html: 'Dit geld gaat niet van uw uitkering af.' }] },
      contact: 'inkomen',
      blijft: true,
    });
  });

  test('a rule says nothing about bringing or waiting, a letter nothing about the uitkering', () => {
    const regel = stapInhoud(nl, entry('mag-dat/fiets-krijgen'), peildatum);
    expect([regel.neemMee, regel.termijn, regel.geenAntwoord]).toEqual([undefined, undefined, undefined]);
    expect(regel.blijft, 'a national line does not stay for a whole route').toBe(false);
    expect(stapInhoud(nl, entry('brieven/fietsbrief'), peildatum).uitkering).toBeUndefined();
  });

  test('a translation has the Dutch name beside it; the page in Dutch, or with Dutch, has it already', () => {
    const names = views(gids).map((view) => [view.w, stapInhoud(view, entry('regelingen/fietsregeling'), peildatum).nederlands]);
    expect(Object.fromEntries(names)).toEqual({
      nl: undefined,
      tr: 'Fietsregeling',
      ar: 'Fietsregeling',
      'tr-nl': undefined,
      'ar-nl': undefined,
    });
  });

  test('past its date it keeps its step and its person, and has no date to wait for', () => {
    const nu = stapInhoud(nl, entry('regelingen/fietsregeling'), peildatum);
    const later = stapInhoud(nl, entry('regelingen/fietsregeling'), '2027-12-01');
    expect(nu.nakijkenVoor).toBeDefined();
    expect(later).toEqual({ ...nu, nakijkenVoor: undefined });
  });

  test('what is no longer there sends people to the gids', () => {
    const regeling = entry('regelingen/fietsregeling');
    const stopt = { ...regeling, feiten: { ...regeling.feiten, 'stopt-op': '2027-03-01' } } as typeof regeling;
    expect(stapInhoud(nl, stopt, '2027-02-28')).toMatchObject({ contact: 'inkomen', stoptOp: '2027-03-01' });
    const gestopt = stapInhoud(new View('nl', { ...catalogus }), stopt, '2027-03-01');
    expect(gestopt).toMatchObject({ contact: 'gids', doe: nl.t('gestoptDoe') });
    expect(gestopt.stoptOp).toBeUndefined();
  });

  test('the need filled in later gives the words that filling it in at once gives, in every weergave', () => {
    for (const view of views(gids)) {
      for (const one of stapbronnen(catalogus)) {
        for (const { label } of catalogus.behoeften.values()) {
          const filled = fillBehoefte(stapInhoud(view, one, peildatum), view.inAlleTalen(label));
          expect(html(filled.zeg)).toEqual(html(stapWoorden(view, one, peildatum, label).zeg));
        }
        expect(html(fillBehoefte(stapInhoud(view, one, peildatum), []).zeg).join()).not.toContain('\uFFFC');
      }
    }
  });

  test('is plain data', () => {
    const inhoud = stapInhoud(ar, entry('regelingen/fietsregeling'), peildatum);
    expect(JSON.parse(JSON.stringify(inhoud))).toEqual(inhoud);
  });
});

describe('a route as data', () => {
  const route = composeRoute(wegwijzer.data, ['fiets'], {}, peildatum);
  if (!route) throw new Error('nothing helps with fiets');

  test('fills the need in in what to say, and names who stays', () => {
    const { nu } = routeInhoud(nl, route, peildatum);
    expect(html(nu.stap.zeg).join()).toContain('Ik heb een fiets nodig.');
    expect(nu.vast).toBe(true);
  });

  test('a later step says who helps and for whom it is', () => {
    const later = route.daarna.find(({ ref }) => ref === 'regelingen/fietsregeling');
    if (!later) throw new Error('no later step');
    expect(kleineStapInhoud(nl, later, peildatum)).toMatchObject({
      doe: [{ html: 'Bel Cora van de gemeente.' }],
      wie: { naam: 'Cora', rol: [{ html: 'Inkomen bij de gemeente' }] },
      alleenAls: [[{ html: 'Dit geldt alleen als u kinderen heeft.' }]],
    });
  });

  test('a step now with an open condition says so', () => {
    const open = { ...route, nu: { ...route.nu, alleenAls: [{ kenmerk: 'kinderen', is: ['ja'] }] } };
    expect(html(routeInhoud(nl, open, peildatum).nu.alleenAls.flat())).toEqual(['Dit geldt alleen als u kinderen heeft.']);
  });

  test('of a condition with several values all are said, in one sentence', () => {
    const voorwaarde = { kenmerk: 'kinderen', is: ['ja', 'nee'] };
    expect(html(alleenAls(nl, voorwaarde))).toEqual(['Dit geldt alleen als u kinderen heeft of alleen als u geen kinderen heeft.']);
    for (const view of views(gids)) expect(alleenAls(view, voorwaarde)).toHaveLength(view.talen.length);
    expect(voorwaardeSleutel(voorwaarde)).not.toBe(voorwaardeSleutel({ kenmerk: 'kinderen', is: ['ja'] }));
  });
});

describe('a person as data', () => {
  test('has a face, a number, languages, hours, a place and who replaces them', () => {
    expect(persoonInhoud(nl, contact('anna'), peildatum)).toMatchObject({
      naam: 'Anna',
      initialen: 'A',
      href: '/nl/mensen/anna/',
      rol: [{ html: 'Gids in Noord' }],
      bel: { href: 'tel:0990000001' },
      spreekt: [{ html: expect.stringContaining('Nederlands en Turks') as string }],
      agenda: { href: '/nl/mensen/anna.ics' },
      plek: { adres: 'Buurthuis Noord, Dorpsstraat 1', aparteKamer: true },
      vervanger: { naam: 'Bert', href: 'tel:0990000002', nummer: expect.stringContaining('02') as string },
    });
    const { uren, kan } = persoonInhoud(nl, contact('anna'), peildatum);
    expect(uren.regels).toHaveLength(2);
    expect(uren.tijden[0]).toEqual({ dagen: [0, 2], van: '09:00', tot: '12:00', soort: 'inloop' });
    expect(uren.dicht).toContain('2026-12-24');
    expect(uren.dicht.every((datum) => datum >= peildatum)).toBe(true);
    expect(kan).toHaveLength(5);
  });

  test('what a person can do is said of a woman as of a woman, of a man as of a man, and of somebody unknown without either', () => {
    const kan = (view: View, slug: string, hijOfZij?: 'hij' | 'zij') =>
      html(persoonInhoud(view, { ...contact(slug), slug: `${slug}-${hijOfZij}`, 'hij-of-zij': hijOfZij }, peildatum).kan.flat()).join(', ');
    expect(kan(ar, 'anna', 'zij')).toBe('تتصل معك, تعاود الاتصال بك في يوم تتفقان عليه, تذهب معك, تأتي إلى بيتك, تقدّم الطلب معك');
    expect(kan(ar, 'anna', 'hij')).toBe('يتصل معك, يعاود الاتصال بك في يوم تتفقان عليه, يذهب معك, يأتي إلى بيتك, يقدّم الطلب معك');
    expect(kan(ar, 'anna')).toBe('اتصال مشترك معك, معاودة الاتصال بك في يوم تتفقان عليه, الذهاب معك, زيارتك في البيت, تقديم الطلب معك');
    expect(kan(nl, 'bert', 'hij')).toBe(kan(nl, 'bert'));
  });

  test('who cannot be walked in to has no calendar', () => {
    const cora = persoonInhoud(nl, contact('cora'), peildatum);
    expect([cora.agenda, cora.plek]).toEqual([undefined, undefined]);
  });
});

describe('who helps, as data', () => {
  test('is one person, one per wijk, or a national line', () => {
    expect(contactInhoud(nl, 'inkomen', peildatum)).toMatchObject({ soort: 'persoon', persoon: { naam: 'Cora' } });
    expect(contactInhoud(nl, 'gids', peildatum)).toMatchObject({
      soort: 'wijken',
      eerst: { waar: [{ html: expect.stringContaining('Noord') as string }], persoon: { naam: 'Anna' } },
      keuzes: [{ persoon: { naam: 'Bert' } }],
    });
    // Who speaks the language of the page stands open.
    expect(contactInhoud(ar, 'gids', peildatum)).toMatchObject({ eerst: { persoon: { naam: 'Bert' } } });
    expect(contactInhoud(ar, 'hulplijn:infolijn', peildatum)).toMatchObject({
      soort: 'lijn',
      lijn: { naam: [{ html: 'خط المعلومات', dir: 'rtl' }], bel: { href: 'tel:08000000' } },
    });
    expect(() => contactInhoud(nl, 'niemand', peildatum)).toThrow('Nobody for niemand');
  });

  test('a line of 112 is called by its number', () => {
    const lijn = catalogus.hulplijnen.get('112');
    expect(lijn && lijnInhoud(nl, lijn)).toMatchObject({
      bel: { href: 'tel:112', woorden: [{ html: expect.stringContaining('112') as string }] },
    });
  });

  test('in a few words: a name, what the line is called, or somebody in your wijk', () => {
    const { iemandInUwWijk } = vasteWoorden(nl);
    const wie = (naam: string) => wieHelpt(gesprekInhoud(nl, naam, peildatum), iemandInUwWijk);
    expect(wie('inkomen').naam).toBe('Cora');
    expect(wie('gids')).toMatchObject({ rol: iemandInUwWijk, bel: { nummer: expect.stringContaining('01') as string } });
    expect(wie('gids').naam).toBeUndefined();
    expect(html(wie('hulplijn:infolijn').rol)).toEqual(['Infolijn']);
  });
});

test('the fixed words stand in every language of a weergave, with the gids to phone', () => {
  for (const view of views(gids)) {
    const woorden = vasteWoorden(view);
    expect(woorden.zeg).toHaveLength(view.talen.length);
    expect(woorden.nuOpen.map(({ taal }) => taal)).toEqual(view.talen);
    expect(woorden.gidsen.map(({ naam }) => naam)).toEqual(['Anna', 'Bert']);
  }
  expect(vasteWoorden(ar).komma).toBe('، ');
});

describe('a national line that stands by itself', () => {
  const lijn = (naam: string) => {
    const found = catalogus.hulplijnen.get(naam);
    if (!found) throw new Error(naam);
    return found;
  };

  test('says how old it is from the day on which it was to be looked at again, and whom to phone instead', () => {
    const op = (dag: string) => lijnOud(nl, lijn('infolijn'), dag);
    expect(op('2027-04-30')).toMatchObject({ nakijkenVoor: '2027-05-01' });
    expect(op('2027-05-01')).toMatchObject({
      nakijkenVoor: undefined,
      p: [{ html: 'Dit nummer is nagekeken op 1 november 2026, en daarna nog niet. Werkt het niet? Bel uw gids.' }],
    });
  });

  test('in danger nobody is sent elsewhere', () => {
    expect(html(lijnOud(nl, lijn('112'), '2027-05-01').p)).toEqual(['Dit nummer is nagekeken op 1 november 2026, en daarna nog niet.']);
  });
});

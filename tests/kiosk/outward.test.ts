import { describe, expect, it } from 'vitest';
import { readOutward } from '../../src/kiosk/uitgang/outward.ts';

const here = 'http://localhost:4321/ar-nl/mensen/samira/';
const site = 'https://routegids.voorbeeldstad.example';
const read = (href: string, text = '') => readOutward({ href, text }, here, site);

describe('a link on a kiosk', () => {
  it.each(['/ar/mensen/', '#inhoud', '?q=bril', 'http://localhost:4321/nl/#m=geld', 'javascript:void 0', 'http://[', ''])(
    'stays on the site: %j',
    (href) => {
      expect(read(href)).toBeUndefined();
    },
  );

  it('to another site becomes its address, short for people and whole for the code', () => {
    expect(read('https://www.juridischloket.nl/schulden/?a=b#c')).toEqual({
      soort: 'adres',
      code: 'https://www.juridischloket.nl/schulden/?a=b#c',
      tekst: 'juridischloket.nl/schulden/?a=b#c',
    });
    expect(read('https://example.org/')).toMatchObject({ code: 'https://example.org/', tekst: 'example.org' });
    expect(read('https://example.org/%D9%85')).toMatchObject({ tekst: 'example.org/م' });
    expect(read('https://example.org/100%')).toMatchObject({ tekst: 'example.org/100%' });
    // Another port is another site.
    expect(read('http://localhost:1234/')).toMatchObject({ soort: 'adres' });
  });

  it.each([
    ['tel:0991234501', 'Bel 099\u00A0123\u00A045\u00A001', '099\u00A0123\u00A045\u00A001'],
    ['tel:0991234501', 'اتصل بالرقم 099 123 45 01 Bel 099 123 45 01', '099 123 45 01'],
    ['tel:0991234501', 'Bel Samira', '099\u00A0123\u00A045\u00A001'],
    ['tel:+31201234567', 'Bel 020 123 4567', '020 123 4567'],
    ['tel:+31612345678', 'Bel Jan', '06\u00A012\u00A034\u00A056\u00A078'],
    ['tel:08002000', 'Veilig Thuis', '0800\u00A02000'],
    ['tel:08002000', '0800\u20112000', '0800\u20112000'],
    ['tel:+31201234567,,2', 'Bel 020 123 4567', '020 123 4567, 2'],
    ['tel:112', 'Bel 112', '112'],
    ['tel:112', '', '112'],
  ])('%s with the words %j shows the number %j', (href, text, tekst) => {
    expect(read(href, text)).toEqual({ soort: 'nummer', code: href, tekst });
  });

  it('to mail or to a file goes along too, the file from the public site', () => {
    expect(read('mailto:hulp@example.org?subject=Vraag')).toEqual({
      soort: 'mail',
      code: 'mailto:hulp@example.org?subject=Vraag',
      tekst: 'hulp@example.org',
    });
    // Two slashes do not make it another site.
    expect(read('http://localhost:4321//evil.example/a.ics')?.code).toBe(`${site}//evil.example/a.ics`);
    expect(read('/nl/mensen/samira.ics')).toEqual({
      soort: 'bestand',
      code: `${site}/nl/mensen/samira.ics`,
      tekst: 'routegids.voorbeeldstad.example/nl/mensen/samira.ics',
    });
  });
});

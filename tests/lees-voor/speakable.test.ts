import { describe, expect, test } from 'vitest';
import type { Taal } from '../../src/i18n/locales.ts';
import { speakable } from '../../src/lees-voor/speakable.ts';

// As they stand on the pages: with spaces and dashes that do not break, and with marks that steer the line.
const said: Record<string, [Taal, string, string][]> = {
  'telephone numbers digit by digit': [
    ['nl', 'Bel 099\u00A0123\u00A045\u00A005', 'Bel nul negen negen, een twee drie, vier vijf, nul vijf'],
    ['nl', 'Bel 0800\u20111925.', 'Bel nul acht nul nul, een negen twee vijf.'],
    ['nl', 'Bel 088\u20110767000', 'Bel nul acht acht, nul zeven, zes zeven, nul nul nul'],
    ['nl', 'Bel 088\u2011123\u00A065\u00A055', 'Bel nul acht acht, een twee drie, zes vijf, vijf vijf'],
    ['nl', 'Is er nu gevaar? Bel 112.', 'Is er nu gevaar? Bel een een twee.'],
    ['nl', '113 Zelfmoordpreventie', 'een een drie Zelfmoordpreventie'],
    [
      'nl',
      'Bel 14 030 of 06-12345678 of +31 20 123 45 67',
      'Bel een vier, nul drie nul of nul zes, een twee, drie vier, vijf zes, zeven acht of plus drie een, twee nul, een twee drie, vier vijf, zes zeven',
    ],
    ['tr', '099\u00A0123\u00A045\u00A005 numarasını arayın', 'sıfır dokuz dokuz, bir iki üç, dört beş, sıfır beş numarasını arayın'],
    [
      'nl',
      'Bel 020 638 4477 Vraag naar toestel 1234.',
      'Bel nul twee nul, zes drie acht, vier vier zeven zeven Vraag naar toestel een twee drie vier.',
    ],
    ['nl', 'Kies daarna 2.', 'Kies daarna twee.'],
    ['tr', 'Sonra şu tuşa basın: 2. Dahili numara: 123.', 'Sonra şu tuşa basın: iki. Dahili numara: bir iki üç.'],
    ['ar', 'ثم اضغط على الرقم 2. الرقم الداخلي: 123.', 'ثم اضغط على الرقم اثنان. الرقم الداخلي: واحد اثنان ثلاثة.'],
    ['tr', "112'yi arayın.", "bir bir iki'yi arayın."],
    ['ar', 'اتصل بالرقم 112.', 'اتصل بالرقم واحد واحد اثنان.'],
    ['ar', 'اتصل \u2068099\u00A0123\u00A045\u00A001\u2069', 'اتصل صفر تسعة تسعة، واحد اثنان ثلاثة، أربعة خمسة، صفر واحد'],
  ],
  'amounts as amounts': [
    ['nl', 'Giften tot €\u00A01.200 per jaar hoeft u niet te melden.', 'Giften tot 1200 euro per jaar hoeft u niet te melden.'],
    ['nl', 'Alleen wonen geeft €\u00A01.662,16 per maand.', 'Alleen wonen geeft 1662 euro en 16 cent per maand.'],
    ['nl', 'Alleen tot €\u00A08.000. Met een partner tot €\u00A016.000.', 'Alleen tot 8000 euro. Met een partner tot 16000 euro.'],
    ['nl', 'Dat kost €\u00A0112 per jaar.', 'Dat kost 112 euro per jaar.'],
    ['tr', 'Yılda en çok 1.200\u00A0euro serbesttir.', 'Yılda en çok 1200 euro serbesttir.'],
    ['tr', 'Ayda en fazla 21,80\u00A0euro ödersiniz.', 'Ayda en fazla 21 euro 80 sent ödersiniz.'],
    ['tr', 'Yılda 4.000 europa', 'Yılda 4.000 europa'],
    ['ar', 'حتى 16\u00A0200\u00A0€ في السنة.', 'حتى 16200 يورو في السنة.'],
    ['ar', 'تدفع 21,80\u00A0€ على الأكثر في الشهر.', 'تدفع 21 يورو و80 سنتًا على الأكثر في الشهر.'],
    ['ar', '5,05 €', '5 يورو و5 سنتات'],
  ],
  'times and days in words': [
    ['nl', 'maandag – vrijdag 09:00–\u206012:00: alleen bellen', 'maandag tot en met vrijdag 9 uur tot 12 uur: alleen bellen'],
    ['nl', 'maandag, woensdag 09:30–12:30: alleen bellen', 'maandag, woensdag 9 uur 30 tot 12 uur 30: alleen bellen'],
    ['nl', 'Open van 9.00–12.00 uur', 'Open van 9 uur tot 12 uur'],
    ['nl', 'Nu bereikbaar, tot \u206812:00\u2069 (alleen bellen)', 'Nu bereikbaar, tot 12 uur (alleen bellen)'],
    ['nl', 'Elke dag van 11 tot 21 uur.', 'Elke dag van 11 tot 21 uur.'],
    [
      'tr',
      'Pazartesi – Perşembe 09:00–12:30: yalnızca telefonla',
      'Pazartesi ile Perşembe arası saat 9 ile 12 buçuk arası: yalnızca telefonla',
    ],
    ['tr', 'Bitiş: 12:00', 'Bitiş: saat 12'],
    ['ar', 'الاثنين – الجمعة من 09:00 إلى 12:00: بالهاتف فقط', 'من الاثنين إلى الجمعة من الساعة 9 إلى الساعة 12: بالهاتف فقط'],
    ['ar', 'متاح الآن حتى الساعة \u206812:15\u2069', 'متاح الآن حتى الساعة 12 والربع'],
    ['ar', 'الاثنين 09:30–12:45', 'الاثنين من الساعة 9 والنصف إلى الساعة 12 و45 دقيقة'],
  ],
  names: [
    ['nl', 'Lees het op https://www.juridischloket.nl/huur/achterstand of bij nibud.nl.', 'Lees het op juridischloket.nl of bij nibud.nl.'],
    ['nl', 'Een brief van UWV, DUO of de IND', 'Een brief van U W V, DUO of de I N D'],
    ['nl', 'De Wmo en de KvK', 'De W M O en de K V K'],
    ['nl', 'Fonds Sport & Cultuur, of Sam&', 'Fonds Sport en Cultuur, of Samen'],
    ['tr', 'CJIB mektubu', 'CJIB mektubu'],
  ],
  'how long and how old': [
    ['nl', 'Dat duurt 4-6 weken.', 'Dat duurt 4 tot 6 weken.'],
    ['tr', 'Bu 4-6 hafta sürer, 8-18 yaş arası için.', 'Bu 4 ila 6 hafta sürer, 8 ila 18 yaş arası için.'],
    ['ar', 'يستغرق 4-6 أسابيع', 'يستغرق 4 إلى 6 أسابيع'],
  ],
  'what another voice left of a sentence': [
    ['tr', 'İcra memuru (', 'İcra memuru'],
    ['tr', '), size verilen şeydir.', 'size verilen şeydir.'],
    ['ar', ': صفر', 'صفر'],
    ['nl', '(alleen bellen)', '(alleen bellen)'],
  ],
  'what is no telephone number, amount or time as it stands': [
    ['nl', 'Nagekeken op 21 november 2026.', 'Nagekeken op 21 november 2026.'],
    ['nl', 'Algemene wet bestuursrecht artikel 4:8', 'Algemene wet bestuursrecht artikel 4:8'],
    ['nl', 'Opgezocht 01-01-2026, stand 2026-11-21.', 'Opgezocht 01-01-2026, stand 2026-11-21.'],
    ['nl', 'U heeft 6 weken, of 1.112 dagen, of 1125.', 'U heeft 6 weken, of 1.112 dagen, of 1125.'],
    ['nl', 'Kinderen van 8 tot en met 18 jaar', 'Kinderen van 8 tot en met 18 jaar'],
    ['ar', 'السؤال 3، بقي تقريبًا 2', 'السؤال 3، بقي تقريبًا 2'],
  ],
};

describe.each(Object.entries(said))('%s', (_, cases) => {
  test.each(cases)('%s: %s', (taal, text, expected) => {
    expect(speakable(text, taal)).toBe(expected);
  });
});

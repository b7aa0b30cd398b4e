import { describe, expect, test } from 'vitest';
import { formatBedrag } from '../../../src/i18n/format.ts';
import { isolate } from '../../../src/i18n/isolate.ts';

const nl = (text: string) => `<bdi dir="ltr" lang="nl">${text}</bdi>`;

describe('from right to left', () => {
  test.each([
    [
      'a sentence to copy is one run, with its brackets and its last mark',
      'اكتب: "Ik ben het niet eens met het besluit van (datum). Mijn redenen stuur ik later." ومعناها',
      `اكتب: &quot;${nl('Ik ben het niet eens met het besluit van (datum). Mijn redenen stuur ik later.')}&quot; ومعناها`,
    ],
    ['a question keeps its mark', 'قل: "Wilt u het anders zeggen?"', `قل: &quot;${nl('Wilt u het anders zeggen?')}&quot;`],
    ['two of them are two', '"Ja." أو "Nee."', `&quot;${nl('Ja.')}&quot; أو &quot;${nl('Nee.')}&quot;`],
    [
      'what stands between two quotes is no quote when it is Arabic',
      '"Ja" هنا "Nee"',
      `&quot;${nl('Ja')}&quot; هنا &quot;${nl('Nee')}&quot;`,
    ],
    ['Arabic in quotes stays Arabic', 'قل: "أريد مساعدة Wmo."', `قل: &quot;أريد مساعدة ${nl('Wmo')}.&quot;`],
    ['the mark of the sentence around a name stays outside', 'اتصل بـ Juridisch Loket.', `اتصل بـ ${nl('Juridisch Loket')}.`],
    ['a name may end on &', 'اطلب Sam& الآن', `اطلب ${nl('Sam&amp;')} الآن`],
    ['an area code in brackets is of its number', 'اتصل على (020) 638 44 77.', `اتصل على <bdi dir="ltr">(020) 638 44 77</bdi>.`],
    ['so is a plus', 'أو +31 20 638 44 77 الآن', `أو <bdi dir="ltr">+31 20 638 44 77</bdi> الآن`],
    ['and a nought in brackets', 'أو +31 (0)20 638 44 77', `أو <bdi dir="ltr">+31 (0)20 638 44 77</bdi>`],
    ['and a minus', 'الرصيد -5 يورو', `الرصيد <bdi dir="ltr">-5</bdi> يورو`],
    ['a mailbox is one run', 'اكتب إلى info_x@voorbeeld.nl.', `اكتب إلى ${nl('info_x@voorbeeld.nl')}.`],
    ['an address with a question is one run', 'انظر https://a.nl/x?y=1؟', `انظر ${nl('https://a.nl/x?y=1')}؟`],
    ['the comma behind an address is not of it', 'انظر www.a.nl/b, ثم', `انظر ${nl('www.a.nl/b')}, ثم`],
    ['a sum is one run', 'يعني 2 × 3 مرات', `يعني <bdi dir="ltr">2 × 3</bdi> مرات`],
    ['brackets around a word stay outside', 'هذا (Wmo) هنا', `هذا (${nl('Wmo')}) هنا`],
    ['a loose & is not of the name', 'Sam & أنت', `${nl('Sam')} &amp; أنت`],
  ])('%s', (_, text, html) => {
    expect(isolate(text, 'ar')).toBe(html);
  });
});

test.each([
  [158734, '1587,34 €'],
  [800000, '8000 €'],
  [1600000, '16 000 €'],
  [2180, '21,80 €'],
])('an amount in Arabic has no mark that stands for thousands in one country and for decimals in another: %i', (centen, text) => {
  expect(formatBedrag(centen, 'ar').replace(/\u00A0/g, ' ')).toBe(text);
});

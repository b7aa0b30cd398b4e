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

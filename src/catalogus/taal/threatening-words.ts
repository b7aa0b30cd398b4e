import type { Taal } from '../../i18n/locales.ts';

interface Threat {
  pattern: RegExp;
  /** What to write instead, in Dutch: the message is for the editor. */
  instead: string;
}

const own = 'wat iemand kan doen, of wat er nu gebeurt';
const misled = 'wat er is gebeurd, zonder oordeel: "iets vergeten", of "nepbrief"';
const forced = 'wat er nodig is en waarom, of wie erbij helpt';
const checked = '"de gemeente stelt vragen" of "de gemeente kijkt mee"';
const punished = 'wat er gebeurt: "uw uitkering is lager" of "u betaalt een boete"';
const joining = 'wat iemand concreet kan doen: koken, wandelen, iemand helpen';

/** Words of distrust and duty. People who read them in a heading read no further, or are afraid to call. Our own list. */
const threats: Record<Taal, readonly Threat[]> = {
  nl: [
    { pattern: /fraud(?:e|eren|eur|uleus)\p{L}*|misbruik\p{L}*|sjoemel\p{L}*/u, instead: misled },
    { pattern: /verplicht\p{L}*|\p{L}*plicht|dwingen|gedwongen om/u, instead: forced },
    { pattern: /u moet(?! u)/u, instead: own },
    { pattern: /sancties?|straf(?:fen|baar)?|bestraf\p{L}*|strafmaatregel\p{L}*/u, instead: punished },
    { pattern: /controles?|controleren|controleert|controleur|handhaving|opsporing|sociale recherche/u, instead: checked },
    {
      pattern: /mee(?:doen|doet|draaien) (?:in|aan) de (?:maatschappij|samenleving)|participatie|participeren|tegenprestatie/u,
      instead: joining,
    },
  ],
  tr: [
    { pattern: /dolandır\p{L}*|sahtekâr\p{L}*|sahtekar\p{L}*|usulsüz\p{L}*|suistimal\p{L}*/u, instead: misled },
    { pattern: /zorunlu\p{L}*|zorundas[ıi]n[ıi]z|mecbursunuz|mecburi\p{L}*|yükümlü\p{L}*/u, instead: forced },
    { pattern: /\p{L}+m[ae]l[ıi]s[ıi]n[ıi]z|\p{L}+m[ae]n[ıi]z (?:gerek|şart|lazım)(?:ir|iyor|li|t[ıi]r)?/u, instead: own },
    { pattern: /cezalandır\p{L}*|yaptırım\p{L}*|ceza (?:alırsınız|alabilirsiniz|yersiniz|verilir)|suçlu\p{L}*/u, instead: punished },
    { pattern: /denetim\p{L}*|denetle\p{L}*|müfettiş\p{L}*|teftiş\p{L}*|soruşturma\p{L}*/u, instead: checked },
    { pattern: /toplum(?:a|sal hayata) katıl\p{L}*/u, instead: joining },
  ],
  ar: [
    { pattern: /(?:ال|و|ب|ل)*(?:احتيال|غش|تزوير|تلاعب)\p{L}*/u, instead: misled },
    { pattern: /(?:ال|و|ب)*(?:إلزام|إجبار|ملزم|مجبر)\p{L}*/u, instead: forced },
    { pattern: /يجب عليك|عليك أن/u, instead: own },
    { pattern: /(?:ال|و|ب)*عقوب\p{L}*|س?تعاق[بَ]\p{L}*|مذنب/u, instead: punished },
    { pattern: /(?:ال|و|ل|ب)*(?:تفتيش|مراقبة|رقابة|مفتش)\p{L}*/u, instead: checked },
    { pattern: /(?:ال|و|ب|ل)*(?:مشاركة|اندماج|انخراط) في المجتمع/u, instead: joining },
  ],
};

const asWholeWords = (rows: readonly Threat[]): Threat[] =>
  rows.map(({ pattern, instead }) => ({ pattern: new RegExp(`(?<![\\p{L}\\p{M}])(?:${pattern.source})(?![\\p{L}\\p{M}])`, 'u'), instead }));

const whole: Record<Taal, readonly Threat[]> = { nl: asWholeWords(threats.nl), tr: asWholeWords(threats.tr), ar: asWholeWords(threats.ar) };

/** Laws have the names they have. */
const laws = ['Wetboek van Strafrecht', 'Wet handhaving sociale zekerheid', 'Fraudewet', 'Leerplichtwet'];

/**
 * Finds words of distrust and duty.
 * @param names names in which such a word may stand, such as those of helplines
 * @returns each word as it stands there, with what to write instead
 */
export function findThreats(text: string, taal: Taal, names: readonly string[] = []): { word: string; instead: string }[] {
  // The Dutch word in brackets is there to be recognised on a letter.
  const bare = taal === 'nl' ? text : text.replace(/\([^()\p{Script=Arabic}]*\)/gu, ' ');
  const left = [...laws, ...names].reduce((rest, name) => rest.replaceAll(name, ' '), bare);
  const lower = left.toLocaleLowerCase(taal);
  return whole[taal].flatMap(({ pattern, instead }) => {
    const found = pattern.exec(lower);
    return found ? [{ word: found[0], instead }] : [];
  });
}

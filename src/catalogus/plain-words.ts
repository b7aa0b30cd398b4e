/** Words that offices use and people do not, and what to write instead. Our own list. */
const plainWords: Record<string, string> = {
  'aanvraagprocedure': 'aanvraag',
  'alsmede': 'en ook',
  'belanghebbende': 'u',
  'bescheiden': 'papieren',
  'betreffende': 'over',
  'bewerkstelligen': 'zorgen voor',
  'conform': 'zoals in',
  'dient te': 'moet',
  'dienen te': 'moeten',
  'desbetreffende': 'deze',
  'draagkracht': 'wat u zelf kunt betalen',
  'echter': 'maar',
  'evenwel': 'maar',
  'geschieden': 'gebeuren',
  'gelieve': 'wilt u',
  'hieromtrent': 'hierover',
  'indien': 'als',
  'ingevolge': 'volgens',
  'inzake': 'over',
  'jegens': 'tegen',
  'krachtens': 'volgens',
  'middels': 'met',
  'mits': 'als',
  'naar aanleiding van': 'na',
  'nadere': 'meer',
  'nopens': 'over',
  'omtrent': 'over',
  'ondergetekende': 'ik',
  'onderhavige': 'deze',
  'onverwijld': 'meteen',
  'overeenkomstig': 'zoals in',
  'participeren': 'meedoen',
  'rechthebbende': 'u',
  'reeds': 'al',
  'respectievelijk': 'en',
  'tenzij anders': 'behalve als',
  'ten behoeve van': 'voor',
  'te allen tijde': 'altijd',
  'uiterlijk op': 'vóór',
  'verstrekken': 'geven',
  'vigerende': 'geldende',
  'voorliggend': 'wat eerst kan',
  'voorliggende': 'wat eerst kan',
  'voornoemd': 'deze',
  'zelfredzaam': 'zelf kunnen regelen',
  'zelfredzaamheid': 'zelf kunnen regelen',
  'zulks': 'dat',
};

const pattern = new RegExp(`(?<![\\p{L}])(${Object.keys(plainWords).join('|')})(?![\\p{L}])`, 'giu');

/**
 * Finds words of the office in a Dutch text.
 * @returns each word as it stands there, with what to write instead
 */
export function suggestPlainWord(text: string): { word: string; instead: string }[] {
  return [...text.matchAll(pattern)].map(([word]) => ({ word, instead: plainWords[word.toLowerCase()] ?? '' }));
}

/** Words that offices use and people do not, and what to write instead. Our own list. */
const plainWords: Record<string, string> = {
  aanvraagprocedure: 'aanvraag',
  alsmede: 'en ook',
  belanghebbende: 'u',
  belanghebbenden: 'de mensen om wie het gaat',
  bescheiden: 'papieren',
  betreffende: 'over',
  bewerkstelligen: 'zorgen voor',
  bijstandsnorm: 'de hoogte van de bijstand',
  conform: 'zoals in',
  'dient te': 'moet',
  'dient u': 'moet u',
  'dienen te': 'moeten',
  desbetreffende: 'deze',
  draagkracht: 'wat u zelf kunt betalen',
  echter: 'maar',
  evenwel: 'maar',
  geschieden: 'gebeuren',
  geschiedt: 'gebeurt',
  gelieve: 'wilt u',
  hieromtrent: 'hierover',
  indien: 'als',
  ingevolge: 'volgens',
  inzake: 'over',
  jegens: 'tegen',
  krachtens: 'volgens',
  middels: 'met',
  mits: 'als',
  'naar aanleiding van': 'na',
  nadere: 'meer',
  nopens: 'over',
  omtrent: 'over',
  ondergetekende: 'ik',
  onderhavige: 'deze',
  onverwijld: 'meteen',
  overeenkomstig: 'zoals in',
  participeren: 'meedoen',
  rechthebbende: 'u',
  rechthebbenden: 'de mensen die er recht op hebben',
  reeds: 'al',
  respectievelijk: 'en',
  'tenzij anders vermeld': 'behalve als er iets anders staat',
  'ten behoeve van': 'voor',
  'te allen tijde': 'altijd',
  'uiterlijk op': 'op … of eerder',
  verstrekken: 'geven',
  verstrekt: 'geeft',
  vigerende: 'geldende',
  voorliggend: 'wat eerst kan',
  voorliggende: 'wat eerst kan',
  voornoemd: 'deze',
  zelfredzaam: 'zelf kunnen regelen',
  zelfredzaamheid: 'zelf kunnen regelen',
  zulks: 'dat',
};

const pattern = new RegExp(`(?<![\\p{L}])(${Object.keys(plainWords).join('|')})(?![\\p{L}])`, 'giu');

/**
 * Finds words of the office in a Dutch text.
 * @returns each word as it stands there, where it stands, and what to write instead
 */
export function suggestPlainWord(text: string): { word: string; instead: string; index: number }[] {
  return [...text.matchAll(pattern)].map((match) => ({
    word: match[0],
    instead: plainWords[match[0].toLowerCase()] ?? '',
    index: match.index,
  }));
}

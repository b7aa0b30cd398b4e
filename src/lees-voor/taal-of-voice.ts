import type { Taal } from '../i18n/locales.ts';

/** Languages as devices name them: two letters, three letters in two ways, and the kinds of Arabic that have a name of their own. */
const names: readonly [RegExp, Taal][] = [
  [/^(nld?|dut)$/, 'nl'],
  [/^(tr|tur)$/, 'tr'],
  [/^a(r|ra|rb|rz|pc|jp|cm|cq|cw|rs|ry|rq|eb|fb|pd|yl)$/, 'ar'],
];

/**
 * The language of a voice, in whatever form a device writes it: `nl-NL`, `nl_NL`, `nld-NLD-f000`, `arz-EG`.
 * @returns undefined when it is none of ours
 */
export function taalOfVoice(lang: string): Taal | undefined {
  const [first = ''] = lang.toLowerCase().split(/[-_]/);
  return names.find(([form]) => form.test(first))?.[1];
}

import type { Taal } from '../i18n/locales.ts';

/** What devices call a language besides its own two letters: three letters in two ways, and the kinds of Arabic that have a name of their own. */
const names: readonly [RegExp, Taal][] = [
  [/^(nld|dut)$/, 'nl'],
  [/^tur$/, 'tr'],
  [/^a(ra|rb|rz|pc|jp|cm|cq|cw|rs|ry|rq|eb|fb|pd|yl)$/, 'ar'],
];

/**
 * The language of a voice, in whatever form a device writes it: `nl-NL`, `nl_NL`, `nld-NLD-f000`, `arz-EG`.
 * @returns its code here; for a language that is none of ours, as the device writes it
 */
export function taalOfVoice(lang: string): string {
  const [first = ''] = lang.toLowerCase().split(/[-_]/);
  return names.find(([form]) => form.test(first))?.[1] ?? first;
}

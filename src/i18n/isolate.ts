import { locales, type Taal } from './locales.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}

/** What stands in quotes and holds no Arabic letter: a sentence to copy, its own marks and brackets and all. */
const quoted = String.raw`(?<=["“])[^"“”\p{Script=Arabic}]*\p{Script=Latin}[^"“”\p{Script=Arabic}]*(?=["”])`;

/** Latin letters and digits, with what may stand between them: a name, a number, a time, an amount. "Sam&" is a name too. */
const name = String.raw`[\p{Script=Latin}\p{Nd}](?:[\p{Script=Latin}\p{Nd}\p{M} \u00A0.,:;'’\-\u2011–/%+&@]*[\p{Script=Latin}\p{Nd}\p{M}%])?(?:(?<=\p{Script=Latin})&)?`;

const latinRun = new RegExp(`${quoted}|${name}`, 'gu');

/**
 * Writes a text as HTML. From right to left every run of Latin letters and digits is isolated, because otherwise
 * the browser shows "099 123 45 01" as "01 45 123 099"; letters are marked as Dutch, so that they are read aloud so.
 * @returns escaped HTML
 */
export function isolate(text: string, taal: Taal): string {
  if (locales[taal].dir === 'ltr') return escapeHtml(text);
  let html = '';
  let last = 0;
  for (const match of text.matchAll(latinRun)) {
    const lang = /\p{Script=Latin}/u.test(match[0]) ? ' lang="nl"' : '';
    html += `${escapeHtml(text.slice(last, match.index))}<bdi dir="ltr"${lang}>${escapeHtml(match[0])}</bdi>`;
    last = match.index + match[0].length;
  }
  return html + escapeHtml(text.slice(last));
}

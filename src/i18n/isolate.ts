import { locales, type Taal } from './locales.ts';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Makes any text safe inside HTML. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (char) => escapes[char] ?? char);
}

/** What stands in quotes and holds no Arabic letter: a sentence to copy, its own marks and brackets and all. */
const quoted = String.raw`(?<=["“])[^"“”\p{Script=Arabic}]*\p{Script=Latin}[^"“”\p{Script=Arabic}]*(?=["”])`;

/** An address of a page or a mailbox, its question mark and all; the mark of the sentence behind it is not of it. */
const address = String.raw`(?:https?:\/\/|www\.)[^\s\p{Script=Arabic}،؛؟<>"“”]*[\p{L}\p{Nd}\/=_~]|[\w.+%\-]+@[\w\-]+(?:\.[\w\-]+)+`;

/** Latin letters and digits, with what may stand between them: a name, a number, a time, an amount. "Sam&" is a name too. */
const name = String.raw`(?:\(\+?\p{Nd}+\)[ \u00A0\-–]?|(?<![\p{L}\p{Nd}])[+\-−](?=\p{Nd}))?[\p{Script=Latin}\p{Nd}](?:(?:[\p{Script=Latin}\p{Nd}\p{M} \u00A0.,:;'’\-\u2011–/%+&@_×=#~]|\(\p{Nd}+\))*[\p{Script=Latin}\p{Nd}\p{M}%])?(?:(?<=\p{Script=Latin})&)?`;

const latinRun = new RegExp(`${quoted}|${address}|${name}`, 'gu');

/**
 * Writes a text as HTML. From right to left every run of Latin letters and digits is isolated, because otherwise
 * the browser shows "099 123 45 01" as "01 45 123 099"; letters are marked as Dutch, so that they are read aloud so.
 * @returns escaped HTML
 */
export function isolate(text: string, taal: Taal): string {
  return wrapRuns(text, taal, escapeHtml, (run) => {
    const lang = /\p{Script=Latin}/u.test(run) ? ' lang="nl"' : '';
    return `<bdi dir="ltr"${lang}>${escapeHtml(run)}</bdi>`;
  });
}

/**
 * The same where there is no HTML, such as a calendar: runs stand between the signs that isolate (Unicode UAX 9, LRI and PDI).
 */
export function isolateText(text: string, taal: Taal): string {
  return wrapRuns(
    text,
    taal,
    (part) => part,
    (run) => `\u2066${run}\u2069`,
  );
}

function wrapRuns(text: string, taal: Taal, plain: (part: string) => string, wrap: (run: string) => string): string {
  if (locales[taal].dir === 'ltr') return plain(text);
  let written = '';
  let last = 0;
  for (const match of text.matchAll(latinRun)) {
    written += plain(text.slice(last, match.index)) + wrap(match[0]);
    last = match.index + match[0].length;
  }
  return written + plain(text.slice(last));
}

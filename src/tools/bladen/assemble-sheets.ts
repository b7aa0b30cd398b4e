import { escapeHtml } from '../../i18n/isolate.ts';
import { isElsewhere } from '../../routeblad/rows-elsewhere.ts';
import { locales, type Taal } from '../../i18n/locales.ts';

/**
 * Takes the sheet out of a built page, and fills in what is known when it is printed in bulk.
 * @param html the page
 * @param datum the day of printing in words
 * @param anderen how rows of people begin who are not of the wijk that was asked for
 * @throws when the page has no sheet
 */
export function takeSheet(html: string, datum: string, anderen: ReadonlySet<string> = new Set()): string {
  const [sheet] = /<section class="blad"[\s\S]*?<\/section>/.exec(html) ?? [];
  if (!sheet) throw new Error('No sheet on this page');
  return (
    sheet
      // Every sheet has its own code; a page with many of them cannot call each by the same name.
      .replace(/(<path) id="[^"]*"/g, '$1')
      .replace(/(<span class="datum-vandaag">)[^<]*/g, `$1${escapeHtml(datum)}`)
      .replace(/(<ul class="blad-mensen">)([\s\S]*?)(<\/ul>)/g, (whole, open: string, list: string, close: string) => {
        const rows = list.match(/<li>[\s\S]*?<\/li>/g) ?? [];
        const own = rows.filter((row) => !isElsewhere(textOf(row), anderen));
        return own.length > 0 ? `${open}${own.join('')}${close}` : whole;
      })
  );
}

const signs: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const textOf = (html: string) => html.replace(/<[^>]+>/g, '').replace(/&(#?\w+);/g, (whole, name: string) => signs[name] ?? whole);

/** The style sheets a built page asks for. */
export function stylesOf(html: string): string[] {
  return [...html.matchAll(/<link rel="stylesheet" href="([^"]+)"/g)].map(([, href]) => href ?? '');
}

/**
 * A page with sheets and nothing else, each on a paper of its own.
 * @param css what the built pages look like; it stands in the page, so that nothing has to be fetched
 */
export function sheetPage(sheets: readonly string[], taal: Taal, title: string, css: string): string {
  const style = `<style>${css.replaceAll('</', '<\\/')}\n.blad+.blad{break-before:page}</style>`;
  return [
    `<!doctype html><html lang="${taal}" dir="${locales[taal].dir}">`,
    `<head><meta charset="utf-8"><title>${escapeHtml(title)}</title>${style}</head>`,
    `<body><main>${sheets.join('')}</main></body></html>`,
  ].join('');
}

import { escapeHtml } from '../../i18n/isolate.ts';
import { locales, type Taal } from '../../i18n/locales.ts';

/** One sheet in a folder. */
export interface Rij {
  taal: Taal;
  /** The need in the language of the sheet, and in Dutch. */
  label: string;
  nederlands: string;
  bestand: string;
}

/** The page that says what lies in a folder of sheets. @param kop what was printed, and when */
export function sheetIndex(kop: string, rijen: readonly Rij[], perTaal: ReadonlyMap<Taal, string>): string {
  const parts = [...perTaal].map(([taal, alles]) => {
    const own = rijen.filter((rij) => rij.taal === taal);
    const { eigenNaam, dir } = locales[taal];
    const items = own.map(
      ({ bestand, label, nederlands }) =>
        `<li><a href="${escapeHtml(bestand)}"><span lang="${taal}" dir="${dir}">${escapeHtml(label)}</span></a>` +
        `${taal === 'nl' ? '' : ` <small>${escapeHtml(nederlands)}</small>`}</li>`,
    );
    return [
      `<h2 lang="${taal}" dir="${dir}">${eigenNaam}</h2>`,
      `<p><a href="${escapeHtml(alles)}">Alles in één bestand (${own.length} bladen)</a></p>`,
      `<ul>\n${items.join('\n')}\n</ul>`,
    ].join('\n');
  });
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(kop)}</title>
<style>
body{font:1.1rem/1.6 system-ui,sans-serif;max-inline-size:45rem;margin:2rem auto;padding-inline:1rem}
li{margin-block:.4rem}small{display:block;color:#555}
</style>
<h1>${escapeHtml(kop)}</h1>
${parts.join('\n')}
</html>
`;
}

/**
 * The colour a token ends at, along the names it falls back to. For what cannot read CSS: the manifest, and the bar
 * of the browser.
 * @param tokens the style sheet of the tokens, or a part of it
 * @param thema the theme of the gemeente, which may define the names that a token looks for first
 * @param naam for example `--rg-bg`
 * @throws when the token has no value
 */
export function readToken(tokens: string, thema: string, naam: string): string {
  const value = valueIn(tokens, naam);
  if (value === undefined) throw new Error(`No value for ${naam}`);
  return follow(value, thema);
}

/** The tokens by day, and those that stand in when it is dark. */
export function dayAndDark(tokens: string): [day: string, dark: string] {
  const [day = '', dark = ''] = tokens.split('@media (prefers-color-scheme: dark)');
  return [day, dark];
}

function follow(value: string, thema: string): string {
  const [, naam, anders] = /^var\(\s*(--[\w-]+)\s*(?:,\s*([\s\S]*))?\)$/.exec(value) ?? [];
  if (naam === undefined) return value;
  const found = valueIn(thema, naam) ?? anders;
  if (found === undefined) throw new Error(`No value for ${naam}`);
  return follow(found.trim(), thema);
}

/** The last one counts, as in CSS; what a comment says does not. */
function valueIn(css: string, naam: string): string | undefined {
  const declarations = css.replace(/\/\*[\s\S]*?\*\//g, '').matchAll(new RegExp(`(?<![\\w-])${naam}\\s*:\\s*([^;}]+)`, 'g'));
  return [...declarations].at(-1)?.[1]?.trim();
}

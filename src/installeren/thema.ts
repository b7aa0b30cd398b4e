import tokens from '../styles/tokens.css?raw';
import { dayAndDark, readToken } from './read-token.ts';

const themas = import.meta.glob<string>('/content/gemeenten/*/thema.css', { query: '?raw', import: 'default', eager: true });

/** The theme of a gemeente, as the editor left it; undefined where there is none. @param slug of the gemeente */
export const themaVan = (slug: string): string | undefined => themas[`/content/gemeenten/${slug}/thema.css`];

/** The ground of a page, for what is drawn around it. In the dark a theme does not count: our own set stands in. */
export function grondVan(slug: string): { dag: string; donker: string } {
  const [day, dark] = dayAndDark(tokens);
  return { dag: readToken(day, themaVan(slug) ?? '', '--rg-bg'), donker: readToken(dark, '', '--rg-bg') };
}

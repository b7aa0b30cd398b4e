import type { JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';

interface Props {
  p: Pieces;
  as?: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'summary' | 'li' | 'div' | 'legend' | 'caption' | 'th' | 'td';
  class?: string;
  id?: string;
}

/**
 * A text in the reader's language; in a bilingual view the other language stands under it. The same markup as T.astro,
 * for what is drawn in the browser too.
 */
export default function T({ p: [first, ...beside], as: Tag = 'p', class: className, id }: Props): JSX.Element | null {
  if (!first) return null;
  if (beside.length === 0) {
    const { taal, dir, mark, html } = first;
    return <Tag class={className} id={id} {...(mark ? { lang: taal, dir } : {})} dangerouslySetInnerHTML={{ __html: html }} />;
  }
  return (
    <Tag class={className} id={id}>
      <span class="hoofd" lang={first.taal} dir={first.dir} dangerouslySetInnerHTML={{ __html: first.html }} />{' '}
      {beside.map(({ taal, dir, html }) => (
        <span class="naast" lang={taal} dir={dir} dangerouslySetInnerHTML={{ __html: html }} />
      ))}
    </Tag>
  );
}

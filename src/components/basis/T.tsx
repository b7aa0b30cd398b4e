import type { JSX } from 'preact';
import type { Shown } from '../../i18n/piece.ts';

export interface TProps {
  p: Shown;
  as?:
    | 'p'
    | 'span'
    | 'strong'
    | 'small'
    | 'div'
    | 'li'
    | 'h1'
    | 'h2'
    | 'h3'
    | 'h4'
    | 'h5'
    | 'h6'
    | 'summary'
    | 'legend'
    | 'caption'
    | 'th'
    | 'td'
    | 'dt'
    | 'dd';
  class?: string | undefined;
  id?: string | undefined;
  /** For a heading that gets the focus from a script. */
  tabIndex?: number;
}

/** A text in the reader's language; in a bilingual view the other language stands under it. T.astro draws the same one. */
export default function T({ p: [first, ...beside], as: Tag = 'p', ...rest }: TProps): JSX.Element | null {
  if (!first) return null;
  if (beside.length === 0) {
    const { taal, dir, mark, html } = first;
    return <Tag {...rest} {...(mark ? { lang: taal, dir } : {})} dangerouslySetInnerHTML={{ __html: html }} />;
  }
  return (
    <Tag {...rest}>
      <span class="hoofd" lang={first.taal} dir={first.dir} dangerouslySetInnerHTML={{ __html: first.html }} />{' '}
      {beside.map(({ taal, dir, html }) => (
        <span class="naast" lang={taal} dir={dir} dangerouslySetInnerHTML={{ __html: html }} />
      ))}
    </Tag>
  );
}

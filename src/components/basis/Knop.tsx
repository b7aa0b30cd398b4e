import type { ComponentChildren, JSX } from 'preact';
import type { Shown } from '../../i18n/piece.ts';
import Icoon from './Icoon.tsx';
import T from './T.tsx';

export interface KnopProps {
  /** Where it leads; without, it is a button that does something. */
  href?: string | undefined;
  p?: Shown | undefined;
  /** A drawing before the words, made by drawIcoon. */
  svg?: string | undefined;
  mirror?: boolean | undefined;
  /** Not the first thing to do here. */
  tweede?: boolean | undefined;
  /** How it looks, as the style sheets name it; empty for the look of what it stands in. */
  vorm?: 'knop' | 'stap-knop' | 'kiosk-knop' | 'lees-knop' | '' | undefined;
  /** What it is called when it shows a drawing alone. */
  naam?: string | undefined;
  class?: string | undefined;
  hidden?: boolean | undefined;
  disabled?: boolean | undefined;
  type?: 'button' | 'submit' | undefined;
  rel?: string | undefined;
  /** Of what is on or off. */
  'aria-pressed'?: 'true' | 'false' | undefined;
  /** "Take away" alone does not tell what: the element with this id does. */
  waarvan?: string | undefined;
  onClick?: ((event: MouseEvent) => void) | undefined;
  /** In place of `p`, for more than one line. */
  children?: ComponentChildren;
  [data: `data-${string}`]: string | undefined;
}

/** The one thing to do here, or the second: a link when it leads somewhere, else a button. */
export default function Knop({
  href,
  p,
  svg,
  mirror,
  tweede = false,
  vorm = 'knop',
  naam,
  waarvan,
  class: className,
  type = 'button',
  children,
  ...rest
}: KnopProps): JSX.Element {
  const own = {
    ...rest,
    class: [vorm, tweede && 'tweede', className].filter(Boolean).join(' ') || undefined,
    'aria-label': naam,
    'aria-describedby': waarvan,
  };
  const inside = (
    <>
      {svg !== undefined && <Icoon svg={svg} mirror={mirror} />}
      {children ?? (p && <T as="span" p={p} />)}
    </>
  );
  return href === undefined ? (
    <button type={type} {...own}>
      {inside}
    </button>
  ) : (
    <a href={href} {...own}>
      {inside}
    </a>
  );
}

import type { JSX } from 'preact';

export interface IcoonProps {
  /** The drawing itself, made by drawIcoon when the page is built: the set it comes from never reaches a browser. */
  svg: string;
  /** Turns round where people read from right to left. */
  mirror?: boolean | undefined;
}

/** A drawing of the interface itself, beside words that say the same. */
export default function Icoon({ svg, mirror = false }: IcoonProps): JSX.Element {
  return <span class={mirror ? 'icoon spiegel' : 'icoon'} dangerouslySetInnerHTML={{ __html: svg }} />;
}

import type { ComponentChildren } from 'preact';

interface Props {
  lang?: 'nl';
  children: ComponentChildren;
}

/** Preact writes the attribute at build, and sets the property of that name in a browser: they take other values for the same. */
const blijft = (typeof document === 'undefined' ? 'no' : false) as false;

/** The name of a person or a place: it stands in its own direction, and a browser that translates the page leaves it alone. */
export default function Eigennaam({ lang, children }: Props) {
  return (
    <bdi lang={lang} translate={blijft}>
      {children}
    </bdi>
  );
}

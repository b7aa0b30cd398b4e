import type { ComponentChildren, JSX } from 'preact';

interface Props {
  class?: string;
  children?: ComponentChildren;
}

/** What changes by itself and is read aloud when it does. It stands there from the start, empty: a region that comes with its words is not read. */
export default function Melding({ class: className, children }: Props): JSX.Element {
  return (
    <div role="status" class={className}>
      {children}
    </div>
  );
}

import type { JSX } from 'preact';

/** A drawing that stands many times on one page: Tekens holds each drawing once. */
export default function Teken({ naam }: { naam: string }): JSX.Element {
  return (
    <svg aria-hidden="true" focusable="false">
      <use href={`#t-${naam}`} />
    </svg>
  );
}

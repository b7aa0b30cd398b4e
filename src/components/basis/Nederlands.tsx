import type { JSX } from 'preact';

/** The Dutch name beside a translation, where there is one: it is what stands on letters. */
export default function Nederlands({ naam }: { naam: string | undefined }): JSX.Element | null {
  if (naam === undefined) return null;
  return (
    <span class="nederlands" lang="nl" dir="ltr">
      {naam}
    </span>
  );
}

import { render } from 'preact';
import type { RijInhouden } from './rij-inhoud.ts';
import { rijNu } from './rij-nu.ts';
import Rij from './Rij.tsx';
import type { Ref } from './zoek-index.ts';

/** Shows these answers in this order. What stands there already is left alone: most letters typed change little. */
export function showRows(section: HTMLElement, refs: readonly Ref[], { rijen, gestopt }: RijInhouden): void {
  const list = section.querySelector('ul');
  if (!list) return;
  const rows = refs.flatMap((ref) => {
    const inhoud = rijen[ref];
    return inhoud ? [<Rij key={ref} verwijzing={ref} inhoud={rijNu(inhoud, gestopt, location.hash, new Date())} />] : [];
  });
  render(rows, list);
  section.hidden = rows.length === 0;
}

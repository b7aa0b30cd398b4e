import { carryRoute } from '../wegwijzer/adres/keuze.ts';
import type { Ref } from './zoek-index.ts';

/** Every answer stands in the page already, in the A-Z or in the template; the search copies them. */
export function collectRows(): Map<Ref, HTMLElement> {
  const more = document.querySelector<HTMLTemplateElement>('[data-zoek-meer]')?.content;
  const found = [...document.querySelectorAll<HTMLElement>('[data-ref]'), ...(more?.querySelectorAll<HTMLElement>('[data-ref]') ?? [])];
  return new Map(found.map((row) => [row.dataset['ref'] ?? '', row]));
}

/** Shows these answers in this order. What stands there already is left alone: most letters typed change little. */
export function showRows(section: HTMLElement, refs: readonly Ref[], rows: ReadonlyMap<Ref, HTMLElement>): void {
  const list = section.querySelector('ul');
  if (!list) return;
  const wanted = refs.filter((ref) => rows.has(ref));
  const there = new Map([...list.children].map((row) => [(row as HTMLElement).dataset['ref'], row]));
  for (const [ref, row] of there) if (!wanted.includes(ref ?? '')) row.remove();
  wanted.forEach((ref, place) => {
    const here = list.children[place];
    const row = there.get(ref) ?? copyOf(rows.get(ref));
    if (row && row !== here) list.insertBefore(row, here ?? null);
  });
  section.hidden = wanted.length === 0;
}

/** A row of the A-Z takes "mijn route" along already, one of the template does not yet. */
function copyOf(row: HTMLElement | undefined): Node | undefined {
  const copy = row?.cloneNode(true) as HTMLElement | undefined;
  const link = copy?.querySelector('a');
  const href = link?.getAttribute('href') ?? '';
  // The address itself: in a template a link has no address of this site.
  if (!href.includes('#')) link?.setAttribute('href', href + carryRoute(location.hash));
  return copy;
}

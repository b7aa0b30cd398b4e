import type { Catalogus, Gesprekskaarten } from '../../catalogus/catalogus.ts';

export type Kaart = Gesprekskaarten['nl']['kaarten'][string] & { slug: string };

/** The cards in the order an editor gave them; none where nobody wrote any. */
export function kaartenVan({ gesprekskaarten }: Catalogus): Kaart[] {
  return Object.entries(gesprekskaarten?.nl.kaarten ?? {}).map(([slug, kaart]) => ({ slug, ...kaart }));
}

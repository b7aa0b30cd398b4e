import { hydrate, render } from 'preact';
import { collator } from '../../i18n/format.ts';
import { locales, type Taal } from '../../i18n/locales.ts';
import { Bibliotheek, type Bronnen } from '../../search/load-index.ts';
import { nearestNeeds } from '../../search/nearest-needs.ts';
import { search } from '../../search/rank.ts';
import { haalVellen, legKlaar } from './haal-vellen.tsx';
import { readKeus, telVellen, vellenVan, writeKeus, type Keus, type Vel } from './keus.ts';
import Printcentrum, { type PrintcentrumProps } from './Printcentrum.tsx';
import type { Vondst } from './ZoekVraag.tsx';
import Voorblad from './Voorblad.tsx';

/** What the page hands to its script. */
export interface PrintConfig extends Pick<PrintcentrumProps, 'talen' | 'stapels'> {
  bronnen: Bronnen;
  gemeente: string;
  /** Every wijk, with the telephone numbers of people who are of others alone. */
  wijken: { slug: string; naam: string; elders: string[] }[];
}

/** What did not come, in words. */
const namenVan: Record<Vel['soort'], string> = {
  ...{ blad: 'bladen', poster: 'posters', kaartjes: 'kaartjes', regels: 'het boekje met regels' },
  ...{ gesprekskaarten: 'gesprekskaarten', stroken: 'stroken' },
};

const place = document.querySelector<HTMLElement>('[data-printcentrum]');
if (place) start(place, JSON.parse(place.dataset['printcentrum'] ?? '') as PrintConfig);

function start(form: HTMLElement, { bronnen, gemeente, wijken, talen, stapels }: PrintConfig): void {
  const bibliotheek = new Bibliotheek(bronnen);
  const labels = new Map<string, string>();

  const prefix = 'behoeften/';
  const read = async () => {
    const { rijen } = await bibliotheek.inhoud();
    for (const [ref, { naam }] of Object.entries(rijen)) {
      // The words stand there as HTML, with marks of where they may break.
      const words = new DOMParser().parseFromString(naam[0]?.html ?? '', 'text/html').body.textContent ?? '';
      if (ref.startsWith(prefix)) labels.set(ref.slice(prefix.length), words.replaceAll('\u00AD', ''));
    }
  };
  const known = async () => {
    if (labels.size === 0) await read();
    return labels;
  };
  const vondst = (behoefte: string): Vondst[] => {
    const label = labels.get(behoefte);
    return label === undefined ? [] : [{ behoefte, label }];
  };

  const onZoek = async (typed: string): Promise<Vondst[]> => {
    await known();
    if (typed.trim() === '') return [...labels.keys()].flatMap(vondst).sort((a, b) => collator('nl').compare(a.label, b.label));
    const indexes = await bibliotheek.read(false);
    const found = search(indexes, typed).groepen.flatMap(({ groep, treffers }) => (groep === 'behoeften' ? treffers : []));
    const refs = found.length > 0 ? found.map(({ ref }) => ref) : nearestNeeds(indexes, typed);
    return refs.flatMap((ref) => vondst(ref.slice(prefix.length)));
  };
  const onLabels = async (behoeften: readonly string[]) => {
    await known();
    return behoeften.flatMap(vondst);
  };
  const onKeus = (keus: Keus) => {
    // Paper that lies ready is of what was chosen before.
    document.querySelector('main > .afdruk')?.remove();
    const hash = writeKeus(keus);
    if (hash !== location.hash) history.replaceState(null, '', location.pathname + hash);
  };
  const onKlaar = async (keus: Keus, stand: (klaar: number, van: number) => void): Promise<string[]> => {
    await known();
    const vellen = vellenVan(keus);
    const wijk = wijken.find(({ slug }) => slug === keus.wijk);
    const papers = await haalVellen(vellen, keus, wijk?.elders ?? [], (klaar) => stand(klaar, vellen.length));
    const cover = document.createElement('div');
    const inhoud = {
      ...{ keus, gemeente, wijk: wijk?.naam ?? '', vellen: telVellen(keus, stapels) },
      label: (behoefte: string) => labels.get(behoefte) ?? behoefte,
      taalNaam: Object.fromEntries(talen.map(({ taal }) => [taal, locales[taal].naam])) as Record<Taal, string>,
    };
    if (keus.voorblad) render(<Voorblad {...inhoud} />, cover);
    legKlaar(vellen, papers, cover.firstElementChild ?? undefined);
    // Two turns, so that the paper is laid out before the browser looks at it.
    requestAnimationFrame(() => requestAnimationFrame(() => window.print()));
    return [...new Set(vellen.flatMap(({ soort, behoefte }, index) => (papers[index] ? [] : [behoefte || namenVan[soort]])))];
  };
  const begin = readKeus(
    location.hash,
    talen.map(({ taal }) => taal),
    wijken.map(({ slug }) => slug),
  );
  hydrate(
    <Printcentrum
      {...{ talen, stapels, begin, onZoek, onLabels, onKeus, onKlaar }}
      wijken={wijken.map(({ slug, naam }) => ({ slug, naam }))}
    />,
    form,
  );
}

import { render } from 'preact';
import { momentInAmsterdam } from '../../i18n/datum.ts';
import type { Taal } from '../../i18n/locales.ts';
import type { Pieces } from '../../i18n/piece.ts';
import { combine } from '../../mijn-route/combine.ts';
import { readGekomen } from '../../mijn-route/fetch-gekomen.ts';
import { choosesSomething } from '../../mijn-route/stand.ts';
import { readFragment } from '../../wegwijzer/adres/fragment.ts';
import Overdracht from './Overdracht.tsx';
import type { OverdrachtStand } from './overdracht-stand.ts';
import { talenVan } from './overdracht-blad.ts';
import type { OverdrachtInhoud } from './overdracht-woorden.ts';

const place = document.querySelector<HTMLElement>('[data-overdracht]');
const inhoud = JSON.parse(document.querySelector('.overdracht-inhoud')?.textContent ?? '{}') as OverdrachtInhoud;

/** What routes are made of in one language; only when a route came along. */
const read = (taal: Taal) =>
  readGekomen({
    route: inhoud.route,
    woorden: inhoud.talen.find((one) => one.taal === taal)?.woorden ?? '',
    hoofd: taal,
    tweetalig: false,
  });

/** The needs of a route in the words of the resident and of the gids. Where they do not come, the gids types the question. */
async function labels(taal: Taal, behoeften: readonly string[]): Promise<Pieces[]> {
  if (behoeften.length === 0) return [];
  try {
    const files = await Promise.all(talenVan(taal).map(async (one) => ({ one, ...(await read(one)) })));
    return behoeften.map((behoefte) =>
      files.flatMap(({ one, woorden }) => (woorden.behoeften[behoefte] ?? []).filter((piece) => piece.taal === one)),
    );
  } catch {
    return [];
  }
}

/** What the route in the address says already. */
async function beginVan(hash: string): Promise<Partial<OverdrachtStand>> {
  const mijn = readFragment(hash);
  if (!choosesSomething(mijn)) return {};
  try {
    const { bestand, woorden } = await read('nl');
    const { route, keuzes } = combine(bestand, mijn);
    const contact = route && woorden.contacten[route.nu.contact]?.gesprek.contact;
    const slug = contact?.soort === 'persoon' ? contact.persoon.slug : contact?.soort === 'wijken' ? contact.eerst.persoon.slug : undefined;
    const mens = inhoud.mensen.find((one) => one.slug === slug);
    return {
      behoeften: [...new Set(keuzes.flatMap(({ behoeften }) => behoeften))].slice(0, 3),
      ...(mens ? { wie: mens.slug, naar: `${mens.naam}, ${mens.rol}`, naarNummer: mens.nummer } : {}),
    };
  } catch {
    return {};
  }
}

async function start(where: HTMLElement): Promise<void> {
  const begin = await beginVan(location.hash);
  where.replaceChildren();
  render(<Overdracht inhoud={inhoud} begin={begin} labels={labels} vandaag={momentInAmsterdam(new Date()).datum} />, where);
}

if (place) void start(place);

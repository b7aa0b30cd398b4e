import type { Route, Stap } from '../wegwijzer/compose-route.ts';
import { drawBlad } from './draw-blad.ts';
import { combine, stappenOf, type RouteBestand, type Samen } from './combine.ts';
import { drawGroot, drawKlaar, drawKlein, drawMens, fromTemplate, make } from './draw-route.ts';
import { readFragment, writeFragment, type MijnRoute } from '../wegwijzer/adres/fragment.ts';
import { keepFragment } from './keep-fragment.ts';
import { loadPages, type Bladzijden } from './load-pages.ts';
import { takeKort, takeLabels, takeStap, type Adressen, type KorteDelen, type Stapdelen } from './take-parts.ts';

/** Situations in more sentences than this do not fit on the sheet. */
const maxSituaties = 2;

const root = document.querySelector<HTMLElement>('.mijn-route');
const { bron = '', hulpBij = '', entry = '', wegwijzer = '' } = root?.dataset ?? {};
const adressen: Adressen = { hulpBij: (behoefte) => `${hulpBij}${behoefte}/`, entry: (ref) => entry.replace('-/', `${ref}/`) };

let bestand: Promise<RouteBestand> | undefined;
let drawn = 0;

// Later than the page: it is the sheet's, and what a page asks for before it stands there is counted.
let drawQr: Parameters<typeof drawBlad>[5] = () => '';

/** Reads the address, composes, fetches the words, and shows all of it. */
async function show(): Promise<void> {
  drawn += 1;
  const turn = drawn;
  const mijn = readFragment(location.hash);
  if (!mijn) return clear('mijn-leeg');
  if (turn === 1) clear('mijn-bezig');
  bestand ??= fetch(bron).then((answer) =>
    answer.ok ? (answer.json() as Promise<RouteBestand>) : Promise.reject(new Error(answer.statusText)),
  );
  let samen: Samen;
  let bladzijden: Bladzijden;
  try {
    const alles = await bestand;
    samen = combine(alles, mijn);
    [bladzijden, { drawQr }] = await Promise.all([loadWords(samen), import('../site/draw-qr.ts')]);
  } catch {
    bestand = undefined;
    return clear('mijn-mislukt');
  }
  // Somebody tapped on while this one was being fetched.
  if (turn !== drawn) return;
  const now: MijnRoute = { ...mijn, keuzes: samen.keuzes.map(({ pad }) => pad) };
  // Old names become the names of now; what no longer exists is gone from the address too.
  if (samen.keuzes.length > 0) history.replaceState(null, '', `${location.pathname}${writeFragment(now)}`);
  draw(samen, bladzijden);
  document.dispatchEvent(new Event('mijn-route'));
}

/** Reads the pages the words come from: those of the needs, and of the first steps where these do not stand there in full. */
async function loadWords(samen: Samen): Promise<Bladzijden> {
  const behoeften = await loadPages(samen.keuzes.flatMap((keuze) => keuze.behoeften).map(adressen.hulpBij));
  const rest = await loadPages(
    voluit(samen)
      .filter((stap) => !takeStap(behoeften, adressen, stap))
      .map(({ ref }) => adressen.entry(ref)),
  );
  return new Map([...behoeften, ...rest]);
}

/** The steps that are shown with their person, or stand on the sheet. */
function voluit({ heel, route }: Samen): Stap[] {
  return [...(route ? [route.nu, ...route.daarna] : []), ...(heel ? [heel.nu] : [])];
}

function draw(samen: Samen, bladzijden: Bladzijden): void {
  const { heel, route, klaar, keuzes, verloren, weg } = samen;
  if (keuzes.length === 0) {
    clear('mijn-leeg');
    if (verloren.length > 0) part('.mijn-melding')?.prepend(verlorenLine(verloren));
    return;
  }
  const vast = heel?.contact;
  const nu = voluitVan(route ? [route.nu] : [], bladzijden);
  const daarna = voluitVan(route?.daarna ?? [], bladzijden);
  const ook = kortVan(route?.ook ?? [], bladzijden);
  const gedaan = kortVan(klaar, bladzijden);
  const complete = nu.length + daarna.length + ook.length + gedaan.length === stappenOf(route).length + klaar.length;
  part('.mijn-melding')?.replaceChildren(
    ...(verloren.length > 0 ? [verlorenLine(verloren)] : []),
    ...(complete ? [] : [fromTemplate('mijn-mislukt')]),
    ...(route || weg > 0 ? [] : [fromTemplate('mijn-alles-klaar')]),
  );

  fill(
    '.hier',
    '.mijn-keuzes',
    keuzes.map(({ pad, behoeften }) => drawKeuze(pad, takeLabels(bladzijden, adressen, behoeften, 'scherm'))),
  );
  fill('.route', '.route', [
    ...nu.map(({ stap, deel }) => item('nu', drawGroot(stap, deel, stap.contact === vast))),
    ...(daarna.length > 0 ? [item('daarna-kop', fromTemplate('mijn-daarna'))] : []),
    ...daarna.map(({ stap, deel }, index) => item('', drawKlein(stap, deel, index + 2))),
  ]);
  fill(
    '.ook',
    '.ook > ul',
    ook.map(({ stap, deel }) => item('', drawKlein(stap, deel))),
  );
  fill(
    '.mijn-mensen',
    '.mijn-mensen > ul',
    route ? mensen(route.nu.contact, vast, heel ? voluitVan([heel.nu], bladzijden) : [], daarna) : [],
  );
  fill(
    '.mijn-klaar',
    '.mijn-klaar > ul',
    gedaan.map(({ stap, deel }) => drawKlaar(stap, deel)),
  );
  toggle('.mijn-weg', weg > 0);
  toggle('.mijn-verder', true);
  drawSheet(nu[0]?.deel, route, daarna, [route?.nu.behoefte ?? '', ...keuzes.flatMap(({ behoeften }) => behoeften)], bladzijden);
}

function voluitVan(stappen: readonly Stap[], bladzijden: Bladzijden): { stap: Stap; deel: Stapdelen }[] {
  return stappen.flatMap((stap) => [takeStap(bladzijden, adressen, stap)].flatMap((deel) => (deel ? [{ stap, deel }] : [])));
}

function kortVan(stappen: readonly Stap[], bladzijden: Bladzijden): { stap: Stap; deel: KorteDelen }[] {
  return stappen.flatMap((stap) => [takeKort(bladzijden, adressen, stap)].flatMap((deel) => (deel ? [{ stap, deel }] : [])));
}

/** Everybody once: the fixed person when the step now is with somebody else, then those of the steps after it. */
function mensen(
  nu: string,
  vast: string | undefined,
  eerste: readonly { deel: Stapdelen }[],
  daarna: readonly { stap: { contact: string }; deel: Stapdelen }[],
): HTMLElement[] {
  const rows = new Map<string, { deel: Stapdelen; nummers: number[] }>();
  daarna.forEach(({ stap: { contact }, deel }, index) => {
    if (contact === nu || contact === vast) return;
    const row = rows.get(contact) ?? { deel, nummers: [] };
    rows.set(contact, { ...row, nummers: [...row.nummers, index + 2] });
  });
  return [
    ...(vast !== nu ? eerste.flatMap(({ deel }) => drawMens(deel, [], true)) : []),
    ...[...rows.values()].flatMap(({ deel, nummers }) => drawMens(deel, nummers, false)),
  ];
}

function drawSheet(
  nu: Stapdelen | undefined,
  route: Route | undefined,
  daarna: readonly { stap: { contact: string }; deel: Stapdelen }[],
  behoeften: readonly string[],
  bladzijden: Bladzijden,
): void {
  document.querySelector('main > .blad')?.remove();
  if (!nu) return;
  const situaties = takeLabels(bladzijden, adressen, [...new Set(behoeften)], 'blad').slice(0, maxSituaties);
  const blad = drawBlad(
    nu,
    daarna.map(({ stap, deel }) => ({ delen: deel, zelfde: stap.contact === route?.nu.contact })),
    situaties,
    stappenOf(route).length,
    location.href,
    drawQr,
  );
  if (blad) document.querySelector('main')?.append(blad);
}

function drawKeuze(pad: readonly string[], labels: readonly Element[]): HTMLElement {
  const keuze = make('li');
  keuze.dataset['keuze'] = pad.join('.');
  const words = make('div');
  words.id = `keuze-${pad.join('-')}`;
  words.append(...labels);
  keuze.append(words, fromTemplate('mijn-keuze-weg'));
  // "Take away" alone does not tell what.
  keuze.querySelector('button')?.setAttribute('aria-describedby', words.id);
  return keuze;
}

function verlorenLine(verloren: readonly (readonly string[])[]): DocumentFragment {
  const line = fromTemplate('mijn-verloren');
  // The longest road that still exists leads to the question nearest to what was lost.
  const nearest = [...verloren].sort((a, b) => b.length - a.length)[0] ?? [];
  const link = line.querySelector('a');
  if (link) link.href = [wegwijzer.replace(/\/$/, ''), ...nearest, ''].join('/');
  return line;
}

/** Shows one message and nothing else. */
function clear(message: string): void {
  for (const selector of ['.hier', '.route', '.ook', '.mijn-mensen', '.mijn-klaar', '.mijn-weg', '.mijn-verder']) toggle(selector, false);
  document.querySelector('main > .blad')?.remove();
  part('.mijn-melding')?.replaceChildren(fromTemplate(message));
  document.dispatchEvent(new Event('mijn-route'));
}

function fill(section: string, list: string, items: readonly HTMLElement[]): void {
  part(list)?.replaceChildren(...items);
  toggle(section, items.length > 0);
}

function toggle(selector: string, shown: boolean): void {
  const element = part(selector);
  if (element) element.hidden = !shown;
}

function part(selector: string): HTMLElement | null {
  return root?.querySelector<HTMLElement>(selector) ?? null;
}

function item(className: string, content: Node): HTMLElement {
  const li = make('li', className);
  li.append(content);
  return li;
}

/** Changes the address and shows what it says then. */
async function change(next: (mijn: MijnRoute) => Partial<MijnRoute>): Promise<void> {
  const mijn = readFragment(location.hash);
  if (!mijn) return;
  history.replaceState(null, '', `${location.pathname}${writeFragment({ ...mijn, ...next(mijn) })}`);
  await show();
}

root?.addEventListener('click', (event) => {
  const button = event.target instanceof Element ? event.target.closest<HTMLElement>('button[data-doe]') : null;
  if (!button) return;
  const stap = button.closest<HTMLElement>('[data-stap]')?.dataset['stap'] ?? '';
  const keuze = button.closest<HTMLElement>('[data-keuze]')?.dataset['keuze'];
  const steps = [...root.querySelectorAll('.stap-kop')];
  const place = steps.findIndex((kop) => kop.id === `stap-${stap}`);
  const without = (names: readonly string[]) => names.filter((name) => name !== stap);
  const changes: Record<string, (mijn: MijnRoute) => Partial<MijnRoute>> = {
    klaar: ({ klaar }) => ({ klaar: [...without(klaar), stap] }),
    'toch-niet': ({ klaar }) => ({ klaar: without(klaar) }),
    weg: ({ weg, klaar }) => ({ weg: [...without(weg), stap], klaar: without(klaar) }),
    terugzetten: () => ({ weg: [] }),
    'keuze-weg': ({ keuzes }) => ({ keuzes: keuzes.filter((pad) => pad.join('.') !== keuze) }),
    opnieuw: () => ({}),
  };
  const chosen = changes[button.dataset['doe'] ?? ''];
  if (!chosen) return;
  void change(chosen).then(() => {
    // The button is gone: the reader goes on where it was.
    const next = [...root.querySelectorAll<HTMLElement>('.stap-kop')];
    (next[Math.max(0, Math.min(place, next.length - 1))] ?? document.querySelector<HTMLElement>('main'))?.focus();
  });
});

// "Back" leads to the page somebody came from: any route can be the one.
const back = document.querySelector<HTMLAnchorElement>('a.terug');
if (back && document.referrer.startsWith(`${location.origin}/`) && !document.referrer.endsWith('/mijn-route/')) {
  const { pathname, search } = new URL(document.referrer);
  back.setAttribute('href', `${pathname}${search}`);
  keepFragment(location.hash);
}
addEventListener('hashchange', () => {
  // A jump within the page is no other route.
  if (location.hash === '' || readFragment(location.hash)) void show();
});
void show();

import { fromTemplate } from './draw-route.ts';
import { inner, type Stapdelen } from './take-parts.ts';

/** Longer than this nobody types; the code beside it says the same. */
const maxAdres = 90;

/**
 * The sheet of a combined route: that of its first step, with the situations and next steps of all.
 * @param nu the step now
 * @param daarna at most three after it; `zelfde` when the person of the first step helps with it too
 * @param situaties the needs in the resident's words, at most two
 * @param aantal how many steps the whole route has: paper says where the rest is
 * @param adres address of the combined route, whole
 * @param drawQr draws the code of an address
 */
export function drawBlad(
  nu: Stapdelen,
  daarna: readonly { delen: Stapdelen; zelfde: boolean }[],
  situaties: readonly Element[],
  aantal: number,
  adres: string,
  drawQr: (adres: string) => string,
): Element | undefined {
  if (!nu.blad) return undefined;
  const blad = document.importNode(nu.blad, true);
  blad.classList.add('samen');
  for (const old of blad.querySelectorAll('.situatie, .blad-daarna')) old.remove();
  blad.querySelector('.blad-kop')?.append(...situaties);
  if (daarna.length > 0) {
    const list = document.createElement('ol');
    list.className = 'blad-daarna';
    list.start = 2;
    list.append(...daarna.flatMap(({ delen, zelfde }) => bladStap(delen, zelfde)));
    blad.querySelector('.blad-nu')?.after(list);
  }
  const meer = fromTemplate('mijn-blad-meer');
  for (const line of meer.querySelectorAll('[lang], p'))
    for (const node of line.childNodes)
      if (node.nodeType === Node.TEXT_NODE && node.textContent) node.textContent = node.textContent.replace('#', String(aantal));
  blad.querySelector('.blad-onder')?.before(meer);
  const qr = blad.querySelector('.qr');
  if (qr) qr.outerHTML = drawQr(adres);
  const voet = blad.querySelector('.blad-voet > :first-child');
  const [site = ''] = voet?.textContent?.split(' · ') ?? [];
  const { host, pathname } = new URL(adres);
  const kort = adres.replace(/^https?:\/\//, '');
  if (voet) voet.textContent = `${site} · ${kort.length <= maxAdres ? kort : host + pathname}`;
  return blad;
}

/** A later step in one line, with who helps where that is somebody else. */
function bladStap({ blad, wie, mensen }: Stapdelen, zelfde: boolean): HTMLElement[] {
  const doe = blad?.querySelector('.blad-doe');
  if (!doe) return [];
  const item = document.createElement('li');
  const nakijkenVoor = blad?.querySelector<HTMLElement>('[data-nakijken-voor]')?.dataset['nakijkenVoor'];
  if (nakijkenVoor && !mensen?.matches('.hulplijn')) item.dataset['nakijkenVoor'] = nakijkenVoor;
  const line = document.createElement('span');
  line.className = 'paar';
  line.append(...inner(doe));
  item.append(line);
  const nummer = blad?.querySelector('.nummer')?.textContent?.trim();
  if (nummer && !zelfde) {
    const who = document.createElement('b');
    who.className = 'blad-wie';
    const bdi = document.createElement('bdi');
    bdi.dir = 'ltr';
    bdi.textContent = `${wie?.[0]?.textContent ?? ''} ${nummer}`.trim();
    who.append(bdi);
    (line.querySelector('.hoofd') ?? line).append(' ', who);
  }
  return [item];
}

import type { Graaf, GraafAntwoord, GraafEinde, GraafVraag } from './graaf.ts';
import { placeColumn } from './place-column.ts';
import { textWidth, wrapText } from './wrap-text.ts';

/** Sizes of the drawing, in pixels. */
export const maten = {
  letter: 15,
  regel: 20,
  vraag: 200,
  antwoord: 230,
  einde: 360,
  /** Between a box and what is beside it. */
  tussen: 28,
  /** Room for the line between two outcomes in one box. */
  lijn: 14,
  marge: 40,
  kop: 130,
} as const;

const blokBreedte = maten.vraag + maten.tussen + maten.antwoord + maten.tussen + maten.einde;
const blokAfstand = 44;
const rijAfstand = 12;
const baan = 14;
/** Bold letters are wider. */
const vet = 1.1;

export interface Vak {
  x: number;
  y: number;
  breedte: number;
  hoogte: number;
}

export interface EindeVak extends Vak {
  /** Of the words; the box may be taller. */
  tekstHoogte: number;
  /** Broken off to fit. */
  einden: { behoeften: string[]; stap: string[]; contact: string[]; spoed: GraafEinde['spoed'] }[];
}

export interface RijVak {
  antwoord: GraafAntwoord;
  /** Height of the arrow. */
  y: number;
  /** The words on the arrow. */
  tekst: Vak;
  regels: string[];
  /** Index into the ends of the question. */
  einde?: number;
}

export interface VraagVak extends Vak {
  vraag: GraafVraag;
  regels: string[];
  rijen: RijVak[];
  einden: EindeVak[];
}

/** An arrow from an answer to a question, as the points it passes. Between two points of unequal height it bends. */
export interface Pijl {
  van: string;
  antwoord: string;
  naar: string;
  punten: { x: number; y: number }[];
}

export interface Opmaak {
  breedte: number;
  hoogte: number;
  vragen: VraagVak[];
  pijlen: Pijl[];
}

/** A question with its answers and ends, or a lane in which arrows pass a layer; heights only. */
interface Blok {
  id: string;
  hoogte: number;
  y: number;
  /** Where arrows arrive, from the top. */
  in: number;
  uit: { van: number; naar: Blok }[];
  vraag?: VraagVak;
}

/**
 * Gives every box and arrow of the graph its place: questions in layers along the reading direction, each with its
 * answers and their ends beside it, no box on another. Pure arithmetic; left to right, the drawing mirrors it.
 */
export function layoutGraaf(graaf: Graaf): Opmaak {
  const lagen = toLayers(graaf);
  const columns = lagen.blokken;
  order(columns);
  place(columns);
  const top = Math.min(...columns.flat().map(({ y }) => y));
  for (const blok of columns.flat()) blok.y += maten.kop + maten.marge - top;

  const xs = columnPositions(columns);
  const vragen = columns.flatMap((column, laag) => column.flatMap((blok) => (blok.vraag ? [moved(blok.vraag, xs[laag] ?? 0, blok.y)] : [])));
  const last = columns.length - 1;
  return {
    breedte: (xs[last] ?? maten.marge) + blokBreedte + maten.marge,
    hoogte: Math.max(0, ...columns.flat().map(({ y, hoogte }) => y + hoogte)) + maten.marge,
    vragen,
    pijlen: lagen.wegen.map(({ van, antwoord, naar, via, rij }) => ({ van: van.id, antwoord, naar, punten: points(van, rij, via, xs, lagen.laagVan) })),
  };
}

interface Weg {
  van: Blok;
  antwoord: string;
  rij: number;
  naar: string;
  /** Lanes, and the question at the end. */
  via: Blok[];
}

function toLayers(graaf: Graaf): { blokken: Blok[][]; wegen: Weg[]; laagVan: Map<Blok, number> } {
  const sizes = new Map(graaf.vragen.map((vraag) => [vraag.id, measure(vraag)]));
  const depth = evenOut(graaf.vragen, depths(graaf.vragen), (vraag) => sizes.get(vraag.id)?.hoogte ?? 0);
  const blokken: Blok[][] = [];
  const laagVan = new Map<Blok, number>();
  const add = (laag: number, blok: Blok): Blok => {
    (blokken[laag] ??= []).push(blok);
    laagVan.set(blok, laag);
    return blok;
  };
  const byId = new Map(
    [...sizes].map(([id, vak]) => [id, add(depth.get(id) ?? 0, { id, hoogte: vak.hoogte, y: 0, in: vak.hoogte / 2, uit: [], vraag: vak })]),
  );
  const lanes = new Map<string, Blok>();
  const wegen = graaf.vragen.flatMap((vraag) =>
    vraag.antwoorden.flatMap(({ id, naar }, index): Weg[] => {
      const van = byId.get(vraag.id);
      const doel = naar === undefined ? undefined : byId.get(naar);
      const start = depth.get(vraag.id) ?? 0;
      const end = naar === undefined ? 0 : (depth.get(naar) ?? 0);
      // A way back is a mistake in content, which the check names; the drawing leaves it out.
      if (!van || !doel || end <= start) return [];
      const rij = van.vraag?.rijen[index]?.y ?? 0;
      const via: Blok[] = [];
      for (let laag = start + 1; laag < end; laag += 1) {
        const key = `${naar} ${laag}`;
        const lane = lanes.get(key) ?? add(laag, { id: key, hoogte: baan, y: 0, in: baan / 2, uit: [] });
        lanes.set(key, lane);
        via.push(lane);
      }
      via.push(doel);
      let from = van;
      for (const blok of via) {
        if (from === van || from.uit.length === 0) from.uit.push({ van: from === van ? rij : from.in, naar: blok });
        from = blok;
      }
      return [{ van, antwoord: id, rij, naar: doel.id, via }];
    }),
  );
  return { blokken, wegen, laagVan };
}

/** Layer of each question: the longest road to it, so that arrows only go onward. A way back is not counted. */
function depths(vragen: readonly GraafVraag[]): Map<string, number> {
  const byId = new Map(vragen.map((vraag) => [vraag.id, vraag]));
  const state = new Map<string, 'busy' | 'done'>();
  const sorted: GraafVraag[] = [];
  const onward = new Map<string, string[]>();
  const visit = (vraag: GraafVraag): void => {
    state.set(vraag.id, 'busy');
    const next: string[] = [];
    for (const { naar } of vraag.antwoorden) {
      const target = naar === undefined ? undefined : byId.get(naar);
      if (!target || state.get(target.id) === 'busy') continue;
      next.push(target.id);
      if (!state.has(target.id)) visit(target);
    }
    onward.set(vraag.id, next);
    state.set(vraag.id, 'done');
    sorted.unshift(vraag);
  };
  for (const vraag of vragen) if (!state.has(vraag.id)) visit(vraag);
  const depth = new Map(vragen.map(({ id }) => [id, 0]));
  for (const { id } of sorted) {
    for (const target of onward.get(id) ?? []) depth.set(target, Math.max(depth.get(target) ?? 0, (depth.get(id) ?? 0) + 1));
  }
  return depth;
}

/** Moves questions that lead no further one layer on when their own is fuller, so that the drawing fits a sheet better. */
function evenOut(vragen: readonly GraafVraag[], depth: ReadonlyMap<string, number>, hoogte: (vraag: GraafVraag) => number): Map<string, number> {
  const even = new Map(depth);
  const fill = Array.from({ length: Math.max(0, ...depth.values()) + 1 }, () => 0);
  for (const vraag of vragen) fill[even.get(vraag.id) ?? 0] = (fill[even.get(vraag.id) ?? 0] ?? 0) + hoogte(vraag) + blokAfstand;
  const leaves = vragen.filter(({ antwoorden }) => antwoorden.every(({ naar }) => naar === undefined || !depth.has(naar)));
  // Much taller than wide: one layer more.
  if (Math.max(...fill) > fill.length * blokBreedte * 1.3) fill.push(0);
  for (let turn = 0; turn < fill.length; turn += 1) {
    for (const leaf of leaves) {
      const laag = even.get(leaf.id) ?? 0;
      const size = hoogte(leaf) + blokAfstand;
      // One layer at most: the arrow should not get long.
      if (laag !== depth.get(leaf.id) || fill[laag + 1] === undefined || (fill[laag + 1] ?? 0) + size >= (fill[laag] ?? 0)) continue;
      even.set(leaf.id, laag + 1);
      fill[laag] = (fill[laag] ?? 0) - size;
      fill[laag + 1] = (fill[laag + 1] ?? 0) + size;
    }
  }
  return even;
}

/** Sizes one question with its answers and ends, from its own corner. */
function measure(vraag: GraafVraag): VraagVak {
  const { letter, regel, tussen } = maten;
  const regels = wrapText(vraag.tekst, (maten.vraag - 24) / vet, letter);
  const rijen: RijVak[] = [];
  const einden: EindeVak[] = [];
  const eindeX = maten.vraag + tussen + maten.antwoord + tussen;
  let y = 0;
  for (const group of groupByEnds(vraag.antwoorden)) {
    const heights = group.map(({ tekst }) => wrapText(tekst, maten.antwoord - 12, letter).length * regel + rijAfstand);
    const first = group[0];
    const einde = first && first.naar === undefined ? measureEinde(first.einden) : undefined;
    const wanted = (einde?.hoogte ?? 0) + rijAfstand;
    const needed = heights.reduce((sum, height) => sum + height, 0);
    const extra = Math.max(0, wanted - needed) / group.length;
    const groupTop = y;
    for (const [index, antwoord] of group.entries()) {
      const height = (heights[index] ?? 0) + extra;
      const lines = wrapText(antwoord.tekst, maten.antwoord - 12, letter);
      const tekstHoogte = lines.length * regel;
      const middle = y + height / 2;
      rijen.push({
        antwoord,
        y: middle,
        regels: lines,
        tekst: { x: maten.vraag + tussen, y: middle - tekstHoogte / 2, breedte: Math.min(maten.antwoord, Math.max(...lines.map((line) => textWidth(line, letter))) + 12), hoogte: tekstHoogte },
        ...(einde ? { einde: einden.length } : {}),
      });
      y += height;
    }
    // As tall as the answers it belongs to, so that each of their arrows arrives.
    if (einde) einden.push({ ...einde, x: eindeX, y: groupTop + rijAfstand / 2, breedte: maten.einde, hoogte: y - groupTop - rijAfstand });
  }
  const hoogte = Math.max(y, (regels.length + 1) * regel + 24);
  return { vraag, x: 0, y: 0, breedte: maten.vraag, hoogte, regels, rijen, einden };
}

/** Answers that stand together and end alike share one end. */
function groupByEnds(antwoorden: readonly GraafAntwoord[]): GraafAntwoord[][] {
  const groups: GraafAntwoord[][] = [];
  for (const antwoord of antwoorden) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (last && before && before.naar === undefined && antwoord.naar === undefined && JSON.stringify(before.einden) === JSON.stringify(antwoord.einden)) last.push(antwoord);
    else groups.push([antwoord]);
  }
  return groups;
}

function measureEinde(einden: readonly GraafEinde[]): Pick<EindeVak, 'einden' | 'tekstHoogte' | 'hoogte'> {
  const wrapped = einden.map(({ behoeften, stap, contact, spoed }) => ({
    behoeften: behoeften.flatMap((behoefte) => wrapText(behoefte, (maten.einde - 32) / vet, maten.letter)),
    stap: wrapText(stap, maten.einde - 54, maten.letter),
    contact: wrapText(contact, maten.einde - 54, maten.letter),
    spoed,
  }));
  const lines = wrapped.reduce((sum, { behoeften, stap, contact }) => sum + behoeften.length + stap.length + contact.length, 0);
  const tekstHoogte = Math.max(1, lines) * maten.regel + Math.max(0, wrapped.length - 1) * maten.lijn;
  return { einden: wrapped, tekstHoogte, hoogte: tekstHoogte + 16 };
}

/** Puts each layer in the order of what leads to it, so that few arrows cross. */
function order(columns: Blok[][]): void {
  stack(columns);
  for (const [laag, column] of columns.entries()) {
    const next = columns[laag + 1];
    const pulls = new Map<Blok, number[]>();
    for (const blok of column) for (const { van, naar } of blok.uit) pulls.set(naar, [...(pulls.get(naar) ?? []), blok.y + van]);
    next?.sort((a, b) => mean(pulls.get(a) ?? []) - mean(pulls.get(b) ?? []));
    stack(columns);
  }
}

/** Lanes may lie close together. */
function spaceAfter(blok: Blok): number {
  return blok.vraag ? blokAfstand : baan;
}

function stack(columns: Blok[][]): void {
  for (const column of columns) {
    let y = 0;
    for (const blok of column) {
      blok.y = y;
      y += blok.hoogte + spaceAfter(blok);
    }
  }
}

/** Moves blocks up and down, without changing their order, until arrows are as level as they can be. */
function place(columns: Blok[][]): void {
  const incoming = new Map<Blok, { blok: Blok; van: number }[]>();
  for (const blok of columns.flat()) for (const { van, naar } of blok.uit) incoming.set(naar, [...(incoming.get(naar) ?? []), { blok, van }]);
  const settle = (column: Blok[], want: (blok: Blok) => number[]): void => {
    const ys = placeColumn(
      column.map((blok) => {
        const wishes = want(blok);
        return { hoogte: blok.hoogte + spaceAfter(blok), wens: wishes.length > 0 ? mean(wishes) : blok.y };
      }),
    );
    for (const [index, blok] of column.entries()) blok.y = ys[index] ?? 0;
  };
  for (let turn = 0; turn < 12; turn += 1) {
    for (const column of columns.toReversed()) settle(column, (blok) => blok.uit.map(({ van, naar }) => naar.y + naar.in - van));
    for (const column of columns) settle(column, (blok) => (incoming.get(blok) ?? []).map((bron) => bron.blok.y + bron.van - blok.in));
  }
}

/** Steeper arrows need more room between two layers. */
function columnPositions(columns: readonly Blok[][]): number[] {
  const xs: number[] = [];
  let x: number = maten.marge;
  for (const column of columns) {
    xs.push(x);
    const steepest = Math.max(0, ...column.flatMap((blok) => blok.uit.map(({ van, naar }) => Math.abs(blok.y + van - naar.y - naar.in))));
    x += blokBreedte + Math.min(280, Math.max(90, steepest * 0.2));
  }
  return xs;
}

function points(van: Blok, rij: number, via: readonly Blok[], xs: readonly number[], laagVan: ReadonlyMap<Blok, number>): Pijl['punten'] {
  const x = (blok: Blok) => xs[laagVan.get(blok) ?? 0] ?? 0;
  const tekst = van.vraag?.rijen.find(({ y }) => y === rij)?.tekst;
  const punten = [
    { x: x(van) + (tekst ? tekst.x + tekst.breedte : 0), y: van.y + rij },
    { x: x(van) + blokBreedte, y: van.y + rij },
  ];
  for (const blok of via) {
    punten.push({ x: x(blok), y: blok.y + blok.in });
    if (!blok.vraag) punten.push({ x: x(blok) + blokBreedte, y: blok.y + blok.in });
  }
  return punten;
}

function moved(vak: VraagVak, x: number, y: number): VraagVak {
  const shift = <T extends Vak>(one: T): T => ({ ...one, x: one.x + x, y: one.y + y });
  return {
    ...shift(vak),
    rijen: vak.rijen.map((rij) => ({ ...rij, y: rij.y + y, tekst: shift(rij.tekst) })),
    einden: vak.einden.map(shift),
  };
}

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

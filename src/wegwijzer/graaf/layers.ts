import type { Graaf, GraafVraag } from './graaf.ts';
import { measureVraag } from './measure-vraag.ts';
import { blokBreedte, type VraagVak } from './opmaak.ts';

export const blokAfstand = 44;
/** Height of a lane. */
export const baan = 14;

/** A question with its answers and ends, or a lane in which arrows pass a layer; heights only. */
export interface Blok {
  id: string;
  hoogte: number;
  y: number;
  /** Where arrows arrive, from the top. */
  in: number;
  uit: { van: number; naar: Blok }[];
  vraag?: VraagVak;
}

/** An arrow, and the blocks it passes. */
export interface Weg {
  van: Blok;
  antwoord: string;
  rij: number;
  naar: string;
  /** Lanes, and the question at the end. */
  via: Blok[];
}

/** Puts the questions in layers, and a lane in every layer that an arrow passes. */
export function toLayers(graaf: Graaf): { blokken: Blok[][]; wegen: Weg[]; laagVan: Map<Blok, number> } {
  const sizes = new Map(graaf.vragen.map((vraag) => [vraag.id, measureVraag(vraag)]));
  const depth = evenOut(graaf.vragen, depths(graaf.vragen), (vraag) => sizes.get(vraag.id)?.hoogte ?? 0);
  const blokken: Blok[][] = [];
  const laagVan = new Map<Blok, number>();
  const add = (laag: number, blok: Blok): Blok => {
    blokken[laag] = [...(blokken[laag] ?? []), blok];
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
function evenOut(
  vragen: readonly GraafVraag[],
  depth: ReadonlyMap<string, number>,
  hoogte: (vraag: GraafVraag) => number,
): Map<string, number> {
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

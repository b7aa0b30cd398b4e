import type { Graaf } from './graaf.ts';
import { toLayers, type Blok } from './layers.ts';
import { blokBreedte, maten, type Opmaak, type Pijl, type Vak, type VraagVak } from './opmaak.ts';
import { placeLayers } from './place-layers.ts';

/**
 * Gives every box and arrow of the graph its place: questions in layers along the reading direction, each with its
 * answers and their ends beside it, no box on another. Pure arithmetic; left to right, the drawing mirrors it.
 */
export function layoutGraaf(graaf: Graaf): Opmaak {
  const lagen = toLayers(graaf);
  const columns = lagen.blokken;
  placeLayers(columns);
  const top = Math.min(...columns.flat().map(({ y }) => y));
  for (const blok of columns.flat()) blok.y += maten.kop + maten.marge - top;

  const xs = columnPositions(columns);
  const vragen = columns.flatMap((column, laag) =>
    column.flatMap((blok) => (blok.vraag ? [moved(blok.vraag, xs[laag] ?? 0, blok.y)] : [])),
  );
  const last = columns.length - 1;
  return {
    breedte: (xs[last] ?? maten.marge) + blokBreedte + maten.marge,
    hoogte: Math.max(0, ...columns.flat().map(({ y, hoogte }) => y + hoogte)) + maten.marge,
    vragen,
    pijlen: lagen.wegen.map(({ van, antwoord, naar, via, rij }) => ({
      van: van.id,
      antwoord,
      naar,
      punten: points(van, rij, via, xs, lagen.laagVan),
    })),
  };
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

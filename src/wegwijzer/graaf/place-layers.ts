import { baan, blokAfstand, type Blok } from './layers.ts';
import { placeColumn } from './place-column.ts';

/**
 * Gives every block its height in its layer, so that few arrows cross and most are level.
 * @param columns the blocks of each layer; their order and their y change
 */
export function placeLayers(columns: Blok[][]): void {
  order(columns);
  place(columns);
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
  for (const blok of columns.flat())
    for (const { van, naar } of blok.uit) incoming.set(naar, [...(incoming.get(naar) ?? []), { blok, van }]);
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

function mean(numbers: readonly number[]): number {
  return numbers.length === 0 ? 0 : numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

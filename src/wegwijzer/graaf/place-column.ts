/**
 * Places things under each other, each as near as can be to where it wants to be, without overlap and in order.
 * Neighbours that push each other move as one, to the mean of what they want (pool adjacent violators).
 * @param items height, and the wanted top
 * @returns the top of each
 */
export function placeColumn(items: readonly { hoogte: number; wens: number }[]): number[] {
  const pools: { sum: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  for (const { hoogte, wens } of items) {
    offsets.push(offset);
    pools.push({ sum: wens - offset, count: 1 });
    offset += hoogte;
    for (;;) {
      const [before, last] = pools.slice(-2);
      if (!before || !last || before.sum / before.count <= last.sum / last.count) break;
      pools.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  }
  const starts = pools.flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count));
  return starts.map((start, index) => start + (offsets[index] ?? 0));
}

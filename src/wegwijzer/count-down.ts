import type { Toestand } from './toestand.ts';

/** Fills in how many questions are still to come: the median over the routes below, ways out not counted. */
export function countDown(toestanden: Map<string, Toestand>, uitwegen: readonly string[]): void {
  const below = new Map<string, number[]>();
  for (const { pad, vragen, route } of toestanden.values()) {
    if (!route || uitwegen.includes(pad.at(-1) ?? '')) continue;
    for (let length = 0; length < pad.length; length += 1) {
      const key = pad.slice(0, length).join('/');
      const counts = below.get(key) ?? [];
      counts.push(vragen.length - length - 1);
      below.set(key, counts);
    }
  }
  for (const [key, toestand] of toestanden) {
    const counts = (below.get(key) ?? []).sort((a, b) => a - b);
    toestand.nogVragen = toestand.vraag === undefined ? 0 : (counts[Math.floor(counts.length / 2)] ?? 0);
  }
}

import type { Gesprek, Route, Stap } from '../wegwijzer/compose-route.ts';

/** Lines for what comes after the first step, what one asks in the same conversation among them. */
const maxLines = 3;
/** More names than this take a second line, in one of the languages. */
const maxVraagOok = 2;

/** The later steps that stand on paper: as many as there is room for, and of every need its first. */
export function laterOnPaper({ nu, daarna, behoeften }: Pick<Route, 'nu' | 'daarna' | 'behoeften'>): Gesprek[] {
  const lines = maxLines - (nu.vraagOok.length > 0 ? 1 : 0);
  return daarna.slice(0, Math.max(lines, Math.min(behoeften.length - 1, maxLines)));
}

/** What one asks in the first conversation besides, as far as there is room: of every need its first step. */
export function vraagOokOpBlad({ nu }: Pick<Route, 'nu'>): Stap[] {
  const andere = nu.vraagOok.filter(({ behoefte }) => behoefte !== nu.behoefte);
  return [...andere, ...nu.vraagOok.filter((stap) => !andere.includes(stap))].slice(0, Math.max(maxVraagOok, andere.length));
}

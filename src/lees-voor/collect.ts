import type { Taal } from '../i18n/locales.ts';
import { sentences } from '../i18n/sentences.ts';

/** Letters in a row in one language. */
export interface Run {
  text: string;
  taal: Taal;
}

/** One sentence of the page: what to say, and where it stands. */
export interface Sentence {
  taal: Taal;
  runs: Run[];
  range: Range;
  /** The block it stands in, for browsers that cannot mark a range. */
  block: HTMLElement;
}

/** A text that stands by itself: a paragraph, a heading, one language of a line in two. */
export interface Unit {
  taal: Taal;
  block: HTMLElement;
  parts: { node: Text; taal: Taal }[];
}

/**
 * Tools and ways elsewhere; what says nothing; what is folded away, but not the words on the fold; a name that the fold
 * just said. What a step or an entry folds is read all the same: who listens has no other way to know what is in it.
 */
const silent =
  ':root[data-kiosk] .buiten-kiosk, :root:not([data-kiosk]) .in-kiosk, nav, form, button, input, select, textarea, svg, script, noscript, style, template, [hidden], [aria-hidden=true], .terug, .meenemen, .mijn-balk, .gidstip, .van-wie, .agenda, .herkomst details, details:not([open], .vouw:not(.wijkkeuze)) > :not(summary), summary + .persoon .persoon-naam';

/** Pieces of one line that are not one sentence. */
const apart = '.termijn > *';

/** What is dialled, and nothing else. */
const numberAlone = /^[\s+\d\u00A0\u2011-]*\d[\s\d\u00A0\u2011-]*$/;

/**
 * "Bel Ingrid:" stands there in two languages, with the number once behind both: each of them is said with the number.
 * @returns the units, a number with the lines that it ends, in their language
 */
export function shareNumbers(units: readonly Unit[]): Unit[] {
  const shared: Unit[] = [];
  for (const unit of units) {
    const words = (one: Unit) => one.parts.map(({ node }) => node.data).join('');
    const open = numberAlone.test(words(unit))
      ? shared.slice(-2).filter((one) => /:\s*$/.test(words(one)) && unit.block.contains(one.block))
      : [];
    for (const one of open) one.parts.push(...unit.parts.map(({ node }) => ({ node, taal: one.taal })));
    if (open.length === 0) shared.push(unit);
  }
  return shared;
}

/**
 * Finds what is read aloud, in the order of the page.
 * @param root the main part of the page, as it is shown now
 * @returns its sentences, each in its own language
 */
export function collect(root: HTMLElement): Sentence[] {
  return shareNumbers(unitsIn(root)).flatMap((unit) => {
    const text = unit.parts.map(({ node }) => node.data).join('');
    return sentences(text).map(({ from, to }) => ({ taal: unit.taal, block: unit.block, ...cut(unit, from, to) }));
  });
}

function unitsIn(root: HTMLElement): Unit[] {
  const units: Unit[] = [];
  const visit = (element: HTMLElement, taal: Taal, block: HTMLElement, unit: Unit | undefined): Unit | undefined => {
    let open = unit;
    for (const child of element.childNodes) {
      if (child instanceof Text) {
        if (!open) {
          open = { taal, block, parts: [] };
          units.push(open);
        }
        open.parts.push({ node: child, taal: spokenIn(child.data, taal) });
      } else if (child instanceof HTMLElement && !child.matches(silent)) {
        const { display, visibility } = getComputedStyle(child);
        if (display === 'none' || visibility !== 'visible') continue;
        const own = (child.lang || taal) as Taal;
        if (child.matches(apart)) open = undefined;
        // In a row of boxes a number is a box of its own; it still belongs to its sentence.
        if (display === 'inline' || display === 'contents' || child.localName === 'bdi') {
          open = visit(child, own, block, open);
        } else {
          visit(child, own, child, undefined);
          open = undefined;
        }
      }
    }
    return open;
  };
  visit(root, document.documentElement.lang as Taal, root, undefined);
  return units;
}

/** An Arabic voice cannot read the name of a person or a street here. */
function spokenIn(text: string, taal: Taal): Taal {
  return taal === 'ar' && /\p{Script=Latin}/u.test(text) && !/\p{Script=Arabic}/u.test(text) ? 'nl' : taal;
}

/** The part of a unit between two characters, as a range of the page and as what is said. */
function cut({ parts }: Unit, from: number, to: number): Pick<Sentence, 'range' | 'runs'> {
  const range = document.createRange();
  const runs: Run[] = [];
  let start = 0;
  for (const { node, taal } of parts) {
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, node.length)];
    if (first < last) {
      if (runs.length === 0) range.setStart(node, first);
      range.setEnd(node, last);
      const text = node.data.slice(first, last);
      const before = runs.at(-1);
      if (before?.taal === taal) before.text += text;
      else runs.push({ text, taal });
    }
    start += node.length;
  }
  return { range, runs: runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) };
}

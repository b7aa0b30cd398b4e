import type { Sentence } from './collect.ts';

const name = 'lees-voor';
let marked: HTMLElement | undefined;

/** Marks the sentence that is being read, and brings it into sight; undefined takes the mark away. */
export function mark(sentence: Sentence | undefined): void {
  marked?.classList.remove(name);
  marked = undefined;
  if ('highlights' in CSS) {
    if (sentence) CSS.highlights.set(name, new Highlight(sentence.range));
    else CSS.highlights.delete(name);
  } else if (sentence) {
    marked = sentence.block;
    marked.classList.add(name);
  }
  if (sentence) bringIntoSight(sentence);
}

/** Only when it is out of sight, or behind the buttons at the bottom: a page that moves all the time is hard to read along. */
function bringIntoSight({ range, block }: Sentence): void {
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.7) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  // A block can be higher than the screen; the element around the sentence's own words is near enough.
  (range.startContainer.parentElement ?? block).scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}

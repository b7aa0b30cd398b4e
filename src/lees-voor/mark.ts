import type { Sentence } from './collect.ts';

const name = 'lees-voor';
let marked: HTMLElement | undefined;

/** Marks the sentence that is being read, opens what it is folded in, and brings it into sight; undefined takes the mark away. */
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
  if (!sentence) return;
  // What is read is seen: a fold opens when the voice comes to it.
  const fold = sentence.block.closest('details');
  if (fold && !fold.open && !sentence.block.closest('summary')) fold.open = true;
  bringIntoSight(sentence);
}

/**
 * Only when it is out of sight, or behind the buttons at the bottom, and then to the top, so that what follows stands
 * still for a while: a page that moves all the time is hard to read along.
 */
function bringIntoSight({ range }: Sentence): void {
  const { top, bottom } = range.getBoundingClientRect();
  const below = document.querySelector('.lees-paneel')?.getBoundingClientRect().top ?? innerHeight;
  if (top >= 0 && bottom <= below) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollBy({ top: top - below / 5, behavior: still ? 'auto' : 'smooth' });
}

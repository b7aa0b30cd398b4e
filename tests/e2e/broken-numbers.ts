import type { Page } from '@playwright/test';

/**
 * Telephone numbers in sight that stand on more than one line, or reach out of what holds them.
 * @param within where to look, as a selector
 * @returns how many were looked at, and where one is broken
 */
export async function brokenNumbers(page: Page, within: string): Promise<{ seen: number; broken: string[] }> {
  return page.evaluate((selector) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    const broken: string[] = [];
    let seen = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const matches = [...(node.textContent ?? '').matchAll(/\d[\d\s\u2011-]{4,}\d/g)];
      const holder = matches.length > 0 ? node.parentElement?.closest(selector) : undefined;
      if (!holder?.checkVisibility()) continue;
      for (const match of matches) {
        range.setStart(node, match.index);
        range.setEnd(node, match.index + match[0].length);
        const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
        if (boxes.length === 0) continue;
        seen += 1;
        const room = holder.getBoundingClientRect();
        const lines = new Set(boxes.map(({ top }) => Math.round(top))).size;
        const outside = boxes.some(({ left, right }) => left < room.left - 1 || right > room.right + 1);
        const where = holder.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? location.pathname;
        if (lines > 1 || outside) broken.push(`${match[0]} on ${lines} lines${outside ? ', and outside' : ''}: ${where}`);
      }
    }
    return { seen, broken };
  }, within);
}

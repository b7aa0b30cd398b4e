import type { Page } from '@playwright/test';

/** Elements that reach past the edge of the screen, and a page that can be pushed sideways. */
export async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    // A wide table may be pushed sideways by itself.
    const scrolls = (element: Element): boolean =>
      ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
      (element.parentElement !== null && scrolls(element.parentElement));
    // Read aloud and not drawn.
    const cut = (element: Element): boolean =>
      getComputedStyle(element).clipPath === 'inset(50%)' || (element.parentElement !== null && cut(element.parentElement));
    const outside = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      if (scrolls(element.parentElement ?? element)) return false;
      const { left, right, width: own, bottom } = element.getBoundingClientRect();
      return own > 0 && bottom > 0 && (left < -1 || right > width + 1) && element.checkVisibility() && !cut(element);
    });
    const found = outside
      .filter((element) => !outside.includes(element.parentElement ?? element))
      .slice(0, 2)
      .map(
        (element) =>
          `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}"> ${element.textContent?.trim().slice(0, 40)}`,
      );
    return document.documentElement.scrollWidth > width ? [`scrolls to ${document.documentElement.scrollWidth}`, ...found] : found;
  });
}

/** Links and buttons that are no part of a sentence and too low for a thumb. */
export async function tooLow(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const text = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
    const block = (element: Element): Element | null => {
      const parent = element.parentElement;
      return parent && getComputedStyle(parent).display.startsWith('inline') ? block(parent) : parent;
    };
    return (
      [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input')]
        .filter((element) => !element.matches('.skip') && element.checkVisibility())
        .filter((element) => getComputedStyle(element).display !== 'inline' || text(block(element)) === text(element))
        // A box to tick is as large as its label: who taps on the words ticks it.
        .filter(
          (element) =>
            (element.matches('label input') ? (element.closest('label') ?? element) : element).getBoundingClientRect().height < 47.5,
        )
        .map(
          (element) =>
            `${Math.round(element.getBoundingClientRect().height)} px: <${element.tagName.toLowerCase()} class="${element.className}"> in <${element.parentElement?.tagName.toLowerCase()} class="${element.parentElement?.className}">`,
        )
    );
  });
}

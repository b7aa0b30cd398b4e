import type { Page } from '@playwright/test';

/** Opens everything that is folded, so that a test sees it too. */
export const openAll = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) {
      // Of those that share a name only one can be open.
      details.removeAttribute('name');
      details.open = true;
    }
  });

/** Opens the first of each group and folds the others: they are made the same way. */
export const openFirst = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details'))
      details.open = !(details.previousElementSibling instanceof HTMLDetailsElement);
  });

/** Keeps the first items of every long list: those after them are made the same way, and looking at all of them takes minutes. */
export const thinLists = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = 4;
    for (const list of document.querySelectorAll('ul, ol, dl, tbody')) for (const item of [...list.children].slice(kept)) item.remove();
  });

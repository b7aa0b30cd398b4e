import type { Page } from '@playwright/test';

/** Names on the cards of people that hold more than they show, or on which the code covers a word. */
export const cutCards = (page: Page): Promise<(string | undefined)[]> =>
  page.locator('.kaartje').evaluateAll((cards) =>
    cards
      .filter((card) => {
        const code = card.querySelector('.qr')?.getBoundingClientRect();
        const range = document.createRange();
        const covered = [...card.querySelectorAll('.kaartje-wie > *')].some((line) => {
          range.selectNodeContents(line);
          return [...range.getClientRects()].some(({ left, right }) => code && right > code.left + 0.5 && left < code.right - 0.5);
        });
        return covered || card.scrollHeight > card.clientHeight + 1 || card.scrollWidth > card.clientWidth + 1;
      })
      .map((card) => card.querySelector('.kaartje-naam')?.textContent?.trim()),
  );

import { expect, type Page } from '@playwright/test';
import type { Weergave } from '../../src/i18n/locales.ts';
import { paths } from '../../src/i18n/paths.ts';
import { readTab, writeTab, type KioskTab } from '../../src/site/tab.ts';
import { tabKey } from '../../src/site/is-kiosk.ts';

export const balk = (page: Page) => page.locator('.kiosk-balk');
export const knop = (page: Page, doe: string) => balk(page).locator(`[data-kiosk-doe="${doe}"]`);
export const vraagErNog = (page: Page) => page.locator('.kiosk-vraag:not(.kiosk-zeker)');
export const zeker = (page: Page) => page.locator('.kiosk-zeker');

/** What the tab knows of itself. */
export const tabOf = async (page: Page): Promise<KioskTab | undefined> =>
  readTab(await page.evaluate((key) => sessionStorage.getItem(key), tabKey));

/** Makes the tab a kiosk before its first page. @param always also where it is one already */
export const makeKiosk = (page: Page, tab: KioskTab, always = false): Promise<unknown> =>
  page.addInitScript(
    ({ key, text, again }) => {
      // A blank page has no storage.
      if (location.protocol.startsWith('http') && (again || sessionStorage.getItem(key) === null)) sessionStorage.setItem(key, text);
    },
    { key: tabKey, text: writeTab(tab), again: always },
  );

/** Changes what a kiosk tab knows of itself. */
export const setTab = (page: Page, tab: KioskTab): Promise<void> =>
  page.evaluate(({ key, text }) => sessionStorage.setItem(key, text), { key: tabKey, text: writeTab(tab) });

/** Opens the start screen and waits until its script has come: before that a number is not taken along yet. */
export async function openStart(page: Page, hash = ''): Promise<void> {
  await page.goto(paths.kiosk() + hash);
  await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('manual');
}

/** Starts the kiosk and chooses a language. */
export async function enter(page: Page, w: Weergave = 'nl'): Promise<void> {
  await page.goto(paths.kiosk());
  await expect.poll(() => tabOf(page)).toBeDefined();
  await page.locator(`.antwoorden a[href="${paths.home(w)}"]`).click();
  await expect(page).toHaveURL(paths.home(w));
  await expect(balk(page)).toBeVisible();
}

/** Goes to a page of the kiosk as a tap on a link does. */
export async function goTo(page: Page, address: string): Promise<void> {
  await page.evaluate((to) => location.replace(to), address);
  await expect(page).toHaveURL(address);
  await expect(balk(page)).toBeVisible();
}

/** Every address that this tab can still go back or forward to. */
export async function historyOf(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { entries } = await cdp.send('Page.getNavigationHistory');
  await cdp.detach();
  return entries.map(({ url }) => url);
}

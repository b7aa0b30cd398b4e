import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from '@playwright/test';
import { weergaven } from '../../i18n/locales.ts';
import { paths } from '../../i18n/paths.ts';

/** Looks into a page, or acts in it. */
export type See = (expression: string) => Promise<unknown>;

/**
 * Evaluates in the page itself. Playwright's own ways put a library into every page first, and a thousand of those are
 * most of what is measured.
 * @returns what the expression gives; undefined while a page makes place for the next
 * @throws when the page is gone for good
 */
export const looker = (page: Page, session: CDPSession): See => {
  let gone = '';
  page.once('crash', () => (gone = 'The page crashed'));
  page.once('close', () => (gone ||= 'The browser stopped'));
  return async (expression) => {
    try {
      return (await session.send('Runtime.evaluate', { expression, returnByValue: true })).result.value as unknown;
    } catch {
      if (gone) throw new Error(gone);
      return undefined;
    }
  };
};

/** Milliseconds between two looks. */
export const LOOK_MS = 10;
const AGAIN_MS = 5_000;
const PATIENCE_MS = 60_000;

/**
 * @param again what to do now and then: a tap is lost on a page that is just making place for another
 * @throws when it does not come true: then the kiosk is stuck
 */
export async function until(see: See, expression: string, again = 'true'): Promise<void> {
  const began = Date.now();
  let acted = 0;
  while (!(await see(expression))) {
    if (Date.now() - acted > AGAIN_MS) {
      acted = Date.now();
      await see(again);
    }
    if (Date.now() - began > PATIENCE_MS)
      throw new Error(`This did not come true in the kiosk at ${String(await see('location.href'))}: ${expression}`);
    await setTimeout(LOOK_MS);
  }
}

const exists = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const tap = (selector: string, which = 0) =>
  `{ const found = document.querySelectorAll(${JSON.stringify(selector)}); found[${which} % found.length].click(); true }`;

const antwoord = '.antwoorden a.antwoord';
const klaar = '.kiosk-klaar';
const zeker = '.kiosk-zeker [data-kiosk-doe="klaar"]';
const panel = 'dialog.uitgang';

/** One visitor. Which way they go depends on their number alone, so that every run walks the same roads. */
export async function visit(see: See, nummer: number): Promise<void> {
  const { code } = weergaven[nummer % weergaven.length] ?? { code: 'nl' };
  await until(see, `location.pathname === '${paths.kiosk()}' && sessionStorage.length > 0 && document.readyState === 'complete'`);
  await follow(see, `main a[href="${paths.home(code)}"]`, 0);
  for (let vraag = 0; await see(exists(antwoord)); vraag += 1) await follow(see, antwoord, nummer * 7 + vraag * 3);
  const tel = 'main a[href^="tel:"]';
  if (await see(exists(tel))) {
    await see(tap(tel));
    await until(see, exists(`${panel} .qr`));
    await see(tap(`${panel} button`));
    await until(see, `!(${exists(panel)})`);
  }
  // Where a route is open it asks once.
  if ((await see(exists('main > .route'))) && (await see(exists(klaar)))) {
    await see(tap(klaar));
    await until(see, exists(zeker));
    await see(tap(zeker));
  }
  await until(see, `location.pathname === '${paths.kiosk()}'`, `if (${exists(klaar)}) ${tap(klaar)}`);
}

/** Taps a link, and waits until the page it leads to is a page of the kiosk. */
async function follow(see: See, selector: string, which: number): Promise<void> {
  const before = JSON.stringify(await see('location.pathname'));
  await until(
    see,
    `location.pathname !== ${before} && document.readyState === 'complete' && ${exists(klaar)}`,
    `if (location.pathname === ${before}) ${tap(selector, which)}`,
  );
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test, type Page } from '@playwright/test';
import type { AxeResults } from 'axe-core';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { begin, onbekend } from '../../src/site/tab.ts';
import { comeAlong, fakeVoices, finish, hurry, said } from './fake-voices.ts';
import { makeKiosk } from './kiosk.ts';
import { expectNothingKept, watch } from './no-traces.ts';
import { gevoelig, route, vraag } from './templates.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const all = [{ lang: 'nl-NL' }, { lang: 'tr-TR' }, { lang: 'ar-SA' }];
const button = (page: Page) => page.locator('.lees-knop');
const panel = (page: Page) => page.locator('.lees-paneel');
const texts = (page: Page) => said(page).then((list) => list.map(({ text }) => text));
/** The words the browser has marked. */
const marked = (page: Page) => page.evaluate(() => [...(CSS.highlights.get('lees-voor') ?? [])].map(String).join(''));

/** Starts the reading, and waits until all of the page was read. */
async function readAll(page: Page): Promise<{ text: string; lang: string }[]> {
  await button(page).click();
  await expect.poll(() => texts(page)).toHaveLength(1);
  await hurry(page);
  let before = 0;
  await expect
    .poll(
      async () => {
        const now = (await said(page)).length;
        const same = now === before;
        before = now;
        return same;
      },
      { intervals: [200] },
    )
    .toBe(true);
  return said(page);
}

test.use({ viewport: { width: 360, height: 740 } });

test('a question: heading, explanation and every answer in order, marked; repeat, slower, stop', async ({ page, baseURL }) => {
  const found = watch(page, new URL(baseURL ?? '').origin);
  await fakeVoices(page, all);
  await page.goto(`/nl/${vraag}/`);
  await button(page).click();
  const heading = await page.locator('h1').innerText();
  const answers = await page.locator('.antwoord-kop').allInnerTexts();
  await expect.poll(() => marked(page)).toMatch(/^Vraag \d/);
  await finish(page);
  await expect.poll(() => marked(page)).toBe(heading);
  await panel(page).locator('[data-lees=herhaal]').click();
  await expect.poll(() => texts(page)).toEqual([expect.stringMatching(/^Vraag \d/), heading, heading]);
  await panel(page).locator('[data-dial=rate][data-richting="-1"]').click();
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: heading, rate: 0.7, volume: 1 });
  await panel(page).locator('[data-dial=volume][data-richting="-1"]').click();
  await expect.poll(async () => (await said(page)).at(-1)).toMatchObject({ text: heading, rate: 0.7, volume: 0.75 });
  await expect(panel(page).locator('[data-dial=rate][data-richting="-1"]')).toHaveAttribute('aria-disabled', 'true');
  await hurry(page);
  await expect.poll(async () => (await texts(page)).at(-1)).toBe(answers.at(-1));
  const spoken = await said(page);
  const places = answers.map((answer) => spoken.findLastIndex(({ text }) => text === answer));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(new Set(spoken.map(({ lang }) => lang))).toEqual(new Set(['nl-NL']));
  // In sight, and not behind the buttons.
  await expect
    .poll(() =>
      page.evaluate(() => {
        const [range] = [...(CSS.highlights.get('lees-voor') ?? [])] as Range[];
        const { top, bottom } = range?.getBoundingClientRect() ?? { top: -1, bottom: 0 };
        return top >= 0 && bottom <= (document.querySelector('.lees-paneel')?.getBoundingClientRect().top ?? 0);
      }),
    )
    .toBe(true);
  await panel(page).locator('[data-lees=stop]').click();
  await expect(panel(page)).toBeHidden();
  expect(await marked(page)).toBe('');
  await expect(button(page)).toBeFocused();
  await expectNothingKept(page);
  expect(found).toEqual([]);
});

test('a route in two languages: both in turn, numbers digit by digit; a fold of the step is read too, and opens when the voice comes to it', async ({
  page,
}) => {
  await fakeVoices(page, all);
  await page.goto(`/tr-nl/${route}/`);
  const fold = page.locator('.nu .vouw.wanneer');
  await expect(fold).toHaveJSProperty('open', false);
  const spoken = await readAll(page);
  const at = (lang: string, text: string | RegExp) =>
    spoken.findIndex((one) => one.lang === lang && (typeof text === 'string' ? one.text === text : text.test(one.text)));
  const order = [
    at('tr-TR', 'Buradasınız'),
    at('nl-NL', 'U bent hier'),
    at('nl-NL', 'Uw volgende stap'),
    at('nl-NL', /^Bel nul negen negen, een twee drie, /),
    at('nl-NL', 'Zeg'),
    // When and where.
    at('nl-NL', 'Wanneer en waar?'),
    at('nl-NL', 'Wanneer en waar?') +
      spoken
        .slice(at('nl-NL', 'Wanneer en waar?'))
        .findIndex(({ lang, text }) => lang === 'nl-NL' && /^\p{L}+(?: tot en met|,) .*\d+ uur(?: \d+)? tot \d+ uur.*: /u.test(text)),
    at('nl-NL', 'Daarna'),
  ];
  expect(
    order.every((place) => place >= 0),
    `${order.join()} ${JSON.stringify(spoken.slice(0, 40))}`,
  ).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  await expect(fold).toHaveJSProperty('open', true);
  expect(at('tr-TR', /^sıfır dokuz dokuz, bir iki üç, .* numarasını arayın$/)).toBe(
    at('nl-NL', /^Bel nul negen negen, een twee drie, /) - 1,
  );
  // Sources, other people and what may help besides are of the page, not of the step.
  const whole = spoken.map(({ text }) => text).join('\n');
  expect(whole).not.toMatch(/WhatsApp|routegids\.|\d:\d\d|Waar komt dit vandaan/);
  for (const other of ['.herkomst details', '.ook', '.nu .wijkkeuze']) {
    const folds = await page.locator(other).all();
    for (const one of folds) await expect(one, other).toHaveJSProperty('open', false);
  }
});

test('of the people of every wijk only the one that was opened is read, and their name once', async ({ page }) => {
  await fakeVoices(page, all);
  await page.goto(paths.nuHulp('nl'));
  const others = page.locator('.wijkkeuze details');
  expect(await others.count()).toBeGreaterThan(1);
  await page.locator('.wijkkeuze > summary').click();
  await others.first().locator('summary').click();
  const spoken = (await readAll(page)).map(({ text }) => text);
  const name = await others.first().locator('summary .wie').innerText();
  expect(spoken.filter((text) => text === name)).toHaveLength(1);
  const shut = await others.nth(1).locator('.helpt-met').textContent();
  expect(spoken.join(' ')).not.toContain(shut?.trim().split('.')[0]);
});

test('an entry in Arabic: amounts as amounts, and Dutch words in the Dutch voice', async ({ page }) => {
  await fakeVoices(page, all);
  await page.goto(paths.entry('ar', 'mag-dat/gift-krijgen'));
  const spoken = await readAll(page);
  expect(spoken.some(({ text, lang }) => lang === 'ar-SA' && text.includes('1200 يورو'))).toBe(true);
  const latin = spoken.filter(({ text }) => /\p{Script=Latin}/u.test(text));
  expect(latin.length).toBeGreaterThan(0);
  expect(latin.filter(({ lang }) => lang !== 'nl-NL')).toEqual([]);
  expect(spoken.filter(({ text, lang }) => lang !== 'ar-SA' && /\p{Script=Arabic}/u.test(text))).toEqual([]);
  expect(spoken.filter(({ text }) => /^[\s),.:;،]|\($/.test(text))).toEqual([]);
  // What stands there for a browser without JavaScript is not said.
  await page.goto(`/ar/${gevoelig.eerst}/`);
  expect((await readAll(page)).filter(({ text }) => /[<>]/.test(text))).toEqual([]);
});

test('it stops when somebody acts: types, taps, follows a link, looks elsewhere', async ({ page }) => {
  await fakeVoices(page, all);
  // A browser that cannot mark a sentence marks the block it stands in.
  await page.addInitScript(() => delete (CSS as { highlights?: unknown }).highlights);
  await page.goto(paths.home('tr'));
  const block = page.locator('main .lees-voor');
  const acts: [string, () => Promise<unknown>][] = [
    ['types', () => page.locator('#zoek').pressSequentially('a')],
    ['Escape', () => page.keyboard.press('Escape')],
    ['taps', () => page.locator('h1').click()],
    [
      'looks elsewhere',
      () =>
        page.evaluate(() => {
          Object.defineProperty(document, 'hidden', { value: true, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
          Object.defineProperty(document, 'hidden', { value: false });
        }),
    ],
    ['leaves', () => page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')))],
    ['the button again', () => button(page).click()],
  ];
  for (const [what, act] of acts) {
    await button(page).click();
    await expect(panel(page), what).toBeVisible();
    expect(await page.evaluate(() => speechSynthesis.speaking), what).toBe(true);
    await expect(block, what).toHaveText(translate('tr', 'homeBelofte'));
    await act();
    await expect(panel(page), what).toBeHidden();
    await expect(block, what).toHaveCount(0);
    expect(await page.evaluate(() => speechSynthesis.speaking), what).toBe(false);
  }
  await button(page).click();
  await expect(panel(page)).toBeVisible();
  await page.mouse.wheel(0, 300);
  await page.keyboard.press('ArrowDown');
  await expect(panel(page)).toBeVisible();
});

/** A tenth of a second of silence. Browsers look at what a sound is, not at what it is called. */
function silence(): Buffer {
  const rate = 8000;
  const bytes = Buffer.alloc(44 + rate / 10, 128);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(bytes.length - 8, 4);
  bytes.write('WAVEfmt ', 8);
  for (const [at, value] of [
    [16, 16],
    [24, rate],
    [28, rate],
    [40, bytes.length - 44],
  ] as const)
    bytes.writeUInt32LE(value, at);
  for (const [at, value] of [
    [20, 1],
    [22, 1],
    [32, 1],
    [34, 8],
  ] as const)
    bytes.writeUInt16LE(value, at);
  bytes.write('data', 36);
  return bytes;
}

test('no voice, or only one that sends text away: no button and a whole page; a recording is played, again, until it is stopped', async ({
  page,
  baseURL,
}) => {
  const found = watch(page, new URL(baseURL ?? '').origin);
  const asked: string[] = [];
  await fakeVoices(page, [{ lang: 'nl-NL' }, { lang: 'ar-SA', localService: false }]);
  await page.goto(paths.home('ar'));
  await page.locator('.antwoord').first().click();
  await page.waitForURL('**/wegwijzer/**');
  await expect(page.locator('.antwoord').last()).toBeVisible();
  await expect(button(page)).toBeHidden();
  await page.route('**/ar-nl/', async (route) => {
    const response = await route.fetch();
    await route.fulfill({
      response,
      body: (await response.text()).replace('class="lees-knop"', 'class="lees-knop" data-opnamen="/geluid/een-ar.mp3 /geluid/een-nl.mp3"'),
    });
  });
  await page.route('**/geluid/*', async (route) => {
    asked.push(new URL(route.request().url()).pathname);
    await route.fulfill({ body: silence(), contentType: 'audio/mpeg' });
  });
  await page.addInitScript(() => {
    HTMLMediaElement.prototype.load = () => void Object.assign(window, { loadedIn: window.event?.type });
  });
  await page.goto(paths.home('ar-nl'));
  await button(page).click();
  // Only then an iPhone lets it play once its script has come.
  expect(await page.evaluate('loadedIn')).toBe('click');
  await expect.poll(() => asked).toEqual(['/geluid/een-ar.mp3', '/geluid/een-nl.mp3']);
  await panel(page).locator('[data-lees=herhaal]').click();
  await expect.poll(() => asked.slice(2)).toEqual(['/geluid/een-nl.mp3']);
  await panel(page).locator('[data-lees=stop]').click();
  await expect(panel(page)).toBeHidden();
  expect(await texts(page)).toEqual([]);
  await page.addInitScript(() => Object.defineProperty(window, 'speechSynthesis', { value: undefined }));
  await page.goto(paths.home('tr'));
  await expect(button(page)).toBeHidden();
  expect(found).toEqual([]);
});

test('voices that come late show the button and move nothing; a kiosk with the sound on reads by itself', async ({ page }) => {
  await fakeVoices(page, all, true);
  await makeKiosk(page, { apparaat: onbekend, keuzes: { ...begin, geluid: true } }, true);
  await page.setViewportSize({ width: 1080, height: 1920 });
  await page.goto(paths.home('ar'));
  await expect(button(page)).toBeHidden();
  // In the page, not on the screen: reading brings its sentence into sight.
  const top = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const before = await top();
  await comeAlong(page);
  await expect(button(page)).toBeVisible();
  expect(await top()).toBe(before);
  await expect.poll(async () => (await said(page)).at(0)?.lang).toBe('ar-SA');
  // Not where its buttons would lie on the keys.
  await page.goto(paths.zoeken('ar'));
  await comeAlong(page);
  await expect(page.locator('.toetsenbord')).toBeVisible();
  await expect
    .poll(() => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('/in-kiosk.'))))
    .toBe(true);
  expect(await said(page)).toEqual([]);
  await button(page).click();
  await expect.poll(async () => (await said(page)).length).toBe(1);
});

test('with the buttons open axe finds nothing, every target is large enough, and nothing sticks out at 320 px', async ({ page }) => {
  await fakeVoices(page, all);
  for (const [address, colorScheme] of [
    ['/tr-nl/', 'light'],
    ['/ar/', 'dark'],
  ] as const) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(address);
    await button(page).click();
    await expect(panel(page)).toBeVisible();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        rules: { 'target-size': { enabled: true } },
      }),
    );
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    for (const target of [button(page), ...(await panel(page).locator('button').all())]) {
      const { width, height } = (await target.boundingBox()) ?? { width: 0, height: 0 };
      expect(Math.min(width, height), await target.innerText()).toBeGreaterThanOrEqual(48);
    }
    expect((await panel(page).boundingBox())?.height).toBeLessThan(640 / 2);
  }
});

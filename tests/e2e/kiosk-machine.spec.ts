import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { begin } from '../../src/site/tab.ts';
import { benchKiosk } from '../../src/tools/bench/bench-kiosk.ts';
import { dist } from '../dist.ts';
import { inloper } from './inloper.ts';
import { axeViolations } from './axe.ts';
import { balk, goTo, knop, openStart, setTab, tabOf } from './kiosk.ts';
import { watch } from './no-traces.ts';
import { readPdf } from './read-pdf.ts';
import { scan } from './scan-qr.ts';
import { route } from './templates.ts';

test.use({ viewport: { width: 768, height: 1366 }, hasTouch: true });

/** A tab in kiosk mode, and what would leave it. */
async function startKiosk(page: Page, baseURL: string, printer = true): Promise<string[]> {
  const found = watch(page, baseURL);
  page.on('popup', (other) => found.push(`a window with ${other.url()}`));
  page.on('download', (file) => found.push(`a download of ${file.url()}`));
  await openStart(page, `#printer=${printer ? 'ja' : 'nee'}`);
  expect(await tabOf(page)).toMatchObject({ apparaat: { printer } });
  return found;
}

const prints = async (page: Page) => (await tabOf(page))?.apparaat.prints;

test('what leads out of the site goes along as a code and in words, and the site stays', async ({ page, baseURL }) => {
  const w = 'ar-nl';
  const found = await startKiosk(page, baseURL ?? '');
  const person = paths.mensen(w, inloper.slug);
  await goTo(page, person);
  const panel = page.locator('dialog.uitgang');
  const site = new URL((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '').origin;
  const cases = [
    { link: page.locator('.persoon a.knop[href^="tel:"]').first(), code: /^tel:\d+$/, tekst: /^[\d\s]+$/ },
    {
      link: page.locator('.agenda a'),
      code: new RegExp(`^${site}${paths.agenda(w, inloper.slug)}$`),
      tekst: new RegExp(`${inloper.slug}\\.ics$`),
    },
  ];
  for (const { link, code, tekst } of cases) {
    await link.tap();
    await expect(panel).toBeVisible();
    await expect(panel.locator('.uitgang-tekst')).toHaveText(tekst);
    await expect(panel.locator('h2')).toHaveCount(1);
    for (const words of ['كاميرا', 'Richt de camera']) await expect(panel).toContainText(words);
    expect(await scan(page, panel.locator('.qr'))).toMatch(code);
    const close = panel.locator('button');
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(64);
    await close.tap();
    await expect(panel).toHaveCount(0);
    await expect(link).toBeFocused();
  }
  // A number without its code is a number too.
  await page.reload();
  await expect(balk(page)).toBeVisible();
  await page.route('**/_astro/draw-qr.*', (asked) => asked.abort());
  await page.locator('.persoon a.knop[href^="tel:"]').first().tap();
  await expect(panel.locator('.uitgang-tekst')).toHaveText(/^[\d\s]+$/);
  await expect(panel.locator('.qr')).toHaveCount(0);
  await panel.locator('button').tap();
  await expect(panel).toHaveCount(0);
  await page.unroute('**/_astro/draw-qr.*');
  await page.reload();
  await expect(balk(page)).toBeVisible();
  // The number is the largest thing there is.
  await page.locator('.persoon a.knop[href^="tel:"]').first().tap();
  expect(parseFloat(await panel.locator('bdi').evaluate((number) => getComputedStyle(number).fontSize))).toBeGreaterThanOrEqual(60);
  expect(await axeViolations(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toHaveCount(0);

  await goTo(page, paths.entry(w, 'regelingen/bijzondere-bijstand'));
  const out = page.locator('.herkomst a[href^="https:"]').first();
  await page.locator('.herkomst summary').tap();
  await out.tap();
  await expect(panel).toBeVisible();
  const href = (await out.getAttribute('href')) ?? '';
  expect(await scan(page, panel.locator('.qr'))).toBe(href);
  await expect(panel.locator('.uitgang-tekst')).toHaveText(href.replace(/^https:\/\/(?:www\.)?|\/$/g, ''));
  expect(new URL(page.url()).pathname).toBe(paths.entry(w, 'regelingen/bijzondere-bijstand'));
  expect(found.filter((what) => !what.includes('ERR_FAILED'))).toEqual([]);
});

test('without the words of the kiosk a number still goes along', async ({ page, baseURL }) => {
  await startKiosk(page, baseURL ?? '');
  await page.route(`**${paths.kioskDelen('tr')}`, (route) => route.abort());
  await goTo(page, paths.nuHulp('tr'));
  await page.locator('main a[href="tel:112"]').first().tap();
  const panel = page.locator('dialog.uitgang');
  await expect(panel.locator('.uitgang-tekst')).toHaveText('112');
  expect(await scan(page, panel.locator('.qr'))).toBe('tel:112');
  expect(await axeViolations(page)).toEqual([]);
  await panel.locator('button').tap();
  await expect(panel).toHaveCount(0);
});

test('a sheet is printed by one tap, once, and the page says what happens', async ({ page, baseURL }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    const asked: string[] = [];
    Object.assign(globalThis, { asked });
    window.print = () => {
      asked.push(document.querySelector('.print-stand')?.textContent?.trim() ?? '');
      dispatchEvent(new Event('afterprint'));
    };
  });
  await startKiosk(page, baseURL ?? '');
  // Paper is the same whatever somebody chose for the screen, and holds nothing of the kiosk itself.
  await setTab(page, {
    apparaat: { printer: true, prints: 0 },
    keuzes: { letters: 200, contrast: true, lager: true, geluid: false },
  });
  await goTo(page, `/ar-nl/${route}/`);
  await expect(page.locator('html')).toHaveAttribute('data-keuzes', /letters-200/);
  expect((await readPdf(await page.pdf({ preferCSSPageSize: true }))).pages).toHaveLength(1);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.kiosk-balk')).toBeHidden();
  await expect(page.locator('.blad')).toHaveCSS('color', 'rgb(0, 0, 0)');
  await page.emulateMedia({ media: null });
  await setTab(page, { apparaat: { printer: true, prints: 0 }, keuzes: begin });
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked);
  await goTo(page, paths.hulpBij('nl', 'bril'));
  const deel = page.locator('.kiosk-print');
  const button = deel.locator('button');
  await expect(button).toContainText('Print dit blad');
  await expect(button).toContainText('1 blad papier');
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(64);
  // Sharing needs a device of one's own.
  await expect(page.locator('.meenemen > [data-meenemen]:visible')).toHaveCount(0);
  await expect(page.locator('.qr-scherm')).toBeVisible();

  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await button.tap();
  // People do: the printer has not moved yet.
  await button.tap({ force: true });
  await page.clock.runFor(1_000);
  await expect.poll(asked).toEqual([expect.stringContaining('Wij printen 1 blad.')]);
  await expect(deel.locator('.print-stand')).toContainText('Ligt er niets in de printer?');
  await button.tap({ force: true });
  expect(await prints(page)).toBe(1);
  await page.clock.runFor(5_000);
  await expect(button).toContainText('Print nog een keer');
  await button.tap();
  await page.clock.runFor(1_000);
  await expect.poll(asked).toHaveLength(2);
  expect(await prints(page)).toBe(2);
  // The same from the bar, wherever on the page somebody is: what the page says of it comes into sight.
  await page.clock.runFor(5_000);
  await page.setViewportSize({ width: 1080, height: 600 });
  await page.evaluate(() => scrollTo(0, 0));
  await expect(button).not.toBeInViewport();
  await knop(page, 'print').tap();
  await page.clock.runFor(1_000);
  await expect.poll(asked).toHaveLength(3);
  await expect(deel.locator('.print-stand')).toBeInViewport();
  await expect(knop(page, 'telefoon')).toHaveCount(0);
  await goTo(page, paths.home('nl'));
  await expect(knop(page, 'print')).toHaveCount(0);

  await goTo(page, paths.handleiding('nl'));
  await expect(deel).toContainText('meer dan 1 blad papier');
});

test('without a printer the code is there instead', async ({ page, baseURL }) => {
  await startKiosk(page, baseURL ?? '', false);
  await goTo(page, paths.hulpBij('ar', 'bril'));
  const code = page.locator('.qr-scherm');
  await expect(code).toBeVisible();
  await expect(page.locator('.meenemen summary')).toHaveText('خذ هذا معك على هاتفك');
  await expect(page.locator('.kiosk-print')).toHaveCount(0);
  await expect(page.locator('.meenemen > [data-meenemen]:visible')).toHaveCount(0);
  const canonical = (await page.locator('link[rel=canonical]').getAttribute('href')) ?? '';
  expect(await scan(page, code)).toBe(canonical);
  await page.evaluate(() => scrollTo(0, 0));
  await expect(code).not.toBeInViewport();
  await knop(page, 'telefoon').tap();
  await expect(code).toBeInViewport({ ratio: 1 });

  await goTo(page, paths.handleiding('ar'));
  await knop(page, 'telefoon').tap();
  expect(await scan(page, page.locator('dialog.uitgang .qr'))).toBe((await page.locator('link[rel=canonical]').getAttribute('href')) ?? '');
});

test('the start screen takes a number along in every language', async ({ page, baseURL }) => {
  await startKiosk(page, baseURL ?? '');
  await page.locator('footer a[href="tel:113"]').tap();
  const panel = page.locator('dialog.uitgang');
  await expect(panel.locator('h2')).toHaveText(/Bel met uw telefoon\s+Telefonunuzla arayın\s*اتصل من هاتفك/);
  expect(await scan(page, panel.locator('.qr'))).toBe('tel:113');
  await panel.locator('button').tap();
  await expect(panel).toHaveCount(0);
});

test('staff with a keyboard see how the machine is doing, and take it out of kiosk mode', async ({ page, baseURL }) => {
  await startKiosk(page, baseURL ?? '');
  await goTo(page, paths.hulpBij('nl', 'bril'));
  await page.keyboard.press('Control+Alt+KeyS');
  await expect(page).toHaveURL(paths.kioskStatus());
  const waarde = (naam: string) => page.locator(`[data-waarde="${naam}"]`);
  await expect(waarde('kiosk')).toHaveText('Aan');
  await expect(waarde('printer')).toHaveText('Print zonder te vragen');
  await expect(waarde('prints')).toHaveText('0');
  await expect(waarde('klok')).toContainText('loopt goed');
  await expect(waarde('bewaard-ar-nl')).not.toHaveText('Niet bekend');
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
  expect(await axeViolations(page)).toEqual([]);
  await page.evaluate(() => (window.print = () => undefined));
  await page.locator('[data-doe=proefblad]').tap();
  await expect(waarde('prints')).toHaveText('1');
  await page.locator('[data-doe=uit]').tap();
  await expect(page).toHaveURL(paths.welkom());
  expect(await tabOf(page)).toBeUndefined();
});

test('a status page whose script does not come asks the same, offers nothing, and says what to do', async ({ page }) => {
  await page.route('**/_astro/status.client*', (route) => route.abort());
  await page.goto(paths.kioskStatus());
  await expect(page.locator('[data-waarde="kiosk"]')).toHaveText('Niet bekend');
  await expect(page.locator('[data-doe]:visible')).toHaveCount(0);
  await expect(page.getByRole('status')).toContainText('Laad deze bladzijde dan opnieuw');
});

test('what the status page cannot know it says, and a screen left with it goes back to the start', async ({ page, baseURL }) => {
  await page.clock.install();
  await startKiosk(page, baseURL ?? '');
  await page.addInitScript(() => {
    const no = {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    };
    for (const name of ['localStorage', 'caches']) Object.defineProperty(globalThis, name, no);
    Object.defineProperty(globalThis, 'speechSynthesis', { value: undefined });
  });
  await page.evaluate((to) => location.replace(to), paths.kioskStatus());
  const waarde = (naam: string) => page.locator(`[data-waarde="${naam}"]`);
  await expect(waarde('kiosk')).toHaveText('Aan');
  for (const naam of ['opslag', 'stem-tr', 'gehaald', 'bewaard-nl']) await expect(waarde(naam)).toHaveText('Niet bekend');
  await expect(page.locator('[data-doe=uit]')).toBeVisible();
  await page.clock.fastForward('05:01');
  await expect(page).toHaveURL(paths.kiosk());
});

test('the bench walks a visitor through a kiosk and measures what stays', async () => {
  const lines = await benchKiosk(dist, process.env['CHROMIUM_PATH'] ?? '', 1, () => undefined, 50);
  expect(lines.map(({ wat }) => wat)).toEqual(expect.arrayContaining(['JavaScript heap, bytes', 'DOM nodes']));
  expect(lines.filter(({ begin, eind }) => !(begin > 0 && eind > 0))).toEqual([]);
});

import { expect, test, type Locator, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { begin, keuzeWords, onbekend } from '../../src/site/tab.ts';
import { tabKey } from '../../src/site/is-kiosk.ts';
import { inloper } from './inloper.ts';
import { axeViolations } from './axe.ts';
import { balk, enter, goTo, historyOf, knop, openStart, tabOf, vraagErNog, zeker } from './kiosk.ts';
import { fakeVoices, finish, said } from './fake-voices.ts';
import { watch } from './no-traces.ts';
import { openFirst } from './open-all.ts';
import { gevoelig, route, vraag } from './templates.ts';

test.use({ viewport: { width: 1080, height: 1920 }, hasTouch: true, serviceWorkers: 'block' });

// What a kiosk keeps for when there is no network has its own tests; here it would only take time.
test.beforeEach(({ context }) => context.route('**/bewaar.json', (asked) => asked.abort()));

const routeAddress = `/nl/${route}/`;

test('a visit leaves nothing behind: not in storage, document, address, history or the tab', async ({ page, baseURL }) => {
  const found = watch(page, new URL(baseURL ?? '').origin);
  const complaint = /ERR_FAILED/;
  await fakeVoices(page, [{ lang: 'tr-TR' }]);
  await page.goto(`${paths.kiosk()}#printer=ja`);
  await expect(page).toHaveURL(paths.kiosk());
  const start = await historyOf(page);
  await page.locator('.kiosk-talen a[lang="tr"]').tap();
  await expect(page).toHaveURL(paths.home('tr'));
  await expect(balk(page)).toBeVisible();
  // A typed word, then answers until there is a route, and one need more on it.
  await page.locator('.zoekvak input').tap();
  await expect(page).toHaveURL(paths.zoeken('tr'));
  await page.locator('[data-toetsenbord]').getByRole('button', { name: 'k', exact: true }).tap();
  // Once the answers stand there: they may move the page.
  await expect(page).toHaveURL(`${paths.zoeken('tr')}#q=k`);
  await page.locator('a.merk').tap();
  await expect(page).toHaveURL(paths.home('tr'));
  for (let taps = 0; taps < 6 && !(await page.locator('.route').isVisible()); taps += 1) {
    const next = page.locator('.antwoorden a.antwoord').nth(1);
    const address = (await next.getAttribute('href')) ?? '';
    await next.tap();
    await expect(page).toHaveURL(address);
    await expect(balk(page)).toBeVisible();
  }
  const woorden = (await page.locator('.steen .doe').first().innerText()).trim();
  await page.locator('a.nog-iets').tap();
  await expect(page).toHaveURL(/#m=/);
  for (const doe of ['groter', 'contrast', 'lager', 'geluid']) await knop(page, doe).tap();
  await expect(page.locator('html')).toHaveAttribute('data-keuzes', 'letters-125 contrast-true lager-true geluid-true');
  // Every page took the place of the one before it.
  expect(await historyOf(page)).toEqual([...start.slice(0, -1), page.url()]);
  await knop(page, 'klaar').tap();

  await expect(page).toHaveURL(paths.kiosk());
  await expect(page.locator('.kiosk-talen')).toBeVisible();
  expect(await historyOf(page)).toEqual(start);
  expect(await tabOf(page)).toEqual({ apparaat: { ...onbekend, printer: true }, keuzes: begin });
  expect(
    await page.evaluate(() => [location.hash, new URL(document.referrer).pathname, scrollY, document.documentElement.dataset['keuzes']]),
  ).toEqual(['', paths.welkom(), 0, keuzeWords(begin)]);
  expect(await page.content()).not.toContain(woorden);
  expect(await page.context().cookies()).toEqual([]);
  // The tab knows its device, see tabOf above.
  expect(await page.evaluate(() => [localStorage.length, Object.keys(sessionStorage), window.name])).toEqual([0, [tabKey], '']);
  // That it is a kiosk is all that the browser keeps.
  const kept = () =>
    page.evaluate(async () =>
      (await Promise.all((await caches.keys()).map(async (name) => (await caches.open(name)).keys())))
        .flat()
        .map(({ url }) => new URL(url).pathname),
    );
  await expect.poll(kept).toEqual(['/bewaar/kiosk']);
  await page.goBack();
  expect(page.url()).not.toContain('/tr/');
  expect(found.filter((what) => !complaint.test(what))).toEqual([]);
});

test('asks after 90 seconds, waits as often as one asks, then forgets', async ({ page }) => {
  const w = 'ar';
  await page.clock.install();
  await enter(page, w);
  await goTo(page, routeAddress.replace('/nl/', `/${w}/`));
  await page.clock.runFor(88_000);
  await expect(vraagErNog(page)).toHaveCount(0);
  for (let times = 0; times < 3; times += 1) {
    await page.clock.runFor(3_000);
    await expect(vraagErNog(page).getByRole('heading', { name: translate(w, 'kioskErNog') })).toBeVisible();
    await page.clock.runFor(21_000);
    await expect(vraagErNog(page).getByRole('status')).toHaveText(translate(w, 'kioskTien'));
    await vraagErNog(page)
      .getByRole('button', { name: translate(w, 'kioskVerder') })
      .tap();
    await expect(vraagErNog(page)).toHaveCount(0);
    await page.clock.runFor(88_000);
  }
  await page.touchscreen.tap(540, 700);
  await page.clock.runFor(88_000);
  await expect(vraagErNog(page)).toHaveCount(0);
  await page.clock.runFor(3_000);
  await expect(vraagErNog(page)).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(page).toHaveURL(paths.kiosk());
  // Nothing counts down on the start screen: it stands there as it came.
  await expect.poll(() => page.evaluate(() => history.scrollRestoration)).toBe('manual');
  await page.evaluate(() => (document.title = 'same'));
  await page.clock.runFor(300_000);
  await expect(page).toHaveTitle('same');
  await expect(balk(page)).toHaveCount(0);
  await expect(page).toHaveURL(paths.kiosk());
  await expect(vraagErNog(page)).toHaveCount(0);
});

test('is quiet for ten minutes while people talk, also on the next page; asks aloud when the sound is on', async ({ page }) => {
  await page.clock.install();
  await fakeVoices(page, [{ lang: 'nl-NL' }, { lang: 'ar-SA' }]);
  await enter(page, 'ar-nl');
  await page.clock.runFor(91_000);
  expect(await said(page)).toEqual([]);
  await vraagErNog(page).locator('[data-kiosk-doe="verder"]').tap();
  await knop(page, 'geluid').tap();
  await expect.poll(async () => (await said(page)).length).toBeGreaterThan(0);
  // Acting ends the reading of the page itself.
  await page.touchscreen.tap(540, 500);
  const before = (await said(page)).length;
  await page.clock.runFor(91_000);
  await expect.poll(async () => (await said(page)).slice(before)).toMatchObject([{ text: translate('ar', 'kioskErNog'), lang: 'ar-SA' }]);
  await finish(page);
  await expect
    .poll(async () => (await said(page)).slice(before + 1))
    .toMatchObject([{ text: translate('nl', 'kioskErNog'), lang: 'nl-NL' }]);
  await expect(vraagErNog(page).locator('h2 [lang]')).toHaveText([translate('ar', 'kioskErNog'), translate('nl', 'kioskErNog')]);
  await vraagErNog(page).locator('[data-kiosk-doe="gesprek"]').tap();
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await knop(page, 'geluid').tap();
  await page.clock.runFor(240_000);
  await goTo(page, `/ar-nl/${route}/`);
  await page.clock.runFor(355_000);
  await expect(vraagErNog(page)).toHaveCount(0);
  await page.clock.runFor(10_000);
  await expect(vraagErNog(page)).toBeVisible();
});

test('a clock that is set on, by years or by a day, ends no visit; one that slept asks, and what nobody answers is gone', async ({
  page,
}) => {
  await page.clock.install({ time: new Date('2011-01-01T09:00:00') });
  await enter(page);
  await page.clock.runFor(10_000);
  await page.clock.setSystemTime(new Date('2031-01-01T09:00:00'));
  await page.clock.runFor(10_000);
  await expect(page).toHaveURL(paths.home('nl'));
  await expect(vraagErNog(page)).toHaveCount(0);
  await page.clock.setSystemTime(new Date('2001-01-01T09:00:00'));
  await page.clock.runFor(71_000);
  await expect(vraagErNog(page)).toBeVisible();
  await vraagErNog(page).locator('[data-kiosk-doe="verder"]').tap();
  await page.clock.setSystemTime(new Date('2001-01-02T09:00:00'));
  await page.clock.runFor(1_000);
  await vraagErNog(page).locator('[data-kiosk-doe="verder"]').tap();
  await expect(page).toHaveURL(paths.home('nl'));
  await page.clock.runFor(91_000);
  await expect(vraagErNog(page)).toBeVisible();
  await page.clock.setSystemTime(new Date('2001-01-02T17:00:00'));
  // Whoever comes next touches the screen before any timer runs.
  await page.touchscreen.tap(540, 700);
  await expect(page).toHaveURL(paths.kiosk());
});

test('is a kiosk also where nothing may stay on disk and its words cannot be fetched', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'speechSynthesis', { value: undefined });
    for (const name of ['localStorage', 'caches', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get: () => {
          throw new DOMException('no', 'SecurityError');
        },
      });
    }
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.route('**/kiosk/delen/**', (asked) => asked.abort());
  await page.clock.install();
  await enter(page);
  await expect(balk(page).getByRole('button')).toHaveAccessibleName(/Klaar.*Bitti/);
  await page.clock.runFor(91_000);
  await vraagErNog(page).getByRole('button', { name: /Ja/ }).tap();
  await goTo(page, routeAddress);
  await knop(page, 'klaar').tap();
  await expect(page).toHaveURL(paths.kiosk());
  await expect(page.locator('.kiosk-talen')).toBeVisible();
  expect(errors).toEqual([]);
});

test('is a kiosk also where the script in the head does not come', async ({ page }) => {
  await enter(page);
  await page.route(`**${paths.kioskHoofd()}`, (asked) => asked.abort());
  await goTo(page, routeAddress);
  await expect(page.locator('html')).toHaveAttribute('data-kiosk', '');
  // Where a route is open it asks once: one tap too many takes nothing away.
  await knop(page, 'klaar').tap();
  await zeker(page).locator('[data-kiosk-doe="verder"]').tap();
  await expect(page.locator('.route > .nu')).toBeVisible();
  await knop(page, 'klaar').tap();
  await zeker(page).locator('[data-kiosk-doe="klaar"]').tap();
  await expect(page).toHaveURL(paths.kiosk());
  // The second time it comes.
  await page.unroute(`**${paths.kioskHoofd()}`);
  await page.locator('.kiosk-talen a[lang="nl"]').tap();
  await expect(balk(page)).toBeVisible();
  await page.route(`**${paths.kioskHoofd()}`, (asked) => asked.abort(), { times: 1 });
  await goTo(page, routeAddress);
  await expect(page.locator('html')).toHaveAttribute('data-keuzes', keuzeWords(begin));
});

test('a number that somebody left on the start screen is gone for the next', async ({ page }) => {
  await page.clock.install();
  await openStart(page);
  const panel = page.locator('dialog.uitgang');
  await page.locator('a[href^="tel:"]').last().tap();
  await expect(panel).toBeVisible();
  await page.clock.runFor(60_000);
  await page.touchscreen.tap(10, 10);
  await page.clock.runFor(60_000);
  await expect(panel).toBeVisible();
  await page.clock.runFor(31_000);
  await expect(panel).toHaveCount(0);
});

test('has no way out, and back is the page above', async ({ page }) => {
  await enter(page);
  await goTo(page, `/nl/${vraag}/`);
  const before = await historyOf(page);
  const prevented = await page.evaluate(() => {
    const fire = (event: Event) => !document.querySelector('h1')?.dispatchEvent(event);
    const init = { bubbles: true, cancelable: true };
    return [
      ...['contextmenu', 'dragstart', 'selectstart', 'gesturestart'].map((type) => fire(new Event(type, init))),
      fire(new WheelEvent('wheel', { ...init, ctrlKey: true })),
      ...['p', '+', 'n'].map((key) => fire(new KeyboardEvent('keydown', { ...init, key, ctrlKey: true }))),
    ];
  });
  expect(prevented).toEqual(Array(8).fill(true));
  const pages = page.context().pages().length;
  for (const [href, target] of [
    ['https://example.org/', '_blank'],
    ['mailto:a@example.org', ''],
    ['tel:112', ''],
  ] as const) {
    await page.evaluate(
      ([to, blank]) => {
        const link = Object.assign(document.createElement('a'), { href: to, target: blank, id: 'uit', textContent: 'uit' });
        document.querySelector('main')?.replaceChildren(link);
        link.click();
        link.dispatchEvent(new MouseEvent('auxclick', { bubbles: true, cancelable: true, button: 1 }));
      },
      [href, target] as const,
    );
  }
  await expect(page).toHaveURL(`/nl/${vraag}/`);
  expect(page.context().pages().length).toBe(pages);
  await goTo(page, routeAddress);
  await knop(page, 'terug').tap();
  await expect(page).not.toHaveURL(routeAddress);
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#inhoud$/);
  expect((await historyOf(page)).length).toBe(before.length);
  await expect(page.locator('html')).toHaveCSS('touch-action', 'pan-x pan-y');
  await expect(balk(page)).toBeVisible();
  // Whatever the browser kept in its memory belongs to somebody who is gone.
  await page.evaluate(() => window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  await expect(page).toHaveURL(paths.kiosk());
});

/** Things to tap that are smaller than 64 px, or closer than 16 px to the next. */
async function tooTight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const inSight = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.matches('.skip, .skip *');
    const boxes = [...document.querySelectorAll('a[href], button, summary, input')]
      .filter(inSight)
      .map((element) => ({ element, box: element.getBoundingClientRect(), bar: element.closest('.kiosk-balk, .mijn-balk') }));
    const name = ({ element }: { element: Element }) =>
      `<${element.tagName.toLowerCase()} class="${element.className}"> ${element.textContent?.trim().replace(/\s+/g, ' ').slice(0, 30)}`;
    const small = boxes
      .filter(({ box }) => box.width < 63.5 || box.height < 63.5)
      .map((one) => `${Math.round(one.box.width)} × ${Math.round(one.box.height)}: ${name(one)}`);
    const close = boxes.flatMap((one, index) =>
      boxes.slice(index + 1).flatMap((other) => {
        if (one.bar !== other.bar) return [];
        const apart = Math.max(
          one.box.left - other.box.right,
          other.box.left - one.box.right,
          one.box.top - other.box.bottom,
          other.box.top - one.box.bottom,
        );
        return apart < 15.5 ? [`${Math.round(apart)} apart: ${name(one)} | ${name(other)}`] : [];
      }),
    );
    return [...small, ...close];
  });
}

test('everything to tap is 64 px, 16 px from the next; at twice the text nothing goes off the screen', async ({ page }) => {
  await page.goto(paths.kiosk());
  expect(await tooTight(page)).toEqual([]);
  await enter(page);
  for (const address of ['/ar-nl/', `/tr/${vraag}/`, `/ar-nl/${route}/`, '/nl/mensen/']) {
    await goTo(page, address);
    await openFirst(page);
    expect({ address, tight: await tooTight(page) }).toEqual({ address, tight: [] });
  }
  for (const width of [768, 600]) {
    await page.setViewportSize({ width, height: 1366 });
    await goTo(page, `/ar-nl/${route}/`);
    expect({ width, tight: await tooTight(page) }).toEqual({ width, tight: [] });
  }
  for (let steps = 0; steps < 4; steps += 1) await knop(page, 'groter').tap();
  await expect(page.locator('html')).toHaveAttribute('data-keuzes', /letters-200/);
  for (const address of [`/tr/${vraag}/`, `/ar-nl/${route}/`, '/tr/brieven/']) {
    await goTo(page, address);
    for (const width of [1080, 768]) {
      await page.setViewportSize({ width, height: 1920 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect({ address, width, tooWide }).toEqual({ address, width, tooWide: 0 });
    }
  }
});

test('buttons stand in the lower half of a screen that stands, and of any screen with "lager"', async ({ page }) => {
  const firstAnswer = async () =>
    ((await page.locator('.antwoorden a.antwoord').first().boundingBox())?.y ?? 0) / (page.viewportSize()?.height ?? 1);
  await page.goto(paths.kiosk());
  expect(await firstAnswer()).toBeGreaterThanOrEqual(0.5);
  for (const w of ['nl', 'ar'] as const) {
    await enter(page, w);
    expect(await firstAnswer()).toBeGreaterThanOrEqual(0.5);
    await goTo(page, `/${w}/${vraag}/`);
    expect(await firstAnswer()).toBeGreaterThanOrEqual(0.5);
  }
  // The pages with the least above the number to phone.
  for (const address of [
    paths.entry('nl', 'brieven/opschorting'),
    paths.mensen('nl', inloper.slug),
    paths.entry('tr-nl', 'brieven/opschorting'),
  ]) {
    await goTo(page, address);
    expect((await page.locator('main a.knop[href^="tel:"]').first().boundingBox())?.y ?? 0).toBeGreaterThanOrEqual(0.5 * 1920);
  }
  await goTo(page, paths.home('nl'));
  await page.setViewportSize({ width: 1920, height: 1080 });
  const flat = await firstAnswer();
  await knop(page, 'lager').tap();
  expect(await firstAnswer()).toBeGreaterThan(Math.max(0.55, flat + 0.05));
});

test('with the largest letters on a small screen what counts stays in sight: box and keys, the number and the way back, the question', async ({
  page,
}) => {
  await page.clock.install();
  await page.setViewportSize({ width: 768, height: 1366 });
  await enter(page, 'ar-nl');
  for (let steps = 0; steps < 4; steps += 1) await knop(page, 'groter').tap();
  for (const size of [
    { width: 768, height: 1366 },
    { width: 1920, height: 1080 },
  ]) {
    await page.setViewportSize(size);
    await goTo(page, paths.zoeken('ar-nl'));
    const keys = page.locator('.toetsenbord');
    await expect(keys).toBeInViewport({ ratio: 1 });
    const under = async (what: Locator) => ((await what.boundingBox())?.y ?? 0) + ((await what.boundingBox())?.height ?? 0);
    expect(await under(page.locator('.zoekvak input'))).toBeLessThan((await keys.boundingBox())?.y ?? 0);
    expect(await under(keys)).toBeLessThanOrEqual((await balk(page).boundingBox())?.y ?? 0);
    for (const letter of 'دين') await keys.getByRole('button', { name: letter, exact: true }).tap();
    await page.locator('.zoekvak button[type="submit"], .zoekvak button:not([type])').first().tap();
    await expect(page.locator('[data-groep]:not([hidden]) a').first()).toBeInViewport();

    await goTo(page, paths.mensen('ar-nl', inloper.slug));
    await page.locator('.persoon a.knop[href^="tel:"]').first().tap();
    const number = page.locator('dialog.uitgang bdi');
    await expect(number).toBeInViewport({ ratio: 1 });
    expect(await number.evaluate((bdi) => bdi.getClientRects().length)).toBe(1);
    await page.locator('dialog.uitgang > button').tap({ trial: true });
    await expect(page.locator('dialog.uitgang > button')).toBeInViewport({ ratio: 1 });
    await page.locator('dialog.uitgang > button').tap();
    await page.clock.runFor(91_000);
    for (const answer of await vraagErNog(page).getByRole('button').all()) await expect(answer).toBeInViewport({ ratio: 1 });
    await vraagErNog(page).getByRole('button').first().tap();
  }
});

test('on the lowest screen, at twice the size and in two languages, half of it is free on a page that can be left at once', async ({
  page,
}) => {
  await page.setViewportSize({ width: 800, height: 600 });
  await enter(page, 'ar-nl');
  for (let steps = 0; steps < 4; steps += 1) await knop(page, 'groter').tap();
  await goTo(page, `/ar-nl/${gevoelig.route}/`);
  const [away, bar] = [await page.locator('.snel-weg').boundingBox(), await balk(page).boundingBox()];
  expect((bar?.y ?? 0) - ((away?.y ?? 600) + (away?.height ?? 600))).toBeGreaterThanOrEqual(300);
  for (const button of await balk(page).getByRole('button').all()) await expect(button).toBeInViewport({ ratio: 1 });
});

test('on a low screen the keys leave the box in sight', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const w of ['nl', 'ar'] as const) {
    await enter(page, w);
    await goTo(page, paths.zoeken(w));
    const box = await page.locator('.zoekvak input').boundingBox();
    const keys = await page.locator('.toetsenbord').boundingBox();
    expect(box && keys && box.y >= 0 && box.y + box.height <= keys.y, w).toBe(true);
  }
});

test('the bar offers what there is: sound where there is a voice, paper where there is a route', async ({ page }) => {
  await fakeVoices(page, [{ lang: 'nl-NL' }]);
  await page.goto(`${paths.kiosk()}#printer=ja`);
  await page.locator('.kiosk-talen a[lang="ar"]').tap();
  await expect(balk(page)).toBeVisible();
  await expect(knop(page, 'geluid')).toBeHidden();
  await goTo(page, `${paths.mijnRoute('nl')}#m=hulp-bij.bril`);
  await expect(knop(page, 'geluid')).toBeVisible();
  await expect(knop(page, 'print')).toBeVisible();
  await page.locator('.mijn-keuzes [data-doe=keuze-weg]').tap();
  await expect(page.locator('.mijn-melding a')).toBeVisible();
  await expect(knop(page, 'print')).toBeHidden();
});

test('before a page about violence a kiosk says what this screen forgets, not what a phone keeps', async ({ page }) => {
  await enter(page, 'ar');
  await goTo(page, paths.eerstLezen(`/ar/${gevoelig.route}/`));
  await expect(page.getByText(translate('ar', 'snelWegKiosk'))).toBeVisible();
  await expect(page.locator('main').getByText('Shift')).toHaveCount(1);
  await expect(page.locator('main').getByText('Shift')).toBeHidden();
});

test('the way back lies in the bar, as far down as the hand; where no bar comes it stands above the page', async ({ page }) => {
  const above = page.locator('a.terug');
  await enter(page, 'ar');
  await expect(knop(page, 'terug')).toHaveCount(0);
  const vraagErboven = `/ar/${route.split('/').slice(0, -1).join('/')}/`;
  await goTo(page, vraagErboven);
  await goTo(page, `/ar/${route}/`);
  await expect(above).toBeHidden();
  const { x, y } = (await knop(page, 'terug').boundingBox()) ?? { x: 0, y: 0 };
  expect({ right: x > 900, low: y > 1700 }).toEqual({ right: true, low: true });
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(vraagErboven);

  // The words do not come: signs.
  await page.route('**/kiosk/delen/**', (asked) => asked.abort());
  await goTo(page, `/ar/${route}/`);
  await expect(balk(page).getByRole('button')).toHaveText(['↩', '⏏']);
  await knop(page, 'terug').tap();
  await expect(page).not.toHaveURL(`/ar/${route}/`);

  // Nothing comes: after a while what is above.
  await page.route('**/kiosk.client.*.js', (asked) => asked.abort());
  await page.evaluate((to) => location.replace(to), `/ar/${route}/`);
  await expect(page).toHaveURL(`/ar/${route}/`);
  await expect(above).toHaveCSS('visibility', 'hidden');
  await above.evaluate((element) => {
    for (const animation of element.getAnimations()) animation.finish();
  });
  await expect(above).toBeVisible();
  await above.tap();
  await expect(page).not.toHaveURL(`/ar/${route}/`);
});

test('the way back from "mijn route" keeps what was chosen: a kiosk has no history to go back in', async ({ page }) => {
  await enter(page, 'tr');
  await goTo(page, `/tr/${route}/`);
  await page.locator('a.nog-iets').tap();
  const from = `${paths.toestand('tr', [])}#m=${route.split('/').slice(1).join('.')}`;
  await expect(page).toHaveURL(from);
  await expect(balk(page)).toBeVisible();
  await page.locator('.mijn-balk a').tap();
  await expect(page.locator('.route > .nu')).toBeVisible();
  // Where no bar comes this is the way.
  await expect(page.locator('a.terug')).toHaveAttribute('href', from);
  await expect(balk(page)).toBeVisible();
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(from);
});

test('back leads to where somebody came from, in the language of now; never to a page that must leave no trace', async ({ page }) => {
  await enter(page);
  await goTo(page, paths.zoeken('nl'));
  // Typed here, so that the address is another one than on arrival.
  for (const letter of 'bril') await page.locator('[data-toetsenbord]').getByRole('button', { name: letter, exact: true }).tap();
  await expect(page).toHaveURL(`${paths.zoeken('nl')}#q=bril`);
  const entry = page.locator('.antwoorden a[href*="/regelingen/"], .antwoorden a[href*="/hulp-bij/"]').first();
  const found = (await entry.getAttribute('href')) ?? '';
  await entry.tap();
  await expect(page).toHaveURL(found);
  await expect(balk(page)).toBeVisible();
  await goTo(page, routeAddress);
  await page.locator('nav.talen a[hreflang="tr"]').tap();
  await expect(page).toHaveURL(routeAddress.replace('/nl/', '/tr/'));
  await expect(balk(page)).toBeVisible();
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(found.replace('/nl/', '/tr/'));
  await expect(balk(page)).toBeVisible();
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(`${paths.zoeken('tr')}#q=bril`);
  await expect(page.locator('.antwoorden a').first()).toBeVisible();
  await expect(balk(page)).toBeVisible();

  await goTo(page, `/tr/${gevoelig.route}/`);
  await goTo(page, '/tr/mensen/');
  expect((await tabOf(page))?.pad).toMatchObject([
    { adres: paths.home('nl') },
    { adres: `${paths.zoeken('tr')}#q=bril` },
    { adres: '/tr/mensen/' },
  ]);
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(`${paths.zoeken('tr')}#q=bril`);
  await expect(balk(page)).toBeVisible();
  await knop(page, 'klaar').tap();
  await expect(page).toHaveURL(paths.kiosk());
  await expect.poll(async () => JSON.stringify(await tabOf(page))).not.toContain('bril');
  expect(await page.evaluate(() => document.referrer)).not.toContain('zoeken');
});

test('back leads to the place on the page where somebody was; any other way there to its top', async ({ page }) => {
  await enter(page);
  await goTo(page, paths.hulpBij('nl'));
  const chosen = page.locator('main a[href*="/hulp-bij/"]').last();
  await chosen.scrollIntoViewIfNeeded();
  const scrolled = () => page.evaluate(() => Math.round(scrollY));
  const there = await scrolled();
  expect(there).toBeGreaterThan(1000);
  const address = (await chosen.getAttribute('href')) ?? '';
  await chosen.tap();
  await expect(page).toHaveURL(address);
  await expect(balk(page)).toBeVisible();
  expect(await scrolled()).toBe(0);
  await knop(page, 'terug').tap();
  await expect(page).toHaveURL(paths.hulpBij('nl'));
  await expect.poll(scrolled).toBe(there);
  await expect(balk(page)).toBeVisible();
  await goTo(page, '/nl/mensen/');
  await goTo(page, paths.hulpBij('nl'));
  expect(await scrolled()).toBe(0);
});

test('a screen that is turned halfway keeps place and choices', async ({ page }) => {
  await enter(page);
  await knop(page, 'contrast').tap();
  await goTo(page, routeAddress);
  const kop = page.locator('.over').first();
  await kop.scrollIntoViewIfNeeded();
  await page.evaluate(() => document.querySelector('.over')?.scrollIntoView({ block: 'start' }));
  await knop(page, 'groter').tap();
  await expect(kop).toBeInViewport();
  for (const size of [
    { width: 1920, height: 1080 },
    { width: 1080, height: 1920 },
    { width: 800, height: 600 },
  ]) {
    await page.setViewportSize(size);
    await expect(kop).toBeInViewport();
  }
  await expect(page.locator('html')).toHaveAttribute('data-keuzes', 'letters-125 contrast-true lager-false geluid-false');
});

test('axe finds nothing on the start screen, on a page and on the question, with contrast too', async ({ page }) => {
  await page.clock.install();
  await page.goto(paths.kiosk());
  expect(await axeViolations(page)).toEqual([]);
  await enter(page, 'tr-nl');
  expect(await axeViolations(page)).toEqual([]);
  await knop(page, 'contrast').tap();
  expect(await axeViolations(page)).toEqual([]);
  await page.clock.runFor(91_000);
  await expect(vraagErNog(page)).toBeVisible();
  await expect(vraagErNog(page).locator(':focus')).toHaveCount(1);
  expect(await axeViolations(page)).toEqual([]);
});

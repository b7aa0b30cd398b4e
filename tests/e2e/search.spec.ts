import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { axeViolations } from './axe.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { expectNothingKept, watch } from './no-traces.ts';

const box = (page: Page) => page.locator('#zoek');
const answers = (page: Page, groep = 'behoeften') => page.locator(`[data-groep=${groep}] a.antwoord`);

test.use({ viewport: { width: 390, height: 844 } });

for (const { code } of enkeleWeergaven) {
  test(`${code}: what is typed leads to a route first, as a link with a pictogram, a name and a step`, async ({ page, baseURL }) => {
    const found = watch(page, new URL(baseURL ?? '').origin);
    await page.goto(paths.zoeken(code));
    await box(page).fill(code.startsWith('ar') ? 'ما في سرير' : code.startsWith('tr') ? 'yatagimiz yok' : 'geen matras');
    const first = answers(page).first();
    await expect(first).toHaveAttribute('href', paths.hulpBij(code, 'bed-en-meubels'));
    // Where a phone has its keyboard nothing can be seen.
    await expect.poll(async () => (await first.boundingBox())?.y).toBeLessThan(844 / 2);
    await expect(first.locator('.pictogram svg')).toBeVisible();
    await expect(first.locator('.antwoord-uitleg')).not.toBeEmpty();
    if (code !== 'nl') await expect(first.locator('[lang=nl]').first()).toBeVisible();
    await expect(page.locator('[data-zoek-stand]')).toContainText(`${await page.locator('[data-groep]:visible li').count()} `);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    await expectNothingKept(page);
    expect(found).toEqual([]);
  });
}

/** Everything the page sends, as one text per request. */
function listen(page: Page): () => Promise<string[]> {
  const asked: Promise<string>[] = [];
  page.on('request', (request) => {
    // A request that is broken off by leaving the page has only the headers it was made with.
    const headers = request.allHeaders().catch(() => request.headers());
    asked.push(headers.then(({ referer = '' }) => decodeURIComponent(`${request.url()} ${referer} ${request.postData() ?? ''}`)));
  });
  return () => Promise.all(asked);
}

test('the query stays in the browser: in the address, in no request, and not in the history', async ({ page }) => {
  const sent = listen(page);
  await page.goto(paths.home('nl'));
  await box(page).fill('deurwaarder');
  await box(page).press('Enter');
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'deurwaarder'));
  await expect(page).toHaveURL(/\/nl\/zoeken\/#q=deurwaarder$/);
  const steps = await page.evaluate(() => history.length);
  await box(page).fill('deurwaarder zxqv');
  await expect(page).toHaveURL(/\/nl\/zoeken\/#q=deurwaarder%20zxqv$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await page.locator('[data-teksten] button').click();
  await expect(page.locator('[data-teksten] ul, [data-teksten] p').first()).toBeAttached();
  await page.reload();
  await expect(box(page)).toHaveValue('deurwaarder zxqv');
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'deurwaarder'));
  // Sooner than the address follows by itself: leaving the box is enough.
  await box(page).fill('deurwaarder zxqw');
  await page.locator('.talen a[hreflang=tr]').click();
  await expect(page).toHaveURL(/\/tr\/zoeken\/#q=deurwaarder%20zxqw$/);
  await answers(page).first().click();
  await expect(page).toHaveURL(/\/tr\/hulp-bij\/deurwaarder\/$/);
  await page.goBack();
  await expect(box(page)).toHaveValue('deurwaarder zxqw');
  const requests = await sent();
  expect(requests.length).toBeGreaterThan(10);
  expect(requests.filter((request) => /q=|zxq/.test(request))).toEqual([]);
});

test('a link works, with the query in the fragment or before it, and reads nothing before the box is used', async ({ page }) => {
  const read: string[] = [];
  page.on('request', (request) => read.push(new URL(request.url()).pathname));
  await page.goto(paths.zoeken('nl'));
  await page.waitForLoadState('networkidle');
  expect(read.filter((path) => /zoek-index|pagefind/.test(path))).toEqual([]);
  await page.goto(`${paths.zoeken('nl')}?q=${encodeURIComponent('geen eten')}`);
  await expect(box(page)).toHaveValue('geen eten');
  await expect(page).toHaveURL(/\/nl\/zoeken\/#q=geen%20eten$/);
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'geen-eten'));
  expect(read.filter((path) => /pagefind|\/(?:tr|ar)\.json/.test(path))).toEqual([]);
  const sent = listen(page);
  await page.reload();
  await expect(box(page)).toHaveValue('geen eten');
  // The same page, another fragment: as a link in a message that is opened in this tab.
  await page.evaluate(() => (location.hash = 'q=geen%20bed'));
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'bed-en-meubels'));
  await answers(page).first().click();
  await expect(page).toHaveURL(/bed-en-meubels\/$/);
  expect((await sent()).filter((request) => /q=|geen/.test(request))).toEqual([]);
});

test('the same words give the same answers, whatever was looked for before', async ({ page }) => {
  await page.goto(paths.zoeken('nl'));
  const found = async () => {
    await box(page).fill('');
    await expect(page.locator('[data-zoek]')).toBeHidden();
    await box(page).fill('geld');
    await expect(page.locator('[data-zoek]')).toBeVisible();
    return answers(page).evaluateAll((all) => all.map((one) => one.getAttribute('href')));
  };
  const first = await found();
  expect(first.length).toBeGreaterThan(1);
  await box(page).fill('xqzjw');
  await expect(page.locator('[data-niets]')).toBeVisible();
  expect(await found()).toEqual(first);
});

test('answers do not wait for what hears danger; when it comes in, danger is heard in what stands there', async ({ page }) => {
  let come = () => {};
  const held = new Promise<void>((release) => (come = release));
  await page.route('**/zoek-index/gevaar.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(paths.zoeken('nl'));
  // No phrase of the list.
  await box(page).fill('mijn vriend knijpt mijn keel dicht als hij boos is');
  await expect(answers(page).first()).toBeVisible();
  await expect(page.locator('section[data-gevaar]:visible')).toHaveCount(0);
  come();
  await expect(page.locator('[data-gevaar=geweld] a[href^="tel:"]').first()).toBeVisible();
});

test('words of danger put help on top, with a number to call', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const [w, query, gevaar] of [
    ['nl', 'ik wil dood', 'dood'],
    ['tr', 'kocam beni dövüyor', 'geweld'],
    ['ar', 'انتحار', 'dood'],
    ['tr-nl', 'eşim beni dövüyor', 'geweld'],
    // In no list, and in another language than that of the page.
    ['nl', 'ik ga mezelf ophangen', 'dood'],
    ['nl', 'rajli kaydrebni w ana khayfa', 'geweld'],
  ] as const) {
    await page.goto(paths.zoeken(w));
    // Before anything is typed, and on the first screen.
    for (const number of await page.locator('.zoek-nummers a[href^="tel:"]').all()) await expect(number).toBeInViewport({ ratio: 1 });
    await box(page).fill(query);
    // Large and first: on a phone its number is there without scrolling.
    await expect(page.locator(`[data-gevaar=${gevaar}] a[href^="tel:"]`).first()).toBeInViewport({ ratio: 1 });
    await expect(page.locator('section[data-gevaar]:visible')).toHaveCount(1);
    // Said before the answers are counted.
    await expect(page.locator('[data-zoek-stand]')).toContainText(gevaar === 'dood' ? '113' : '0800');
    await box(page).fill('bril gözlük نظارة');
    await expect(page.locator('section[data-gevaar]:visible')).toHaveCount(0);
  }
});

test('nothing found is an answer too: needs that come near, the first question and a person', async ({ page }) => {
  await page.goto(paths.zoeken('ar'));
  await box(page).fill('qqqq wwww');
  const niets = page.locator('[data-niets]');
  await expect(niets).toBeVisible();
  await expect(page.locator('[data-zoek-stand]')).toHaveText((await niets.locator('h2').textContent()) ?? 'what is not found');
  await expect(niets.locator(`a[href="${paths.home('ar')}"]`)).toBeVisible();
  await expect(niets.locator('a[href^="tel:"]').first()).toBeVisible();
  await expect(niets.locator('[data-dichtbij]')).toBeHidden();
  await box(page).fill('غسلالت');
  await expect(niets.locator('[data-dichtbij] a.antwoord').first()).toHaveAttribute('href', paths.hulpBij('ar', 'wasmachine'));
  await box(page).fill('');
  await expect(page.locator('#a-z')).toBeVisible();
  await expect(niets).toBeHidden();
});

test('a word of another language is found, with its translation', async ({ page }) => {
  await page.goto(paths.zoeken('ar'));
  await box(page).fill('ما هو kwijtschelding');
  const begrip = answers(page, 'begrippen').first();
  await expect(begrip).toHaveAttribute('href', `${paths.begrippen('ar')}#kwijtschelding`);
  await expect(begrip).toContainText(/\p{Script=Arabic}/u);
  await page.goto(paths.zoeken('nl'));
  await box(page).fill('yatak');
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'bed-en-meubels'));
});

test('whatever is typed: no error and no markup', async ({ page, baseURL }) => {
  const found = watch(page, new URL(baseURL ?? '').origin);
  await page.goto(paths.zoeken('nl'));
  await expect(box(page)).toHaveAttribute('maxlength', '400');
  for (const query of [
    'x'.repeat(10_000),
    'bed '.repeat(2_500),
    '     ',
    '😀🛏️😀',
    '<img src=x onerror=alert(1)><script>alert(2)</script>',
    '\u0000\u0001\u0007',
    'bed سرير \u202Eyatak\u2066',
    '%s %n {{x}} __proto__',
  ]) {
    await box(page).fill(query);
    // Leaving the box puts the query in the address.
    await box(page).blur();
    if (query.trim() !== '') await expect(page.locator('[data-zoek-stand]')).not.toBeEmpty();
    expect((await page.evaluate(() => location.hash)).length).toBeLessThan(5000);
  }
  expect(await page.locator('main img, main script:not([src])').count()).toBe(0);
  expect(found).toEqual([]);
});

test('the full text is searched when asked for, by the engine of the page itself', async ({ page, baseURL }) => {
  const found = watch(page, new URL(baseURL ?? '').origin);
  for (const w of ['nl', 'ar-nl'] as const) {
    await page.goto(paths.zoeken(w));
    await box(page).fill(w === 'nl' ? 'huisarts' : 'طبيب');
    await expect(page.locator('.zoek-uitkomst')).toBeVisible();
    await page.locator('[data-teksten] button').click();
    const first = page.locator('[data-teksten] a.antwoord').first();
    await expect(first).toHaveAttribute('href', new RegExp(`^/${w}/`));
    await expect(first.locator('.antwoord-kop')).not.toBeEmpty();
    await expect(page.locator('[data-teksten] [role=status]')).toHaveText(
      new RegExp(`${await page.locator('[data-teksten] a.antwoord').count()} `),
    );
  }
  expect(found).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every need and entry stands in the A-Z, a page of its own, with a bar of letters', async ({ page }) => {
    for (const w of ['nl', 'tr', 'ar'] as const) {
      await page.goto(paths.zoeken(w));
      await expect(box(page)).toBeHidden();
      await expect(page.locator('.zoek-nummers a[href^="tel:"]').first()).toBeInViewport({ ratio: 1 });
      const letters = page.locator('.letters a');
      expect(await letters.count()).toBeGreaterThan(15);
      await letters.last().click();
      await expect(page).toHaveURL(new RegExp(`${paths.zoekAZ(w)}#`));
      await expect(page.locator('.a-z section').last()).toBeInViewport();
      expect(await page.locator('.a-z a.antwoord').count()).toBeGreaterThan(150);
    }
  });
});

test.describe('the page stays whole and says that the search does not work', () => {
  const rows = '**/nl/zoeken/rijen.json';
  for (const [what, spoil] of [
    ['the rows do not come', (page: Page) => page.route(rows, (route) => route.abort())],
    ['the rows are of another version', (page: Page) => page.route(rows, (route) => route.fulfill({ json: { rows: [] } }))],
    ['the words do not come', (page: Page) => page.route('**/zoek-index/nl.json', (route) => route.abort())],
    ['the words are of another version', (page: Page) => page.route('**/zoek-index/nl.json', (route) => route.fulfill({ json: {} }))],
  ] as const) {
    test(`when ${what}`, async ({ page }) => {
      await spoil(page);
      await page.goto(paths.zoeken('nl'));
      await box(page).fill('geen bed');
      await expect(page.locator('[data-zoek-stand]')).toHaveText(translate('nl', 'zoekMislukt'));
      await expect(page.locator(`#a-z a[href="${paths.zoekAZ('nl')}"]`)).toBeVisible();
      await expect(page.locator('[data-zoek]')).toBeHidden();
    });
  }

  test('when the script does not come there is the A-Z', async ({ page }) => {
    await page.route('**/_astro/*.js', (route) => route.abort());
    await page.goto(paths.zoeken('nl'));
    await page.locator(`#a-z a[href="${paths.zoekAZ('nl')}"]`).click();
    await expect(page.locator('.a-z a.antwoord').first()).toBeVisible();
  });
});

test.describe('on a kiosk', () => {
  test.use({ viewport: { width: 1080, height: 1400 } });

  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      new MutationObserver(() => (document.documentElement.dataset['kiosk'] = '')).observe(document, { childList: true });
    });
  });

  test('a keyboard on screen types at the caret, from right to left too, and changes script', async ({ page }) => {
    await page.goto(paths.zoeken('ar'));
    const keys = page.locator('[data-toetsenbord]');
    for (const key of 'سير') await keys.getByRole('button', { name: key, exact: true }).click();
    await expect(box(page)).toHaveValue('سير');
    await box(page).evaluate((field: HTMLInputElement) => field.setSelectionRange(1, 1));
    await keys.getByRole('button', { name: 'ر', exact: true }).click();
    await expect(box(page)).toHaveValue('سرير');
    await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('ar', 'bed-en-meubels'));
    await keys.getByRole('button', { name: 'Türkçe' }).click();
    await keys.getByRole('button', { name: 'ş', exact: true }).click();
    await expect(box(page)).toHaveValue('سرşير');
    await keys.locator('button').evaluateAll((buttons) => {
      for (const button of buttons) {
        const { width, height } = button.getBoundingClientRect();
        if (width < 63.5 || height < 63.5) throw new Error(`${button.textContent}: ${width} × ${height}`);
      }
    });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  });
});

test('there is no keyboard on screen elsewhere, and no microphone that sends sound away', async ({ page }) => {
  await page.addInitScript(() => {
    // A browser that recognises speech, but not on the device.
    const Recogniser = Object.assign(function Recogniser() {}, { available: () => Promise.resolve('unavailable') });
    Object.assign(window, { SpeechRecognition: Recogniser, webkitSpeechRecognition: Recogniser });
  });
  await page.goto(paths.zoeken('nl'));
  await box(page).fill('bed');
  await expect(answers(page).first()).toBeVisible();
  await expect(page.locator('[data-toetsenbord]')).toBeHidden();
  await expect(page.locator('[data-spreek]')).toBeHidden();
});

test('a microphone stands there when the device itself understands speech', async ({ page }) => {
  await page.addInitScript(() => {
    class Recogniser extends EventTarget {
      static available = ({ processLocally }: { processLocally: boolean }) => Promise.resolve(processLocally ? 'available' : 'unavailable');
      get processLocally() {
        return false;
      }
      set processLocally(here: boolean) {
        (this as unknown as { here: boolean }).here = here;
      }
      start() {
        if (!(this as unknown as { here: boolean }).here) throw new Error('would send sound away');
        // The first time somebody says no to the browser's question.
        if (!document.title.endsWith('.')) {
          document.title += '.';
          this.dispatchEvent(Object.assign(new Event('error'), { error: 'not-allowed' }));
          return;
        }
        this.dispatchEvent(Object.assign(new Event('result'), { results: [[{ transcript: 'geen bed' }]] }));
        this.dispatchEvent(new Event('end'));
      }
    }
    Object.assign(window, { SpeechRecognition: Recogniser });
  });
  await page.goto(paths.zoeken('nl'));
  const microphone = page.locator('[data-spreek]');
  await microphone.click();
  await expect(microphone).toHaveAttribute('aria-pressed', 'false');
  await expect(page.locator('[data-zoek-stand]')).toBeEmpty();
  await microphone.click();
  await expect(box(page)).toHaveValue('geen bed');
  await expect(answers(page).first()).toHaveAttribute('href', paths.hulpBij('nl', 'bed-en-meubels'));
});

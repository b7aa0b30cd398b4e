import { expect, test, type Page } from '@playwright/test';
import { locales } from '../../src/i18n/locales.ts';
import { inWeergave, paths } from '../../src/i18n/paths.ts';
import { translate } from '../../src/i18n/translate.ts';
import { enkeleWeergaven } from './enkele-weergaven.ts';
import { expectNothingKept, watch } from './no-traces.ts';

/** Two needs that share no first step, by their own pages: these names stay whatever happens to the questions. */
const samen = '#m=hulp-bij.bed-en-meubels+hulp-bij.eenzaam';
const refs = (page: Page) => page.locator('[data-stap]').evaluateAll((steps) => steps.map((step) => (step as HTMLElement).dataset['stap']));

/** The button of the first step itself, not of what one asks in the same conversation. */
const nuKlaar = '.nu > article > .stap-knoppen [data-doe=klaar]';

async function open(page: Page, w: string, hash: string): Promise<void> {
  // Only behind the # something changes: without this the page would stay the one that is there.
  await page.goto('about:blank');
  await page.goto(`/${w}/mijn-route/${hash}`);
  await expect(page.locator('.route > .nu')).toBeVisible();
}

/** From the first question to a route, always by the first answer that is no way out and passes `skip` others. */
async function answerAll(page: Page, skip: number): Promise<void> {
  const answers = page.locator('.antwoorden a.antwoord:not(.vast)');
  for (let passed = skip; (await answers.count()) > 0; passed = 0) {
    const question = page.url();
    await answers.nth(Math.min(passed, (await answers.count()) - 1)).click();
    // A page that is still coming has no answers either.
    await page.waitForURL(({ href }) => href !== question);
  }
}

for (const { code, hoofd } of enkeleWeergaven) {
  test(`${code}: two routes become one, and what was chosen reaches no server and no storage`, async ({ page, baseURL }) => {
    const found = watch(page, baseURL ?? '');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`));

    await page.goto(paths.toestand(code, []));
    await answerAll(page, 1);
    const one = new URL(page.url());
    await expect(page.locator('.mijn-balk')).toBeHidden();
    await page.locator('a.nog-iets').click();
    await expect(page).toHaveURL(new RegExp(`${paths.toestand(code, [])}#m=`));
    await expect(page.locator('.mijn-balk')).toBeVisible();
    await answerAll(page, 2);
    const two = new URL(page.url());
    expect(two.pathname).not.toBe(one.pathname);
    expect(two.hash).toContain('#m=');
    await page.locator('.mijn-balk a').click();

    await expect(page).toHaveURL(new RegExp(`${paths.mijnRoute(code)}#m=[^+]+\\+[^+]+$`));
    await expect(page.locator('html')).toHaveAttribute('dir', locales[hoofd].dir);
    await expect(page.locator('.route > .nu .persoon a.knop, .route > .nu .wijkkeuze summary').first()).toBeVisible();
    await expect(page.locator('.mijn-keuzes > li')).toHaveCount(2);
    const steps = await refs(page);
    expect(new Set(steps).size, 'every step once').toBe(steps.length);
    await page.reload();
    await expect(page.locator('.route > .nu')).toBeVisible();
    expect(await refs(page)).toEqual(steps);
    await page.locator('a.terug').click();

    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((request) => request.includes('#') || request.includes('m='))).toEqual([]);
    expect(found).toEqual([]);
    await expectNothingKept(page);
  });
}

test('the words are those of the pages, and every person stands there once', async ({ page }) => {
  await open(page, 'nl', samen);
  const steps = await page.locator('.route > li > [data-stap]').evaluateAll((all) =>
    all.map((step) => ({
      name: (step as HTMLElement).dataset['stap'],
      doe: step
        .querySelector('.stap-kop')
        ?.textContent?.replace(/^\d\. /, '')
        .trim(),
      href: step.querySelector('a.over, .stap-naam a')?.getAttribute('href'),
    })),
  );
  // Each another conversation: what one asks the same person stands below it.
  expect(steps.length).toBeGreaterThan(1);
  for (const { doe, href } of steps) {
    const own = await page.request.get(href?.split('#')[0] ?? '').then((answer) => answer.text());
    expect(own.replaceAll('<i></i>', '')).toContain(doe);
  }
  const people = await page.locator('.mijn-mensen .persoon-naam').allTextContents();
  expect(new Set(people).size).toBe(people.length);
  // The situations of all that was chosen, and what to say with the need filled in.
  await expect(page.locator('.mijn-keuzes > li')).toHaveCount(2);
  await expect(page.locator('.nu blockquote')).not.toContainText(/[{}]/);
});

test('a step that is done makes room for the next, and comes back', async ({ page }) => {
  await open(page, 'nl', samen);
  const before = await refs(page);
  await page.locator(nuKlaar).click();
  await expect(page.locator('.mijn-klaar li')).toHaveCount(1);
  const [next] = await refs(page);
  expect(before.slice(1)).toContain(next);
  await expect(page).toHaveURL(new RegExp(`&k=${before[0]}$`));
  await expect(page.locator('.nu .doe.stap-kop')).toBeFocused();
  await expect(page.locator('[data-gedaan]')).toHaveText(translate('nl', 'mijnKlaar'));
  await page.reload();
  await expect(page.locator('.mijn-klaar li')).toHaveCount(1);
  await page.locator('.mijn-klaar [data-doe=toch-niet]').click();
  await expect(page.locator('.mijn-klaar')).toBeHidden();
  expect(await refs(page)).toEqual(before);
});

test('a step can be taken away and put back, and so can a choice', async ({ page }) => {
  await open(page, 'nl', samen);
  const before = await refs(page);
  const first = page.locator('.route > li > .klein').first();
  const weg = await first.getAttribute('data-stap');
  await first.locator('> .stap-knoppen [data-doe=weg]').click();
  await expect(page.locator('.mijn-weg')).toBeVisible();
  // Without it the conversations may come in another order.
  expect((await refs(page)).sort()).toEqual(before.filter((ref) => ref !== weg).sort());
  await expect(page).toHaveURL(new RegExp(`&w=${weg}$`));
  await page.locator('[data-doe=terugzetten]').click();
  await expect(page.locator('.mijn-weg')).toBeHidden();
  expect(await refs(page)).toEqual(before);
  await page.locator('.mijn-keuzes [data-doe=keuze-weg]').first().click();
  await expect(page.locator('.mijn-keuzes > li')).toHaveCount(1);
  // The next choice, not the first step.
  await expect(page.locator('.mijn-keuzes button')).toBeFocused();
  await expect(page).toHaveURL(/#m=hulp-bij\.eenzaam$/);
  await page.locator('.mijn-keuzes [data-doe=keuze-weg]').first().click();
  await expect(page.locator(`.mijn-melding a[href="${paths.toestand('nl', [])}"]`)).toBeVisible();
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(paths.mijnRoute('nl'));
});

test('when everything is done the page says so', async ({ page }) => {
  await open(page, 'nl', '#m=hulp-bij.bril');
  const { length } = await refs(page);
  for (let done = 1; done <= length; done += 1) {
    await page.locator(nuKlaar).click();
    await expect(page.locator('.mijn-klaar li')).toHaveCount(done);
  }
  await expect(page.locator('.route')).toBeHidden();
  await expect(page.locator('.mijn-melding')).not.toBeEmpty();
});

test('the language switch keeps the route, what is done and what was taken away', async ({ page }) => {
  await open(page, 'nl', samen);
  await page.locator(nuKlaar).click();
  await expect(page.locator('.mijn-klaar li')).toHaveCount(1);
  const { hash } = new URL(page.url());
  // With whom one talks depends on the language, and with that the order.
  const steps = (await refs(page)).sort();
  for (const taal of ['ar', 'tr', 'nl'] as const) {
    await page.locator(`nav.talen a[hreflang="${taal}"]`).click();
    await expect(page).toHaveURL(`${inWeergave(paths.mijnRoute('nl'), taal)}${hash}`);
    await expect(page.locator('.mijn-klaar li')).toHaveCount(1);
    expect((await refs(page)).sort()).toEqual(steps);
  }
});

test('"something else too" and the way back keep the route; so does the jump to the content', async ({ page }) => {
  await page.goto(paths.hulpBij('nl', 'bril'));
  await page.locator('a.nog-iets').click();
  await page.waitForURL(/#m=hulp-bij\.bril$/);
  await page.locator('a.skip').focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#m=hulp-bij\.bril$/);
  const question = page.url();
  await page.locator('.antwoorden a.antwoord').first().click();
  await page.waitForURL(({ href, hash }) => href !== question && hash === '#m=hulp-bij.bril');
  await page.locator('a.terug').click();
  await page.waitForURL(`${paths.home('nl')}#m=hulp-bij.bril`);
  await page.locator('.mijn-balk a').click();
  await expect(page.locator('.route > .nu')).toBeVisible();
  await page.locator('.mijn-verder .verder a').click();
  await expect(page).toHaveURL(`${paths.toestand('nl', [])}#m=hulp-bij.bril`);
});

for (const { code } of enkeleWeergaven) {
  test(`${code}: of an old or broken address the rest is saved, with a friendly line`, async ({ page, baseURL }) => {
    const found = watch(page, baseURL ?? '');
    await open(page, code, '#m=rustig.bestaat-niet.meer+hulp-bij.bril+%3Cscript%3E+hulp-bij.vliegtuig&k=weg-ermee&w=../..');
    await expect(page.locator('.mijn-keuzes > li')).toHaveCount(1);
    await expect(page.locator('.mijn-melding .let-op')).toBeVisible();
    // The link leads to the question nearest to what was lost.
    await expect(page.locator('.mijn-melding a')).toHaveAttribute('href', new RegExp(`^${paths.toestand(code, ['rustig'])}`));
    await expect(page).toHaveURL(/#m=hulp-bij\.bril&k=weg-ermee$/);
    for (const hash of ['', '#', '#m=', '#inhoud', '#m=%%%', '#m=niets.van.dit.alles']) {
      await page.goto('about:blank');
      await page.goto(`${paths.mijnRoute(code)}${hash}`);
      await expect(page.locator(`.mijn-melding a.knop[href^="${paths.toestand(code, [])}"]`), hash).toBeVisible();
      await expect(page.locator('.route'), hash).toBeHidden();
    }
    expect(found).toEqual([]);
  });
}

/** The words of a weergave, one file for all needs. */
const woorden = (w: string) => `**/mijn-route/${w}.*.json`;

for (const { code } of enkeleWeergaven) {
  test(`${code}: words that do not come leave one sentence, and can be asked again`, async ({ page, baseURL }) => {
    const found = watch(page, baseURL ?? '');
    await page.route(woorden(code), (route) =>
      route.fulfill({ status: 200, contentType: 'text/html', body: '<p>Log in to the network</p>' }),
    );
    await page.goto(`/${code}/mijn-route/${samen}`);
    const again = page.locator('[data-doe=opnieuw]');
    await expect(again).toBeVisible();
    await expect(page.locator('.mijn-melding .let-op')).toHaveCount(1);
    await expect(page.locator('.route')).toBeHidden();
    await expect(page.locator('main h1')).toBeVisible();
    await expect(page).toHaveURL(`${paths.mijnRoute(code)}${samen}`);
    await page.unroute(woorden(code));
    await again.click();
    await expect(page.locator('.route > .nu')).toBeVisible();
    await expect(page.locator('.mijn-keuzes > li')).toHaveCount(2);
    await expect(again).toBeHidden();
    expect(found).toEqual([]);
  });
}

test('a script that does not come leaves a page that says what to do', async ({ page }) => {
  await page.route('**/_astro/mijn-route.client*', (route) => route.abort());
  await page.goto(`/nl/mijn-route/${samen}`);
  await expect(page.locator('.mijn-melding:visible')).toHaveText(translate('nl', 'mijnBezig'));
  await page.unroute('**/_astro/mijn-route.client*');
  await page.reload();
  await expect(page.locator('.route > .nu')).toBeVisible();
  await expect(page.getByText(translate('nl', 'mijnBezig'))).toHaveCount(0);
});

test('words of another day are not put to the route of this one: one sentence, and the page can be loaded again', async ({ page }) => {
  await page.route(woorden('nl'), async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, json: { ...((await answer.json()) as object), versie: 'gisteren' } });
  });
  await page.goto(`/nl/mijn-route/${samen}`);
  const again = page.locator('[data-doe=herladen]');
  await expect(again).toBeVisible();
  await expect(page.locator('.mijn-melding .let-op')).toHaveCount(1);
  await expect(page.locator('.route')).toBeHidden();
  await page.unroute(woorden('nl'));
  await again.click();
  await expect(page.locator('.route > .nu')).toBeVisible();
});

test('what is asked for names no need, and is the same for every route', async ({ page }) => {
  const askedFor = async (hash: string) => {
    const asked: string[] = [];
    const listen = (request: { url: () => string }) => asked.push(new URL(request.url()).pathname);
    page.on('request', listen);
    await open(page, 'nl', hash);
    page.off('request', listen);
    return asked
      .filter((path) => path.endsWith('.json') || /\/(?:hulp-bij|regelingen|fondsen|initiatieven|mag-dat|brieven)\//.test(path))
      .sort();
  };
  const first = await askedFor(samen);
  expect(first.every((path) => /^\/mijn-route\/(?:nl\.)?[0-9a-f]+\.json$/.test(path))).toBe(true);
  expect(first).toHaveLength(2);
  expect(await askedFor('#m=hulp-bij.bril')).toEqual(first);
});

test('sharing, copying and the code on screen say the address of the route', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page, 'nl', samen);
  const whole = page.url();
  await expect(page.locator('[data-meenemen=whatsapp]')).toHaveAttribute('href', `https://wa.me/?text=${encodeURIComponent(whole)}`);
  await page.locator('[data-meenemen=kopieer]').click();
  await expect(page.locator('.meenemen-klaar')).not.toBeEmpty();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
  await page.locator('.andere-telefoon summary').click();
  await expect(page.locator('.qr-scherm')).toBeVisible();
});

test('a browser without share sheet, clipboard and camera keeps the other ways', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['share', 'clipboard', 'mediaDevices'])
      Object.defineProperty(Navigator.prototype, name, { value: undefined, configurable: true });
  });
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto(paths.hulpBij('nl', 'bril'));
  await page.locator('.mee > summary').click();
  await expect(page.locator('[data-meenemen=print]')).toBeVisible();
  await expect(page.locator('[data-meenemen=whatsapp]')).toBeVisible();
  for (const gone of ['stuur', 'kopieer']) await expect(page.locator(`[data-meenemen=${gone}]`)).toBeHidden();
  await page.locator('.andere-telefoon summary').click();
  await expect(page.locator('.qr-scherm')).toBeVisible();
  expect(errors).toEqual([]);
});

test('where the phone has a share sheet it takes the place of the link', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(navigator, {
      share: (data: ShareData) => {
        document.title = `shared ${data.url}`;
        return Promise.resolve();
      },
    });
  });
  await page.goto(paths.hulpBij('nl', 'bril'));
  await page.locator('.mee > summary').click();
  await expect(page.locator('[data-meenemen=whatsapp]')).toBeHidden();
  await page.locator('[data-meenemen=stuur]').click();
  await expect(page).toHaveTitle(`shared ${page.url()}`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { code } of enkeleWeergaven) {
    test(`${code}: the page says what does work, and routes can be sent`, async ({ page }) => {
      await page.goto(`${paths.mijnRoute(code)}${samen}`);
      await expect(page.locator('main .uitleg')).toBeVisible();
      await expect(page.locator('.mijn-melding')).toBeHidden();
      await expect(page.locator(`main a.knop[href="${paths.toestand(code, [])}"]`).first()).toBeVisible();
      await page.goto(paths.hulpBij(code, 'bril'));
      await page.locator('.mee > summary').click();
      await expect(page.locator('[data-meenemen=whatsapp]')).toBeVisible();
      await expect(page.locator('.meenemen button:visible')).toHaveCount(0);
      await page.locator('.andere-telefoon summary').click();
      await expect(page.locator('.qr-scherm')).toBeVisible();
      await expect(page.locator('a.nog-iets')).toHaveAttribute('href', paths.toestand(code, []));
    });
  }
});

test('a search keeps the route: from home, in every kind of row, in another language, after a reload, and on the way back', async ({
  page,
}) => {
  const hash = samen;
  const escaped = samen.replaceAll('.', '\\.').replaceAll('+', '\\+');
  await page.goto(`${paths.home('nl')}${hash}`);
  await page.locator('#zoek').fill('bril');
  await page.locator('#zoek').press('Enter');
  await expect(page).toHaveURL(new RegExp(`${paths.zoeken('nl')}${escaped}&q=bril$`));
  await expect(page.locator('#zoek')).toHaveValue('bril');

  // A need, help, a person, a word of the field: these rows stand in the page, or wait in a template.
  for (const [groep, query] of [
    ['behoeften', 'bril'],
    ['voorzieningen', 'huurtoeslag'],
    ['mensen', 'samira'],
    ['begrippen', 'bijstand'],
  ] as const) {
    await page.locator('#zoek').fill(query);
    const row = page.locator(`[data-groep=${groep}] a.antwoord`).first();
    await expect(row).toBeVisible();
    await page.locator('#zoek').blur();
    await expect(page).toHaveURL(new RegExp(`${escaped}&q=${query}$`));
    await row.click();
    await expect(page).not.toHaveURL(/\/zoeken\//);
    await expect(page).toHaveURL(groep === 'begrippen' ? /\/begrippen\/#/ : new RegExp(`${escaped}$`));
    await page.goBack();
    await expect(page).toHaveURL(new RegExp(`${paths.zoeken('nl')}${escaped}&q=${query}$`));
    await expect(page.locator('#zoek')).toHaveValue(query);
  }

  // Texts come from another engine, and are drawn by script.
  await page.locator('#zoek').fill('bril');
  await page.locator('[data-teksten] button').click();
  await expect(page.locator('[data-teksten] a.antwoord').first()).toHaveAttribute('href', new RegExp(`${escaped}$`));

  await page.reload();
  await expect(page).toHaveURL(new RegExp(`${escaped}&q=bril$`));
  await expect(page.locator('#zoek')).toHaveValue('bril');
  await page.locator('.talen a[hreflang=tr]').click();
  await expect(page).toHaveURL(new RegExp(`${paths.zoeken('tr')}${escaped}&q=bril$`));
  await expect(page.locator('#zoek')).toHaveValue('bril');
  // An empty box leaves the route alone.
  await page.locator('#zoek').fill('');
  await page.locator('#zoek').blur();
  await expect(page).toHaveURL(new RegExp(`${paths.zoeken('tr')}${escaped}$`));
  await page.goBack();
  await expect(page).toHaveURL(new RegExp(`${paths.zoeken('nl')}${escaped}&q=bril$`));
});

test('a messenger may encode the address: on every page the route is known, and nothing about violence stays in the history', async ({
  page,
}) => {
  await page.goto(`${paths.hulpBij('nl', 'bed-en-meubels')}#m=hulp-bij.bril%2Bniet-veilig.partner`);
  await expect(page.locator('.mijn-balk')).toBeVisible();
  const steps = await page.evaluate(() => history.length);
  await page.locator('a.terug').click();
  await expect(page).not.toHaveURL(/bed-en-meubels/);
  await expect(page).toHaveURL(/#m=hulp-bij\.bril\+niet-veilig\.partner$/);
  expect(await page.evaluate(() => history.length)).toBe(steps);
});

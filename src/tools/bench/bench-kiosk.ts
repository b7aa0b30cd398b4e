import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { paths } from '../../i18n/paths.ts';
import { flagsFor, startAddress } from '../kiosk/flags.ts';
import { keepKiosk, type Kept } from '../kiosk/keep-kiosk.ts';
import { LOOK_MS, looker, until, visit, type See } from './kiosk-visitor.ts';
import { growth, measure, type Gebruik, type Groei, type Tab } from './measure-kiosk.ts';
import { AS_A_HOST, serveDist } from '../serve/serve.ts';

/** In a week: `npm run kiosk` begins a fresh one at night and in a still moment of the day. See may-renew.ts. */
const browsers = 14;

/** First visits fill caches and compile scripts; growth counts from there. */
const warmUp = (each: number) => Math.ceil(each / 10);

/**
 * Walks sessions in one kiosk, as visitors do one after the other: language, answers, route, a number to take along,
 * ready. The kiosk is kept by what keeps a real one.
 * @param dir the built site
 * @param program a Chromium
 * @param tell gets a line now and then
 * @param ronde milliseconds between two looks at what came free
 * @returns growth from the first visits in the first browser to the last in the last, before it is replaced once more
 */
export async function benchKiosk(
  dir: string,
  program: string,
  sessies: number,
  tell: (line: string) => void,
  ronde = 2_000,
): Promise<Groei[]> {
  const served = await serveDist({ dir, port: 0, quality: AS_A_HOST });
  const profile = mkdtempSync(join(tmpdir(), 'bench-kiosk-'));
  const kiosk = await keepKiosk({
    adres: startAddress(`${served.url}${paths.kiosk()}`, false),
    program,
    flags: [...flagsFor(process.platform, false).map(({ vlag }) => vlag), '--window-size=1080,1920', '--disable-gpu'],
    profile,
    headless: true,
    sandbox: false,
    say: () => undefined,
  });
  try {
    const each = Math.ceil(sessies / browsers);
    const warm = warmUp(each);
    const began = Date.now();
    let tab = await sitDown(kiosk);
    let begin: Gebruik | undefined;
    for (let nummer = 1; nummer <= sessies; nummer += 1) {
      await visit(tab.see, nummer);
      if (nummer === warm) begin = await measureAfterFirst(tab, ronde);
      if (nummer % 100 === 0)
        tell(
          `${nummer} of ${sessies} sessions, about ${Math.ceil((((Date.now() - began) / nummer) * (sessies - nummer)) / 60_000)} minutes to go`,
        );
      if (nummer % each === 0 && nummer < sessies) {
        await kiosk.renew();
        tab = await sitDown(kiosk);
      }
    }
    const eind = await measureAfterFirst(tab, ronde);
    // Compared with itself nothing ever grows.
    if (!begin) throw new Error('Nothing was measured at the start');
    return growth(begin, eind);
  } finally {
    await kiosk.stop();
    await served.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function sitDown(kiosk: Kept): Promise<Tab & { see: See }> {
  let page = kiosk.page();
  while (!page) {
    await setTimeout(LOOK_MS);
    page = kiosk.page();
  }
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser stopped');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { see: looker(page, session), session, browser };
}

/** The same visitor comes last every time: what the last page leaves lying about is no growth. */
async function measureAfterFirst(tab: Tab & { see: See }, ronde: number): Promise<Gebruik> {
  await visit(tab.see, 0);
  await until(tab.see, `location.pathname === '${paths.kiosk()}'`);
  return measure(tab, ronde);
}

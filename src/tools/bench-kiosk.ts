import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession, Page } from '@playwright/test';
import { paths } from '../i18n/paths.ts';
import { weergaven } from '../i18n/locales.ts';
import { flagsFor, startAddress } from '../kiosk/flags.ts';
import { keepKiosk, type Kept } from './keep-kiosk.ts';
import { serveDist } from './serve.ts';

/** What a kiosk that stands at its start screen takes, after everything that can be freed is freed. */
export interface Gebruik {
  /** Bytes of JavaScript. */
  heap: number;
  nodes: number;
  listeners: number;
  /** Bytes that the process that draws the page has for itself; undefined where the system does not say. */
  renderer: number | undefined;
}

/** One figure at the start and at the end. */
export interface Groei {
  wat: string;
  begin: number;
  eind: number;
  /** Share that was added: 0.1 is a tenth. */
  groei: number;
  /** Absent for a figure that is only shown. */
  ok?: boolean;
}

/** More than this in a week and a kiosk has to be restarted. */
export const meesteGroei = 0.1;

/** @returns growth from one moment to another, what the system does not say left out */
export function growth(begin: Gebruik, eind: Gebruik): Groei[] {
  const line = (wat: string, a: number | undefined, b: number | undefined, counts: boolean): Groei[] => {
    if (a === undefined || b === undefined) return [];
    const groei = (b - a) / a;
    return [{ wat, begin: a, eind: b, groei, ...(counts ? { ok: groei <= meesteGroei } : {}) }];
  };
  return [
    ...line('JavaScript heap, bytes', begin.heap, eind.heap, true),
    ...line('DOM nodes', begin.nodes, eind.nodes, true),
    ...line('event listeners', begin.listeners, eind.listeners, false),
    ...line('own memory of the page process, bytes', begin.renderer, eind.renderer, true),
  ];
}

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
export async function benchKiosk(dir: string, program: string, sessies: number, tell: (line: string) => void, ronde = 2_000): Promise<Groei[]> {
  const served = await serveDist({ dir, port: 0 });
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
      if (nummer % 100 === 0) tell(`${nummer} of ${sessies} sessions, about ${Math.ceil(((Date.now() - began) / nummer) * (sessies - nummer) / 60_000)} minutes to go`);
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

/** The tab of the kiosk, and a way to look into it and at the browser around it. */
interface Tab {
  see: See;
  session: CDPSession;
  browser: Browser;
}

async function sitDown(kiosk: Kept): Promise<Tab> {
  let page: Page | undefined;
  while (!(page = kiosk.page())) await setTimeout(LOOK_MS);
  const browser = page.context().browser();
  if (!browser) throw new Error('The browser stopped');
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  return { see: looker(page, session), session, browser };
}

/** The same visitor comes last every time: what the last page leaves lying about is no growth. */
async function measureAfterFirst(tab: Tab, ronde: number): Promise<Gebruik> {
  await visit(tab.see, 0);
  await until(tab.see, `location.pathname === '${paths.kiosk()}'`);
  return measure(tab, ronde);
}

type See = (expression: string) => Promise<unknown>;

/**
 * Evaluates in the page itself. Playwright's own ways put a library into every page first, and a thousand of those are
 * most of what is measured.
 * @returns what the expression gives; undefined while a page makes place for the next
 * @throws when the page is gone for good
 */
const looker = (page: Page, session: CDPSession): See => {
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

const LOOK_MS = 10;
const AGAIN_MS = 5_000;
const PATIENCE_MS = 60_000;

/**
 * @param again what to do now and then: a tap is lost on a page that is just making place for another
 * @throws when it does not come true: then the kiosk is stuck
 */
async function until(see: See, expression: string, again = 'true'): Promise<void> {
  const began = Date.now();
  let acted = 0;
  while (!(await see(expression))) {
    if (Date.now() - acted > AGAIN_MS) {
      acted = Date.now();
      await see(again);
    }
    if (Date.now() - began > PATIENCE_MS) throw new Error(`This did not come true in the kiosk at ${String(await see('location.href'))}: ${expression}`);
    await setTimeout(LOOK_MS);
  }
}

const exists = (selector: string) => `document.querySelector(${JSON.stringify(selector)}) !== null`;
const tap = (selector: string, which = 0) => `{ const found = document.querySelectorAll(${JSON.stringify(selector)}); found[${which} % found.length].click(); true }`;

const antwoord = '.antwoorden a.antwoord';
const klaar = '.kiosk-klaar';
const panel = 'dialog.uitgang';

/** One visitor. Which way they go depends on their number alone, so that every run walks the same roads. */
async function visit(see: See, nummer: number): Promise<void> {
  const { code } = weergaven[nummer % weergaven.length] ?? { code: 'nl' };
  await until(see, `location.pathname === '${paths.kiosk()}' && window.name !== '' && document.readyState === 'complete'`);
  await follow(see, `main a[href="${paths.home(code)}"]`, 0);
  for (let vraag = 0; await see(exists(antwoord)); vraag += 1) await follow(see, antwoord, nummer * 7 + vraag * 3);
  const tel = 'main a[href^="tel:"]';
  if (await see(exists(tel))) {
    await see(tap(tel));
    await until(see, exists(`${panel} .qr`));
    await see(tap(`${panel} button`));
    await until(see, `!(${exists(panel)})`);
  }
  await until(see, `location.pathname === '${paths.kiosk()}'`, `if (${exists(klaar)}) ${tap(klaar)}`);
}

/** Taps a link, and waits until the page it leads to is a page of the kiosk. */
async function follow(see: See, selector: string, which: number): Promise<void> {
  const before = JSON.stringify(await see('location.pathname'));
  await until(see, `location.pathname !== ${before} && document.readyState === 'complete' && ${exists(klaar)}`, `if (location.pathname === ${before}) ${tap(selector, which)}`);
}

/** So often in a row nothing less was found: then this is what stays. A browser gives memory back once it has rested for some seconds. */
const enoughRounds = 10;

/** Frees what can be freed until nothing more comes free: a page that was left lives on while it still waits for a file. */
async function measure(tab: Tab, ronde: number): Promise<Gebruik> {
  let least = await measureOnce(tab);
  for (let without = 0; without < enoughRounds; without += 1) {
    await setTimeout(ronde);
    const now = await measureOnce(tab);
    if (now.heap < least.heap * 0.99 || now.nodes < least.nodes || (now.renderer ?? 0) < (least.renderer ?? 0) * 0.99) without = -1;
    least = lowest(least, now);
  }
  return least;
}

/** @returns of each figure the lower */
export function lowest(a: Gebruik, b: Gebruik): Gebruik {
  const renderer = a.renderer === undefined || b.renderer === undefined ? undefined : Math.min(a.renderer, b.renderer);
  return { heap: Math.min(a.heap, b.heap), nodes: Math.min(a.nodes, b.nodes), listeners: Math.min(a.listeners, b.listeners), renderer };
}

async function measureOnce({ browser, session }: Tab): Promise<Gebruik> {
  for (let turn = 0; turn < 3; turn += 1) {
    await session.send('HeapProfiler.collectGarbage');
    await session.send('Memory.simulatePressureNotification', { level: 'critical' });
  }
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  const system = await browser.newBrowserCDPSession();
  const { processInfo } = await system.send('SystemInfo.getProcessInfo');
  await system.detach();
  // Of the renderers one has done all the work; the others stand ready.
  const [renderer] = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
  return { heap: metric('JSHeapUsedSize'), nodes: metric('Nodes'), listeners: metric('JSEventListeners'), renderer: renderer && privateBytes(renderer.id) };
}

/**
 * What a process has for itself alone, as Chromium counts it too: without the program and its files, which the system
 * takes out of memory and puts back as it likes; with what it moved to disk.
 */
function privateBytes(pid: number): number | undefined {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const kilobytes = (field: string) => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(status)?.[1]);
    const bytes = (kilobytes('RssAnon') + kilobytes('VmSwap')) * 1024;
    return Number.isNaN(bytes) ? undefined : bytes;
  } catch {
    return undefined;
  }
}

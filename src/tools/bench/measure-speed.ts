import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chromium, type Browser } from '@playwright/test';

/** How a command went. */
export interface CommandTime {
  ms: number;
  /** Most memory in use, in megabytes; absent where the system does not say. */
  megabytes: number | undefined;
  code: number;
  output: string;
}

const POLL_MS = 100;

/** Runs a command with this Node and measures it. */
export function timeCommand(args: readonly string[], cwd: string): Promise<CommandTime> {
  return new Promise((done) => {
    const began = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let megabytes: number | undefined;
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text: Buffer) => (output += text.toString()));
    const poll = setInterval(() => (megabytes = peakMemory(child.pid) ?? megabytes), POLL_MS);
    child.on('close', (code) => {
      clearInterval(poll);
      done({ ms: performance.now() - began, megabytes, code: code ?? 1, output });
    });
  });
}

function peakMemory(pid: number | undefined): number | undefined {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}

/** What somebody on an old phone sees of one page. */
export interface PageSpeed {
  /** Largest Contentful Paint, ms. */
  lcp: number;
  /** Total Blocking Time, ms. */
  tbt: number;
  /** Cumulative Layout Shift. */
  cls: number;
  /** Until the page is there. */
  requests: number;
}

interface Seen {
  lcp: number;
  cls: number;
  /** Start and end of each long task. */
  tasks: [from: number, to: number][];
}

/** 390×844, 1.6 Mbit/s, 150 ms, a processor four times as slow. */
const phone = { width: 390, height: 844, bytesPerSecond: 1_600_000 / 8, latency: 150, slowdown: 4 };

const LONG_TASK_MS = 50;

/** Opens a page a few times with an empty cache and takes the median of each number. */
export async function measurePage(browser: Browser, url: string, times = 5): Promise<PageSpeed> {
  const runs: PageSpeed[] = [];
  for (let time = 0; time < times; time += 1) runs.push(await openOnce(browser, url));
  const middle = (of: (run: PageSpeed) => number) => runs.map(of).sort((a, b) => a - b)[Math.floor(runs.length / 2)] ?? 0;
  return {
    lcp: middle(({ lcp }) => lcp),
    tbt: middle(({ tbt }) => tbt),
    cls: middle(({ cls }) => cls),
    requests: middle(({ requests }) => requests),
  };
}

async function openOnce(browser: Browser, url: string): Promise<PageSpeed> {
  const context = await browser.newContext({
    viewport: { width: phone.width, height: phone.height },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
  });
  try {
    const page = await context.newPage();
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: phone.latency,
      downloadThroughput: phone.bytesPerSecond,
      uploadThroughput: phone.bytesPerSecond,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown });
    let requests = 0;
    const count = () => (requests += 1);
    page.on('request', count);
    // What is fetched for a next visit waits for this one, and keeps nobody waiting; it has its own budget.
    page.once('load', () => page.off('request', count));
    await page.addInitScript(() => {
      const seen: Seen = { lcp: 0, cls: 0, tasks: [] };
      Object.assign(globalThis, { gemeten: seen });
      const observe = (type: string, see: (entry: PerformanceEntry) => void) =>
        new PerformanceObserver((list) => list.getEntries().forEach(see)).observe({ type, buffered: true });
      observe('largest-contentful-paint', ({ startTime }) => (seen.lcp = startTime));
      observe('longtask', ({ startTime, duration }) => seen.tasks.push([startTime, startTime + duration]));
      observe('layout-shift', (entry) => (seen.cls += (entry as PerformanceEntry & { value: number }).value));
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    const { lcp, cls, tasks, painted } = await page.evaluate(() => ({
      ...(globalThis as unknown as { gemeten: Seen }).gemeten,
      painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
    }));
    // Only what keeps somebody waiting who already sees something.
    const tbt = tasks.reduce((total, [from, to]) => total + Math.max(0, to - Math.max(from, painted) - LONG_TASK_MS), 0);
    return { lcp, tbt, cls, requests };
  } finally {
    await context.close();
  }
}

/**
 * @param executablePath a Chromium
 * @param env its surroundings: which fonts it knows, for one
 */
export function openBrowser(executablePath: string, env: NodeJS.ProcessEnv = process.env): Promise<Browser> {
  const given = Object.fromEntries(Object.entries(env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
  return chromium.launch({ executablePath, env: given, args: ['--no-sandbox', '--disable-gpu'] });
}

import { readFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import type { Browser, CDPSession } from '@playwright/test';

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

/** The tab of a kiosk, and the browser around it. */
export interface Tab {
  /** Of the page, with `Performance` enabled. */
  session: CDPSession;
  browser: Browser;
}

/** So often in a row nothing less was found: then this is what stays. A browser gives memory back once it has rested for some seconds. */
const enoughRounds = 10;

/**
 * Frees what can be freed until nothing more comes free: a page that was left lives on while it still waits for a file.
 * @param ronde milliseconds between two looks at what came free
 */
export async function measure(tab: Tab, ronde: number): Promise<Gebruik> {
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
function lowest(a: Gebruik, b: Gebruik): Gebruik {
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
  return {
    heap: metric('JSHeapUsedSize'),
    nodes: metric('Nodes'),
    listeners: metric('JSEventListeners'),
    renderer: renderer && privateBytes(renderer.id),
  };
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

import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { eerste, genoeg, mayRenew, type Versheid } from './may-renew.ts';
import { hasKept, makeProfile, type RunProfile } from './run-profile.ts';
import { waitPage } from './wait-page.ts';

export interface KioskOptions {
  /** Where every visitor begins. */
  adres: string;
  /** A Chromium. */
  program: string;
  flags: readonly string[];
  /** Folder in which what is saved for offline outlives a browser; its other files are made new for each. */
  profile: string;
  headless?: boolean;
  /** False where Chromium cannot have one: as root, in a container. */
  sandbox?: boolean;
  say: (line: string) => void;
  /** Milliseconds before something that failed is tried again. */
  pauze?: number;
  /** Milliseconds that a page may be silent before it counts as dead. */
  geduld?: number;
  /** When a browser makes place for a fresh one. */
  versheid?: Versheid;
}

/** A kiosk that is kept running. */
export interface Kept {
  /** The page that stands there now. */
  page: () => Page | undefined;
  /** Where the files of the browser are that runs now. */
  files: () => string | undefined;
  /** Closes the browser and starts one that has forgotten everything but what is saved for offline. */
  renew: () => Promise<void>;
  stop: () => Promise<void>;
}

/**
 * Starts the browser at the start screen and keeps it there: a page that crashes, hangs or does not load is opened
 * anew, a browser that stops is started again, one that has become old makes place when nobody is there.
 * @throws when the browser does not start the first time: then something is wrong that time does not mend
 */
export async function keepKiosk(options: KioskOptions): Promise<Kept> {
  const { adres, say, profile, pauze = 5_000, geduld = 60_000 } = options;
  let stopped = false;
  let renewal: Promise<void> | undefined;
  let tended: Tended | undefined;
  let files: RunProfile | undefined;
  const begin = async () => {
    const own = makeProfile(profile);
    files = own;
    const context = await launch(options, own.dir).catch((error: unknown) => {
      own.end();
      throw error;
    });
    if (stopped) {
      await context.close();
      return own.end();
    }
    const now = tend(context, options);
    tended = now;
    const born = performance.now();
    // Until a first browser has passed something on, a power cut leaves a machine that needs the network to begin.
    const versheid = options.versheid ?? (hasKept(profile) ? genoeg : eerste);
    const look = setInterval(() => {
      if (mayRenew({ leeftijd: performance.now() - born, rust: now.rust() }, now.page()?.url() ?? '', adres, versheid)) void renew();
    }, geduld / 2);
    context.once('close', () => {
      clearInterval(look);
      now.rest();
      if (stopped || renewal) return;
      say('The browser has stopped; starting it again.');
      setTimeout(() => {
        own.end();
        void again();
      }, pauze);
    });
  };
  const again = async () => {
    if (stopped) return;
    await begin().catch((error: unknown) => {
      say(`The browser does not start: ${firstLine(error)}`);
      setTimeout(again, pauze);
    });
  };
  const replace = async () => {
    say('Nobody is there: the browser makes place for a fresh one.');
    await tended?.context.close().catch(() => undefined);
    files?.end();
    await again();
    renewal = undefined;
  };
  const renew = async () => {
    if (stopped) return;
    renewal ??= replace();
    await renewal;
  };
  await begin();
  return {
    page: () => tended?.page(),
    files: () => files?.dir,
    renew,
    stop: async () => {
      stopped = true;
      await renewal;
      tended?.rest();
      await tended?.context.close();
      files?.end();
    },
  };
}

async function launch({ program, flags, headless = false, sandbox = true }: KioskOptions, files: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(files, {
    executablePath: program,
    headless,
    chromiumSandbox: sandbox,
    viewport: null,
    args: [...flags],
    // Shows a bar that says so.
    ignoreDefaultArgs: ['--enable-automation'],
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
}

interface Tended {
  context: BrowserContext;
  page: () => Page | undefined;
  /** Milliseconds since a page was last opened. */
  rust: () => number;
  rest: () => void;
}

/** Keeps one page open in a browser that runs. */
function tend(context: BrowserContext, { adres, say, pauze = 5_000, geduld = 60_000 }: KioskOptions): Tended {
  let page: Page | undefined;
  let opening = false;
  let dead = false;
  let resting = false;
  let retry: NodeJS.Timeout | undefined;
  /** Something failed, and is tried again in a while. */
  let waits = false;
  let opened = performance.now();

  const isStart = (url: string) => url.split('#', 1)[0] === adres.split('#', 1)[0];

  // A page can die while another reason to open one already waits.
  const later = (why: string, died = false) => {
    dead ||= died;
    if (waits || resting) return;
    waits = true;
    say(`${why}; opening the start screen again.`);
    retry = setTimeout(() => {
      waits = false;
      void open();
    }, pauze);
  };

  const open = async () => {
    try {
      if (!page || dead || page.isClosed()) page = watch(await another());
      closeOthers();
      // Going to an address that stands there already, # and all, fetches nothing.
      await (isStart(page.url()) ? page.reload({ waitUntil: 'commit' }) : page.goto(adres, { waitUntil: 'commit' }));
    } catch (error) {
      later(firstLine(error));
    }
  };

  const another = async (): Promise<Page> => {
    opening = true;
    try {
      const fresh = (!page && context.pages()[0]) || (await context.newPage());
      dead = false;
      return fresh;
    } finally {
      opening = false;
    }
  };

  // A page that is dead may never answer that it has closed.
  const closeOthers = () => {
    for (const other of context.pages()) if (other !== page) void other.close().catch(() => undefined);
  };

  const watch = (fresh: Page) => {
    fresh.on('crash', () => fresh === page && later('The page crashed', true));
    fresh.on('framenavigated', (frame) => {
      if (frame !== fresh.mainFrame()) return;
      opened = performance.now();
      if (frame.url().startsWith('chrome-error:')) later('A page did not load');
    });
    fresh.on('response', (response) => {
      if (response.status() < 500 || !response.request().isNavigationRequest() || response.frame() !== fresh.mainFrame()) return;
      // The site's own page for what is not kept has a number to phone: a visitor may read it.
      if (!response.fromServiceWorker() || isStart(response.url())) later(`The server answered ${response.status()}`);
    });
    fresh.on('domcontentloaded', () => void look(fresh));
    return fresh;
  };

  // A portal or a filter in between answers as if all were well.
  const look = async (shown: Page) => {
    if (!waits && /^https?:/.test(shown.url())) {
      const own = await shown.evaluate(`document.documentElement.hasAttribute('data-routegids')`).catch(() => true);
      if (!own) later('Somebody else answers in place of the site');
    }
    // In its place and not by going there: a second way to go would end the first.
    if (waits) await shown.evaluate(`document.documentElement.innerHTML = ${JSON.stringify(waitPage)}`).catch(() => undefined);
  };

  const pulse = setInterval(() => {
    const asked = page;
    if (!asked || waits) return;
    const silent = setTimeout(() => asked === page && later('The page hangs', true), geduld);
    asked
      .evaluate('0')
      .catch(() => undefined)
      .finally(() => clearTimeout(silent));
  }, geduld / 2);

  context.on('page', () => opening || closeOthers());
  void open();
  return {
    context,
    page: () => page,
    rust: () => performance.now() - opened,
    rest: () => {
      resting = true;
      clearInterval(pulse);
      clearTimeout(retry);
    },
  };
}

const firstLine = (error: unknown) => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** One switch of Chromium and why a kiosk needs it. */
export interface Vlag {
  vlag: string;
  waarom: string;
  /** Needed on this system alone. */
  alleen?: NodeJS.Platform;
  /** Only where there is a printer. */
  printer?: true;
}

/** Every switch is one that Chromium 156 knows; src/kiosk/README.md says more. */
const vlaggen: readonly Vlag[] = [
  { vlag: '--kiosk', waarom: 'the whole screen, without tabs, address bar or menu' },
  { vlag: '--kiosk-printing', waarom: 'prints at once on the default printer, without a dialog', printer: true },
  { vlag: '--disable-pinch', waarom: 'two fingers do not zoom: the page has its own A+' },
  { vlag: '--overscroll-history-navigation=0', waarom: 'a swipe to the side does not go back or forward' },
  { vlag: '--autoplay-policy=no-user-gesture-required', waarom: 'may speak "Are you still there?" before somebody has touched this page' },
  { vlag: '--enable-speech-dispatcher', waarom: 'voices of the system, to read aloud', alleen: 'linux' },
  { vlag: '--deny-permission-prompts', waarom: 'no question of the browser about microphone or notifications over the page' },
  { vlag: '--noerrdialogs', waarom: 'no error windows over the page' },
  { vlag: '--hide-crash-restore-bubble', waarom: 'no "restore pages?" after a power cut: those are pages of an earlier visitor' },
  { vlag: '--no-first-run', waarom: 'no welcome pages' },
  { vlag: '--no-default-browser-check', waarom: 'no question about the default browser' },
  { vlag: '--disable-features=Translate', waarom: 'no offer to translate: the page has its own languages' },
  { vlag: '--disable-background-networking', waarom: 'the browser itself calls nobody' },
  { vlag: '--disable-sync', waarom: 'no account' },
  { vlag: '--password-store=basic', waarom: 'no window that asks to unlock a keyring', alleen: 'linux' },
];

/** @returns the switches for a system */
export function flagsFor(platform: NodeJS.Platform, printer: boolean): Vlag[] {
  return vlaggen.filter(({ alleen, printer: paper }) => (!alleen || alleen === platform) && (!paper || printer));
}

/** @returns address of the start screen, with what the device has in its fragment; no server sees that */
export function startAddress(url: string, printer: boolean): string {
  return `${url.split('#')[0] ?? url}#printer=${printer ? 'ja' : 'nee'}`;
}

import { afterEach, expect, test, vi } from 'vitest';
import { keepNew } from '../../src/kiosk/beheer/keep-new.client.ts';
import { paths } from '../../src/i18n/paths.ts';

afterEach(() => vi.unstubAllGlobals());

/** The start screen while a new version comes in. */
function startScreen(): { come: () => Promise<void>; tap: (link: boolean) => void; moved: string[] } {
  let tapped: (event: object) => void = () => undefined;
  let come: (fresh: boolean) => void = () => undefined;
  const moved: string[] = [];
  class Link {
    closest = (selector: string) => (selector.startsWith('a') ? this : null);
  }
  vi.stubGlobal('Element', Link);
  vi.stubGlobal('addEventListener', (_: string, listener: typeof tapped) => (tapped = listener));
  vi.stubGlobal('setInterval', () => 0);
  vi.stubGlobal('location', { replace: (to: string) => moved.push(to) });
  keepNew(() => new Promise((done) => (come = done)));
  return {
    come: async () => {
      come(true);
      await new Promise((settled) => setImmediate(settled));
    },
    tap: (link) => tapped({ target: link ? new Link() : {} }),
    moved,
  };
}

test('a start screen that nobody touches takes the new version', async () => {
  const { come, tap, moved } = startScreen();
  tap(false);
  await come();
  expect(moved).toEqual([paths.kiosk()]);
});

test('a tap on a language is not swallowed by a new version that comes in that moment', async () => {
  const { come, tap, moved } = startScreen();
  tap(true);
  await come();
  expect(moved).toEqual([]);
});

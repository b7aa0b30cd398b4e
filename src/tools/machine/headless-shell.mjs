import { thisMachine } from './browser.mjs';

/** As Debian calls it, both the package and the program. */
export const SHELL_NAME = 'chromium-headless-shell';

/**
 * Finds what the tests draw their pages with: Chromium without the window around a page, which draws the same in a
 * third of the processor time. Where there is none and none can be had, Chromium itself.
 *
 * @param {string} chromium the program of a Chromium that starts; when somebody chose it with CHROMIUM_PATH it draws all
 * @param {import('./browser.mjs').Machine} [machine]
 * @returns {Promise<string>} path of the program
 */
export async function findHeadlessShell(chromium, machine = thisMachine()) {
  if (machine.env.CHROMIUM_PATH) return chromium;
  const there = async () => {
    const path = machine.onPath(SHELL_NAME);
    return path && (await machine.works(path)) ? path : undefined;
  };
  const shell = (await there()) ?? ((await machine.mayInstall()) && (await machine.installPackage(SHELL_NAME)) ? await there() : undefined);
  if (shell) return shell;
  machine.say(`The tests draw in Chromium itself; with the package "${SHELL_NAME}" they take less time.`);
  return chromium;
}

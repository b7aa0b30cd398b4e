/**
 * Plain progress lines, one per event, so that they read as well in a log
 * file as on a screen.
 */

/** When the command began that somebody gave: a command that it starts goes on counting. */
export const began = Number(process.env.ROUTEGIDS_BEGAN ?? Date.now());

/**
 * Seconds as people write them: `0.4 s`, `12 s`.
 *
 * @param {number} ms
 */
export function seconds(ms) {
  return ms < 9_950 ? `${(ms / 1000).toFixed(1)} s` : `${Math.round(ms / 1000)} s`;
}

/**
 * Prints one line with the time since the command was started.
 *
 * @param {string} text
 */
export function say(text) {
  console.log(`[${seconds(Date.now() - began).padStart(6)}] ${text}`);
}

/**
 * Prints a heading that announces a step.
 *
 * @param {string} text
 */
export function heading(text) {
  console.log(`\n=== ${text}`);
}

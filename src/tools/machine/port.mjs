import { Refused } from '../command/read-command.mjs';

/**
 * Reads `--port`.
 *
 * @param {string} text
 * @returns {number}
 * @throws {Refused} when it is no port
 */
export function readPort(text) {
  const port = Number(text);
  if (text.trim() === '' || !Number.isInteger(port) || port < 0 || port > 65_535)
    throw new Refused(`--port needs a number from 0 to 65535, not "${text}".`);
  return port;
}

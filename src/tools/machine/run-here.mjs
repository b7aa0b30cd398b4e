import { fileURLToPath } from 'node:url';
import { projectEnv, run } from './run.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Runs a program of the project in its root, and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {Promise<number>} exit code
 */
export const runHere = async (command, args) => (await run(command, args, { cwd: root, env: projectEnv(root) })).code;

import { fileURLToPath } from 'node:url';
import { eenGemeente, gemeentenOp } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { readPort } from '../machine/port.mjs';
import { projectEnv, run } from '../machine/run.mjs';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * Starts Astro's development server and waits until it is stopped.
 *
 * @param env PEILDATUM and GEMEENTE are read
 * @returns exit code
 * @throws {Refused | PeildatumFout | GemeenteFout}
 */
export async function dev(env: NodeJS.ProcessEnv, { port = '4321', host }: { port?: string; host?: string }): Promise<number> {
  const args = ['dev', '--port', String(readPort(port)), ...(host === undefined ? [] : ['--host', host])];
  const gemeente = eenGemeente(env, gemeentenOp(root));
  console.log(`Gemeente ${gemeente}, peildatum ${readPeildatum(env, new Date())}.`);
  const { code } = await run('astro', args, { cwd: root, env: { ...projectEnv(root, env), GEMEENTE: gemeente }, endsWithUs: false });
  // Ctrl+C ends it by a signal.
  return code === 0 || code >= 128 ? 0 : 1;
}

import { run } from './run.mjs';

/** Another apt may be at work; waiting for it beats failing. */
const LOCK = ['-o', 'DPkg::Lock::Timeout=120'];
const UPDATE_MS = 180_000;
const INSTALL_MS = 600_000;

/**
 * The machine's package manager, as far as we may use it: apt-get, as root or
 * with sudo that asks no password.
 *
 * @param {(text: string) => void} say
 * @param {typeof run} [runner]
 * @param {number | undefined} [uid] ours; 0 is root
 */
export function packageManager(say, runner = run, uid = process.getuid?.()) {
  /** @type {Promise<string[] | undefined> | undefined} */
  let known;
  let updated = false;

  /** What to put before `apt-get`; undefined when we may not. */
  const prefix = () => (known ??= findPrefix());
  const findPrefix = async () => {
    const quiet = /** @type {const} */ ({ output: 'capture', timeoutMs: 10_000 });
    if ((await runner('apt-get', ['--version'], quiet)).code !== 0) return undefined;
    if (uid === 0) return [];
    return (await runner('sudo', ['-n', 'true'], quiet)).code === 0 ? ['sudo', '-n'] : undefined;
  };

  /** @param {string[]} args @param {number} timeoutMs */
  const apt = async (args, timeoutMs) => {
    const [command = '', ...rest] = [...((await prefix()) ?? []), 'env', 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...LOCK, ...args];
    return runner(command, rest, { output: 'capture', timeoutMs });
  };

  return {
    /** Whether packages can be installed without asking anybody. */
    may: async () => (await prefix()) !== undefined,

    /**
     * Installs one package.
     *
     * @param {string} name
     * @returns {Promise<boolean>} whether it is there now
     */
    install: async (name) => {
      if ((await prefix()) === undefined) {
        say(`There is no package manager here that we may use: ask who manages this machine for the package "${name}".`);
        return false;
      }
      if (!updated) {
        say('apt-get update');
        // One unreachable source is no reason to give up: the package may stand in another.
        updated = (await apt(['update'], UPDATE_MS)).code === 0;
      }
      say(`apt-get install ${name}`);
      const result = await apt(['install', '-y', '--no-install-recommends', name], INSTALL_MS);
      if (result.code === 0) return true;
      const why = result.stderr.split('\n').find((line) => line.startsWith('E:'));
      say(
        `The package "${name}" could not be installed, see to a network or install it by hand: ${why ?? `apt-get ended with ${result.code}.`}`,
      );
      return false;
    },
  };
}

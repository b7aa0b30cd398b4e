import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const cache = fileURLToPath(new URL('../../node_modules/.cache/routegids-hosting/', import.meta.url));
const patience = { timeout: 60_000 };

/** Where a server of the machine is; daemons lie where not every user looks. */
function onPath(name: string): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, name)).find((file) => existsSync(file));
}

const starts = (program: string, args: readonly string[]): boolean =>
  spawnSync(program, args, { ...patience, stdio: 'ignore' }).status === 0;

/**
 * Finds a web server: that of the machine, else the package of Debian unpacked among our own files. It is not installed:
 * on somebody's machine that would start it, and need rights that a test has not.
 * @param versie how it tells its version: then it runs
 * @param packages that hold it
 * @returns undefined where there is none and none can be had
 */
export function findProgram(name: string, versie: readonly string[], packages: readonly string[]): string | undefined {
  const there = onPath(name);
  if (there) return starts(there, versie) ? there : undefined;
  const unpacked = ['usr/sbin', 'usr/bin'].map((folder) => join(cache, folder, name));
  const found = () => unpacked.find((file) => existsSync(file) && starts(file, versie));
  return found() ?? (unpack(packages) ? found() : undefined);
}

/** Where a file of a package is, of the machine or unpacked. */
export const fileOf = (path: string): string | undefined => [`/${path}`, join(cache, path)].find((file) => existsSync(file));

function unpack(packages: readonly string[]): boolean {
  if (process.platform !== 'linux' || !onPath('apt-get') || !onPath('dpkg')) return false;
  const folder = join(cache, `haal-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  try {
    const fetch = () => spawnSync('apt-get', ['download', '-q', ...packages], { ...patience, cwd: folder, stdio: 'ignore' }).status === 0;
    // A bare machine has no list of packages yet; only root may fetch it.
    if (!fetch() && !(process.getuid?.() === 0 && spawnSync('apt-get', ['update', '-q'], { ...patience, stdio: 'ignore' }) && fetch()))
      return false;
    execFileSync('sh', ['-c', `for deb in *.deb; do dpkg -x "$deb" '${cache}'; done`], { ...patience, cwd: folder });
    return true;
  } catch {
    return false;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

import { accessSync, constants, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isRunning } from '../machine/is-running.ts';

/** Memory that looks like a folder: what lies there is on no disk, and gone when the machine stops. */
const memory = '/dev/shm';

const prefix = 'routegids-kiosk-';

/**
 * Where the site keeps itself for offline, and all that a browser passes on to the one after it: what it writes down of
 * pages that were visited lies in a dozen other places, and more with every version.
 */
const offline = ['Default/Service Worker', 'Default/WebStorage/QuotaManager'];

/** The files of one browser, made new for it and thrown away with it. */
export interface RunProfile {
  readonly dir: string;
  /** Takes over what is saved for offline, and throws the rest away. For when the browser has stopped. */
  end: () => void;
}

/** Whether something was saved for offline by a browser before. @param keep see {@link makeProfile} */
export const hasKept = (keep: string): boolean => existsSync(join(keep, 'bewaard', 'Default'));

/**
 * Makes the files for a browser that begins: empty, but for what is saved for offline.
 * @param keep folder that outlives browsers and power cuts
 * @param at where the files of a browser come; in memory where there is such a place
 */
export function makeProfile(keep: string, at = memoryOr(tmpdir())): RunProfile {
  removeLeft(at);
  removeOld(keep);
  const dir = mkdtempSync(join(at, `${prefix}${process.pid}-`));
  copy(join(keep, 'bewaard'), dir);
  return {
    dir,
    end: () => {
      if (!existsSync(dir)) return;
      const fresh = join(keep, 'nieuw');
      rmSync(fresh, { recursive: true, force: true });
      copy(dir, fresh);
      if (existsSync(fresh)) {
        rmSync(join(keep, 'bewaard'), { recursive: true, force: true });
        renameSync(fresh, join(keep, 'bewaard'));
      }
      rmSync(dir, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function copy(from: string, to: string): void {
  for (const part of offline) {
    if (!existsSync(join(from, part))) continue;
    mkdirSync(join(to, part, '..'), { recursive: true });
    cpSync(join(from, part), join(to, part), { recursive: true });
  }
}

function memoryOr(other: string): string {
  try {
    accessSync(memory, constants.W_OK);
    return memory;
  } catch {
    return other;
  }
}

/** Of a browser whose keeper was cut off. */
function removeLeft(at: string): void {
  for (const name of readdirSync(at)) {
    const pid = name.startsWith(prefix) ? Number(/^\d+/.exec(name.slice(prefix.length))?.[0]) : NaN;
    if (!Number.isNaN(pid) && !isRunning(pid)) rmSync(join(at, name), { recursive: true, force: true });
  }
}

/** An earlier version of this command left the files of its browser in the folder itself. Only in our own: another may be somebody's. */
function removeOld(keep: string): void {
  if (basename(keep) !== '.routegids-kiosk' || !existsSync(join(keep, 'Local State'))) return;
  for (const name of readdirSync(keep)) if (name !== 'bewaard') rmSync(join(keep, name), { recursive: true, force: true });
}

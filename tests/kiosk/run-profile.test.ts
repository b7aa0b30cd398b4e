import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hasKept, makeProfile } from '../../src/tools/kiosk/run-profile.ts';

let root: string;
let keep: string;
let memory: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'routegids-profiel-'));
  keep = join(root, '.routegids-kiosk');
  memory = join(root, 'memory');
  mkdirSync(keep);
  mkdirSync(memory);
});
afterEach(() => rmSync(root, { recursive: true }));

const put = (folder: string, files: Readonly<Record<string, string>>) => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
};
const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll('\\', '/'),
    )
    .sort();

/** As a browser leaves them. */
const visited = {
  'Default/History': 'spoor',
  'Default/Session Storage/000003.log': 'spoor',
  'segmentation_platform/ukm_db': 'spoor',
  'Default/Service Worker/CacheStorage/a/index.txt': 'site',
  'Default/WebStorage/QuotaManager': 'quota',
  'Local State': '{}',
};

test('a browser passes on what is saved for offline, and nothing else', () => {
  const first = makeProfile(keep, memory);
  expect([filesIn(first.dir), hasKept(keep)]).toEqual([[], false]);
  put(first.dir, visited);
  first.end();
  expect([existsSync(first.dir), hasKept(keep)]).toEqual([false, true]);
  const second = makeProfile(keep, memory);
  const passed = ['Default/Service Worker/CacheStorage/a/index.txt', 'Default/WebStorage/QuotaManager'];
  expect(filesIn(second.dir)).toEqual(passed);
  expect(filesIn(keep)).toEqual(passed.map((name) => `bewaard/${name}`));
  // What is newer takes the place of what was.
  put(second.dir, { 'Default/Service Worker/CacheStorage/a/index.txt': 'newer' });
  second.end();
  second.end();
  expect(readFileSync(join(keep, 'bewaard/Default/Service Worker/CacheStorage/a/index.txt'), 'utf8')).toBe('newer');
});

test('a browser that saved nothing leaves what was saved before', () => {
  put(keep, { 'bewaard/Default/Service Worker/x': 'site' });
  const profile = makeProfile(keep, memory);
  rmSync(join(profile.dir, 'Default'), { recursive: true });
  profile.end();
  expect(filesIn(keep)).toEqual(['bewaard/Default/Service Worker/x']);
});

test('what a keeper that was cut off left behind is thrown away; what another one uses stays', () => {
  // No process has this number.
  put(memory, {
    'routegids-kiosk-4194999-abc/Default/History': 'spoor',
    [`routegids-kiosk-${process.pid}-abc/Default/History`]: 'now',
    'other/x': 'x',
  });
  makeProfile(keep, memory);
  expect(filesIn(memory)).toEqual(['other/x', `routegids-kiosk-${process.pid}-abc/Default/History`]);
});

test('what an earlier version of the command wrote down of visits goes, in our own folder alone', () => {
  put(keep, visited);
  makeProfile(keep, memory);
  expect(filesIn(keep)).toEqual([]);
  const somebodys = join(root, 'chromium');
  put(somebodys, visited);
  makeProfile(somebodys, memory);
  expect(filesIn(somebodys)).toEqual(Object.keys(visited).sort());
});

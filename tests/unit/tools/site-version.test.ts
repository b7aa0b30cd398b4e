import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { siteVersion } from '../../../src/site/site-version.ts';

it('is the same for the same files, and another for a byte or a name that differs', () => {
  const root = mkdtempSync(join(tmpdir(), 'version-'));
  try {
    mkdirSync(join(root, 'content/behoeften'), { recursive: true });
    mkdirSync(join(root, 'dist'));
    const write = (file: string, text: string) => writeFileSync(join(root, file), text);
    write('content/behoeften/bed.yml', 'a: 1');
    const first = siteVersion(root);
    expect(first).toMatch(/^[\da-f]{8}$/);
    write('dist/index.html', 'built');
    expect(siteVersion(root)).toBe(first);
    write('content/behoeften/bed.yml', 'a: 2');
    expect(siteVersion(root)).not.toBe(first);
    rmSync(join(root, 'content/behoeften/bed.yml'));
    write('content/behoeften/bad.yml', 'a: 1');
    expect(siteVersion(root)).not.toBe(first);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
});

import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readContent } from '../../../src/catalogus/bestanden/source-files.ts';
import { readFile } from '../../../src/catalogus/bestanden/read-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'routegids-inhoud-'));
beforeAll(() => {
  mkdirSync(join(dir, 'content/behoeften'), { recursive: true });
  mkdirSync(join(dir, 'elders'));
  writeFileSync(join(dir, 'elders/geheim.yml'), 'geheim: ja');
  writeFileSync(join(dir, 'content/behoeften/bed.yml'), 'niveau: vandaag');
  writeFileSync(join(dir, 'content/behoeften/groot.yml'), '# x\n'.repeat(200_000));
  symlinkSync(join(dir, 'elders'), join(dir, 'content/map'));
  symlinkSync(join(dir, 'elders/geheim.yml'), join(dir, 'content/behoeften/bestand.yml'));
  symlinkSync('..', join(dir, 'content/behoeften/lus'));
  symlinkSync('nergens', join(dir, 'content/nergens'));
});
afterAll(() => rmSync(dir, { recursive: true }));

test('a link is a file of its own and leads nowhere: not to a folder elsewhere, not round in a circle; what is huge is not read', () => {
  expect(readContent(dir).map(({ path, text, mankeert }) => [path, mankeert ?? text])).toEqual([
    ['content/behoeften/bed.yml', 'niveau: vandaag'],
    ['content/behoeften/bestand.yml', 'verwijzing'],
    ['content/behoeften/groot.yml', 'te-groot'],
    ['content/behoeften/lus', 'verwijzing'],
    ['content/map', 'verwijzing'],
    ['content/nergens', 'verwijzing'],
  ]);
});

test('and the check says so of each, in a sentence', () => {
  const said = readContent(dir).flatMap((file) => readFile(file).bevindingen.filter(({ regel }) => regel === 'onleesbaar-bestand'));
  expect(said.map(({ bestand, wat }) => [bestand.slice('content/'.length), wat])).toEqual([
    ['behoeften/bestand.yml', expect.stringContaining('een verwijzing')],
    ['behoeften/groot.yml', expect.stringContaining('heel groot')],
    ['behoeften/lus', expect.stringContaining('een verwijzing')],
    ['map', expect.stringContaining('een verwijzing')],
    ['nergens', expect.stringContaining('een verwijzing')],
  ]);
});

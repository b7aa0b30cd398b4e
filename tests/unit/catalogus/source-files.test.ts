import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { decode, readContent } from '../../../src/catalogus/bestanden/source-files.ts';
import { readFile } from '../../../src/catalogus/bestanden/read-file.ts';

const dir = mkdtempSync(join(tmpdir(), 'routegids-inhoud-'));
beforeAll(() => {
  mkdirSync(join(dir, 'content/behoeften'), { recursive: true });
  mkdirSync(join(dir, 'elders'));
  writeFileSync(join(dir, 'elders/geheim.yml'), 'geheim: ja');
  writeFileSync(join(dir, 'content/behoeften/bed.yml'), 'niveau: vandaag');
  writeFileSync(join(dir, 'content/behoeften/groot.yml'), '# x\n'.repeat(200_000));
  for (const name of ['desktop.ini', 'Thumbs.db', '~$nl.docx', '.DS_Store']) writeFileSync(join(dir, 'content/behoeften', name), 'x');
  symlinkSync(join(dir, 'elders'), join(dir, 'content/map'));
  symlinkSync(join(dir, 'elders/geheim.yml'), join(dir, 'content/behoeften/bestand.yml'));
  symlinkSync('..', join(dir, 'content/behoeften/lus'));
  symlinkSync('nergens', join(dir, 'content/nergens'));
});
afterAll(() => rmSync(dir, { recursive: true }));

// The folder also holds what Windows, Word and Macs put there by themselves: nobody hears of that.
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

const bytes = (text: string, encoding: BufferEncoding) => Uint8Array.from(Buffer.from(text, encoding));

test.each([
  ['UTF-8', bytes('één\nışık\n', 'utf8'), { text: 'één\nışık\n' }],
  ['UTF-16 of Notepad', bytes('\uFEFFéén\n', 'utf16le'), { text: 'één\n' }],
  ['UTF-16 the other way round', Uint8Array.of(0xfe, 0xff, 0x00, 0xe9, 0x00, 0x0a), { text: 'é\n' }],
  ['lines of an old Mac', bytes('een\rtwee\r', 'utf8'), { text: 'een\ntwee\n' }],
  ['Windows-1252', bytes('een\ncliënt', 'latin1'), { text: '', mankeert: 'codering', lijn: 2 }],
  ['Windows-1254', Uint8Array.of(0x79, 0x61, 0xfe, 0x0d, 0x0a), { text: '', mankeert: 'codering', lijn: 1 }],
  ['Windows-1256', Uint8Array.of(0x61, 0x0d, 0x0a, 0xe3, 0xd1, 0xcd), { text: '', mankeert: 'codering', lijn: 2 }],
])('a file in %s is read, or its line is told', (_, file, expected) => {
  expect(decode(file)).toEqual(expected);
});

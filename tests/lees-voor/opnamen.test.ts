import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Opname } from '../../src/catalogus/catalogus.ts';
import { opnamenOf } from '../../src/lees-voor/opnamen-of.ts';
import { GET, getStaticPaths } from '../../src/pages/geluid/[bestand].ts';
import { openGids } from '../../src/wegwijzer/open-gids.ts';
import { klein, peildatum } from '../fixtures.ts';

const lijst = `geluid:
  - { tekst: vragen/wat-speelt, taal: nl, bestand: wat-speelt-nl.mp3 }
  - { tekst: vragen/wat-speelt, taal: ar, bestand: wat-speelt-ar.mp3 }
  - { tekst: regelingen/fietsregeling, taal: ar, bestand: fiets-ar.m4a }
`;
const inGemeente = 'content/gemeenten/kleinstad';
const sources = [
  ...klein(),
  { path: `${inGemeente}/geluid.yml`, text: lijst },
  ...['wat-speelt-nl.mp3', 'wat-speelt-ar.mp3', 'fiets-ar.m4a'].map((naam) => ({ path: `${inGemeente}/geluid/${naam}`, text: '' })),
];

vi.mock('../../src/weergave/get-gids.ts', () => ({ getGids: () => openGids(sources, peildatum).gids }));

describe('recordings', () => {
  it('are content like any other: nothing is wrong with them', () => {
    expect(openGids(sources, peildatum).bevindingen).toEqual([]);
  });

  it('are played text after text, in the languages of the page, when the language of the reader has one', () => {
    const geluid = openGids(sources, peildatum).gids?.catalogus.geluid as Opname[];
    expect(opnamenOf({ geluid }, ['vragen/wat-speelt'], ['ar', 'nl'])).toEqual(['/geluid/wat-speelt-ar.mp3', '/geluid/wat-speelt-nl.mp3']);
    expect(opnamenOf({ geluid }, ['regelingen/fietsregeling', 'vragen/wat-speelt'], ['ar'])).toEqual([
      '/geluid/fiets-ar.m4a',
      '/geluid/wat-speelt-ar.mp3',
    ]);
    expect(opnamenOf({ geluid }, ['vragen/wat-speelt'], ['tr', 'nl'])).toEqual([]);
    expect(opnamenOf({ geluid }, ['brieven/fietsbrief'], ['ar'])).toEqual([]);
  });
});

describe('the files of recordings', () => {
  let dir = '';
  afterEach(() => {
    vi.restoreAllMocks();
    if (dir) rmSync(dir, { recursive: true });
  });

  it('stand in the built site as they lie in content', async () => {
    expect((await getStaticPaths()).map(({ params }) => params.bestand)).toEqual([
      'wat-speelt-nl.mp3',
      'wat-speelt-ar.mp3',
      'fiets-ar.m4a',
    ]);
    dir = mkdtempSync(join(tmpdir(), 'routegids-geluid-'));
    mkdirSync(join(dir, inGemeente, 'geluid'), { recursive: true });
    const bytes = Uint8Array.from([0xff, 0xfb, 0x00, 0x80]);
    writeFileSync(join(dir, inGemeente, 'geluid/fiets-ar.m4a'), bytes);
    vi.spyOn(process, 'cwd').mockReturnValue(dir);
    const response = await GET({ params: { bestand: 'fiets-ar.m4a' } } as never);
    expect(response.headers.get('Content-Type')).toBe('audio/mp4');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(bytes);
  });
});

import { expect, test } from 'vitest';
import type { SourceFile } from '../../src/catalogus/bestanden/source-files.ts';
import { openGids } from '../../src/wegwijzer/open-gids.ts';
import { klein, messagesOf, peildatum } from '../fixtures.ts';

const gemeente = 'content/gemeenten/kleinstad/gemeente.yml';

/** The small site in these languages, without a word of Turkish in any file. */
function without(talen: string, gone: readonly string[]): SourceFile[] {
  const inline = new RegExp(String.raw`, (?:${gone.join('|')}): (?:"[^"]*"|[^,{}]*|\{[^}]*\})(?=[,} ])`, 'g');
  const own = new RegExp(String.raw`^ *(?:${gone.join('|')}): .*\n`, 'gm');
  return klein()
    .filter(({ path }) => !gone.some((taal) => path.endsWith(`/${taal}.md`) || path.endsWith(`/woorden/${taal}.yml`)))
    .map(({ path, text }) => {
      const left = path.endsWith('.yml') ? text.replace(inline, '').replace(own, '') : text;
      return { path, text: path === gemeente ? left.replace('wijken:\n', `talen: ${talen}\nwijken:\n`) : left };
    })
    .map(({ path, text }) => ({ path, text: gone.length > 1 ? text.replace(/^vertaling:\n(?=$|\S)/m, '') : text }));
}

test('a gemeente that shows two languages needs no word of the third', () => {
  const sources = without('[nl, ar]', ['tr']);
  expect(sources.filter(({ text }) => /\btr:/.test(text)).map(({ path }) => path)).toEqual([]);
  expect(messagesOf(sources)).toEqual([]);
  expect(openGids(sources, peildatum).gids?.catalogus.talen).toEqual(['nl', 'ar']);
});

test('one that shows Dutch alone needs no translation at all', () => {
  const sources = without('[nl]', ['tr', 'ar']);
  expect(messagesOf(sources)).toEqual([]);
  expect(openGids(sources, peildatum).gids?.catalogus.talen).toEqual(['nl']);
});

test('what stands there in a language that is not shown is not looked at', () => {
  const stale = klein().map(({ path, text }) => ({
    path,
    text:
      path === gemeente ? text.replace('wijken:\n', 'talen: [nl, ar]\nwijken:\n') : text.replace(/(\btr: \{ van: ")\w+/g, '$10000000000'),
  }));
  expect(messagesOf(stale)).toEqual([]);
});

test('a language that is shown asks for its words', () => {
  const sources = without('[nl, tr, ar]', ['tr']);
  expect(messagesOf(sources).some((message) => message.includes('Hier hoort: Turks.'))).toBe(true);
  expect(messagesOf(sources)).toContain(
    'WAARSCHUWING  content/mag-dat/fiets-krijgen/tr.md\n  De Turkse woorden ontbreken. De pagina toont nu Nederlands.\n  Zo lost u het op: Laat content/mag-dat/fiets-krijgen/nl.md vertalen.',
  );
});

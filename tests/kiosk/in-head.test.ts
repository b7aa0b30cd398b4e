import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { begin, keuzeWords, onbekend, writeTab } from '../../src/kiosk/tab.ts';

const code = readFileSync('src/kiosk/in-head.js', 'utf8');

/** Runs the script in a page that is as small as can be. */
function run(name: string, given: Record<string, string> = { css: '/k.css' }) {
  const page = { dataset: {} as Record<string, string>, links: [] as Record<string, string>[], moved: [] as string[] };
  runInNewContext(code, {
    window: { name },
    location: { replace: (to: string) => page.moved.push(to) },
    document: {
      documentElement: page,
      currentScript: { dataset: given },
      createElement: () => ({ setAttribute() {} }),
      head: { append: (link: Record<string, string>) => page.links.push(link) },
    },
  });
  return page;
}

it('leaves an ordinary page as it is', () => {
  expect(run('')).toEqual({ dataset: {}, links: [], moved: [] });
});

it('tells the style sheet what the visitor of the kiosk chose, in the words of tab.ts', () => {
  const keuzes = { ...begin, letters: 150, contrast: true } as const;
  const { dataset, links } = run(writeTab({ apparaat: onbekend, keuzes }));
  expect(dataset).toEqual({ kiosk: '', keuzes: keuzeWords(keuzes) });
  expect(links.map(({ href }) => href)).toEqual(['/k.css']);
});

it('makes a kiosk also of a tab that cannot be read', () => {
  expect(run('routegids-kiosk {"keu').dataset).toEqual({ kiosk: '' });
});

it('leads from a page before any language to the start screen', () => {
  expect(run(writeTab({ apparaat: onbekend, keuzes: begin }), { css: '', start: '/kiosk/' }).moved).toEqual(['/kiosk/']);
});

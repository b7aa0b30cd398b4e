import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { linkWordsIn, picturesIn, renderMarkdown } from '../../../src/catalogus/markdown.ts';

const escapeHtml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const render = (text: string) => renderMarkdown(text, (href) => `/nl/${href}/`, escapeHtml);

test('paragraphs, bold and lists', () => {
  expect(render('Vraag **eerst**.\n\n- een\n- twee')).toBe(
    '<p>Vraag <strong>eerst</strong>.</p>\n<ul>\n<li>een</li>\n<li>twee</li>\n</ul>\n',
  );
});

test('a link gets its address on the site', () => {
  expect(render('[schuldhulp](regelingen/schuldhulp)')).toBe('<p><a href="/nl/regelingen/schuldhulp/">schuldhulp</a></p>\n');
});

test('every piece of text goes through the writer of texts', () => {
  const upper = renderMarkdown(
    'een **twee** [drie](x)',
    (href) => href,
    (text) => text.toUpperCase(),
  );
  expect(upper).toBe('<p>EEN <strong>TWEE</strong> <a href="x">DRIE</a></p>\n');
});

test('a writer that tidies its words leaves the space before and after a strong word', () => {
  const tidied = renderMarkdown(
    'Vraag het **voordat** u koopt. **Schrijf** op',
    (href) => href,
    (text) => text.trim(),
  );
  expect(tidied).toBe('<p>Vraag het <strong>voordat</strong> u koopt. <strong>Schrijf</strong> op</p>\n');
});

test.each([
  '<script>alert(1)</script>',
  'tekst <img src=x onerror=alert(1)> tekst',
  '<iframe src="https://voorbeeld.example"></iframe>',
  '[klik](javascript:alert(1))',
  '[klik](JaVaScRiPt:alert(1))',
  '[klik](data:text/html,<script>alert(1)</script>)',
  '[klik]( vbscript:x )',
  '<javascript:alert(1)>',
  '`<b onclick="alert(1)">`',
  '[a](x "<script>")',
])('%s does nothing on the page', (text) => {
  const page = parse(render(text));
  expect(page.querySelectorAll('script, img, iframe, b')).toEqual([]);
  for (const element of page.querySelectorAll('*')) {
    expect(Object.keys(element.attributes).filter((name) => name.startsWith('on'))).toEqual([]);
    expect(element.getAttribute('href') ?? '/nl/').toMatch(/^\/nl\//);
  }
  // The words stay: nothing is dropped in silence.
  expect(page.text.replaceAll(/\s/g, '')).not.toBe('');
});

test('the check sees every link, also those the page refuses', () => {
  expect(
    linkWordsIn(
      '[a](regelingen/x) en [b](javascript:alert(1))\n\n- [c](https://voorbeeld.example "titel")\n\n[d][e]\n\n[e]: http://voorbeeld.example',
    ).map(({ href, words }) => [words, href]),
  ).toEqual([
    ['a', 'regelingen/x'],
    ['b', 'javascript:alert(1)'],
    ['c', 'https://voorbeeld.example'],
    ['d', 'http://voorbeeld.example'],
  ]);
});

test('the check sees every picture', () => {
  expect(picturesIn('![a](https://voorbeeld.example/a.png) [b](x) ![c](c.png)')).toEqual(['https://voorbeeld.example/a.png', 'c.png']);
});

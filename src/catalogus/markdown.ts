import MarkdownIt from 'markdown-it';

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });

/** Sees links that the renderer refuses, such as javascript:, so that the editor hears of them. */
const permissive = new MarkdownIt({ html: false, linkify: false, typographer: false });
permissive.validateLink = () => true;
permissive.normalizeLink = (url) => url;

/** @returns the addresses of all pictures in a markdown text. */
export function picturesIn(text: string): string[] {
  return addressesOf(text, 'image', 'src');
}

/** @returns per link its address, safe or not, and its words. */
export function linkWordsIn(text: string): { href: string; words: string }[] {
  return markdownTokens(text).flatMap(({ children }) => {
    const all = children ?? [];
    return all.flatMap((token, index) => {
      if (token.type !== 'link_open') return [];
      const end = all.findIndex(({ type }, at) => at > index && type === 'link_close');
      const words = all
        .slice(index, end)
        .map(({ content }) => content)
        .join('');
      return [{ href: String(token.attrGet('href') ?? ''), words }];
    });
  });
}

/** The parts of a markdown text, also of what the renderer refuses, for who judges it. */
export function markdownTokens(text: string) {
  return permissive.parse(text, {});
}

function addressesOf(text: string, type: string, attribute: string): string[] {
  return markdownTokens(text)
    .flatMap((token) => token.children ?? [])
    .filter((token) => token.type === type)
    .map((token) => String(token.attrGet(attribute) ?? ''));
}

/**
 * Writes markdown as HTML. HTML in the text is shown as text, never passed on.
 * @param text markdown
 * @param rewrite makes the address of a link as it stands in content into one on the site
 * @param inline writes a piece of plain text as HTML: fills placeholders, isolates numbers and names
 */
export function renderMarkdown(text: string, rewrite: (href: string) => string, inline: (text: string) => string): string {
  const tokens = markdown.parse(text, {});
  for (const token of tokens) {
    for (const child of token.children ?? []) {
      if (child.type === 'link_open') child.attrSet('href', rewrite(String(child.attrGet('href') ?? '')));
      if (child.type === 'text') {
        child.type = 'html_inline';
        // The space at either end stands between these words and a strong word or a link.
        child.content = child.content.replace(/\S(?:[\s\S]*\S)?/, (words) => inline(words));
      }
    }
  }
  return markdown.renderer.render(tokens, { ...markdown.options, html: true }, {});
}

import { getDocumentProxy } from 'unpdf';

/** What a PDF says of itself, and its text in the order it is drawn. */
export interface ReadPdf {
  /** Per page: size in points, and the pieces of text. */
  pages: { width: number; height: number; lines: string[] }[];
  title: string | undefined;
  lang: string | undefined;
  tagged: boolean;
}

/** Reads a PDF. Pieces of one line stand together; letters of Arabic as they are typed, not as they are drawn. */
export async function readPdf(file: Uint8Array): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(file));
  const { info } = await pdf.getMetadata();
  const pages: ReadPdf['pages'] = [];
  let tagged = false;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const [, , width = 0, height = 0] = page.view;
    const { items } = await page.getTextContent();
    tagged ||= (await page.getStructTree()) !== null;
    const text = items.flatMap((item) => ('str' in item ? [`${item.str}${item.hasEOL ? '\n' : ''}`] : [])).join('');
    pages.push({ width, height, lines: text.split('\n').map(plain).filter(Boolean) });
  }
  const { Title: title, Language: lang } = info as { Title?: string; Language?: string };
  return { pages, title, lang, tagged };
}

/** Letters as they are typed: without direction marks, shapes of letters taken back, spaces one. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

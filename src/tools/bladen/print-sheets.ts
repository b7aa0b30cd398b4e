import type { Browser } from '@playwright/test';
import { getDocumentProxy } from 'unpdf';

/** One document to print. */
export interface Opdracht {
  html: string;
  /** Called with the PDF as soon as it is there. */
  klaar: (pdf: Buffer) => Promise<void> | void;
}

/**
 * Prints documents, several at once: one page of the browser waits for its paper while another is being drawn.
 * @param opdrachten what to print; done in this order, ready in any
 * @param tegelijk how many at once
 */
export async function printSheets(browser: Browser, opdrachten: Iterable<Opdracht>, tegelijk: number): Promise<void> {
  const queue = opdrachten[Symbol.iterator]();
  const work = async (): Promise<void> => {
    // Nothing on a sheet needs a script, and nothing may be fetched from anywhere.
    const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
    const page = await context.newPage();
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { html, klaar } = next.value;
      await page.setContent(html, { waitUntil: 'load' });
      await klaar(await page.pdf({ preferCSSPageSize: true, printBackground: false, tagged: true }));
    }
    await context.close();
  };
  await Promise.all(Array.from({ length: tegelijk }, work));
}

/** How many papers a PDF takes. */
export async function countPages(pdf: Uint8Array): Promise<number> {
  return (await getDocumentProxy(new Uint8Array(pdf))).numPages;
}

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The page's own policy runs nothing inline, so axe comes in by the side door. */
export const bringAxe = (page: Page): Promise<unknown> => page.evaluate(source);

/** What axe finds on the page as it stands now. */
export async function violationsNow(page: Page, options: RunOptions): Promise<string[]> {
  const { violations: found } = await page.evaluate(
    (chosen) =>
      (globalThis as unknown as { axe: { run: (context: Document, chosen: RunOptions) => Promise<AxeResults> } }).axe.run(document, {
        ...chosen,
        resultTypes: ['violations'],
      }),
    options,
  );
  return found.flatMap(({ id, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id}: ${target.join(' ').replace(/\[href[^\]]*\]|:nth-child\(\d+\)/g, '')} ${failureSummary?.split('\n').at(1)?.trim() ?? ''}`,
    ),
  );
}

/** Brings axe and looks at everything. */
export async function axeViolations(page: Page): Promise<string[]> {
  await bringAxe(page);
  return violationsNow(page, { rules: { 'target-size': { enabled: true } } });
}

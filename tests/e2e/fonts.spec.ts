import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { fontSets, type FontSetName } from '../../src/tools/bench/font-sets.ts';
import { route } from './templates.ts';

/** The families that the text of a page is drawn with, as the browser itself says. It answers for the words of one element. */
async function drawnWith(page: Page, selector: string): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeIds } = await cdp.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector });
  const families = new Set<string>();
  for (const nodeId of nodeIds) {
    const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
    for (const { familyName } of fonts) families.add(familyName);
  }
  await cdp.detach();
  return [...families].sort();
}

// Whatever fonts a machine has, a run is the same.
test('pages are drawn with the fonts that the tests brought, and with no others', async ({ page }, { project }) => {
  const { latin, arabic } = fontSets[project.name as FontSetName];
  // Every page names the three languages, and so does every sheet.
  const families = [...new Set([latin, arabic])].sort();
  for (const address of [`/ar-nl/${route}/`, paths.kiosk()]) {
    await page.goto(address);
    expect(await drawnWith(page, 'body *'), address).toEqual(families);
  }
  await page.goto(`/tr/${route}/`);
  await page.emulateMedia({ media: 'print' });
  expect(await drawnWith(page, '.blad *'), 'a sheet').toEqual(families);
});

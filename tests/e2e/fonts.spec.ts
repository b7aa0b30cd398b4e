import { expect, test, type Page } from '@playwright/test';
import { paths } from '../../src/i18n/paths.ts';
import { fontSets, type FontSetName } from '../fonts/font-sets.ts';
import { route } from './templates.ts';

/** The families that the text of a page is drawn with, as the browser itself says. */
async function drawnWith(page: Page): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  await cdp.send('CSS.enable');
  const { root } = await cdp.send('DOM.getDocument');
  const { nodeId } = await cdp.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'body' });
  const { fonts } = await cdp.send('CSS.getPlatformFontsForNode', { nodeId });
  await cdp.detach();
  return [...new Set(fonts.map(({ familyName }) => familyName))].sort();
}

// Whatever fonts a machine has, a run is the same.
test('pages are drawn with the fonts that the tests brought, and with no others', async ({ page }, { project }) => {
  const { latin, arabic } = fontSets[project.name as FontSetName];
  for (const [address, families] of [
    [`/tr/${route}/`, [latin]],
    [`/ar-nl/${route}/`, [...new Set([arabic, latin])].sort()],
    [paths.kiosk(), [...new Set([arabic, latin])].sort()],
  ] as const) {
    await page.goto(address);
    for (const media of ['screen', 'print'] as const) {
      await page.emulateMedia({ media });
      expect(await drawnWith(page), `${address} on ${media}`).toEqual(families);
    }
  }
});

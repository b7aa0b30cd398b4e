import { paths } from '../../i18n/paths.ts';
import { offerPrint, type Meenemen } from './print.client.ts';
import { thisTab } from '../../site/this-tab.ts';
import { keepInside } from './take-away.client.ts';

/**
 * What the machine does on a page in kiosk mode: nothing leaves it but on paper or on a phone.
 * @returns what the page has to take along
 */
export async function runMachine(): Promise<Meenemen | undefined> {
  keepInside();
  // For staff, who come with a keyboard: a kiosk has none, and the browser shows no address bar.
  document.addEventListener('keydown', ({ code, ctrlKey, altKey }) => {
    if (code === 'KeyS' && ctrlKey && altKey) location.replace(paths.kioskStatus());
  });
  const tab = thisTab();
  return tab && offerPrint(tab);
}

import { readTab } from './tab.ts';

/** Makes any page of the site a page of the kiosk. */
const tab = readTab(window.name);
if (tab) document.documentElement.dataset['kiosk'] = '';

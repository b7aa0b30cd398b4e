import { thisTab } from '../site/this-tab.ts';
import { startReading } from './lees-voor.client.ts';

// In a kiosk with the sound on, every page reads itself to who stands there; but not over the keys that somebody came for.
const keys = document.querySelector('[data-toetsenbord]');
if (thisTab()?.keuzes.geluid && !keys) startReading();

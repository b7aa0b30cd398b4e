import { readTab } from '../kiosk/tab.ts';
import { startReading } from './lees-voor.client.ts';

// In a kiosk with the sound on, every page reads itself to who stands there.
if (readTab(window.name)?.keuzes.geluid) startReading();

import { breaths } from './breaths.ts';
import { speak } from './speak.ts';
import { speakable } from './speakable.ts';

/** Says the Dutch sentences beside a button to whoever is on the other side: one paragraph after the other. */
export async function sayDutch(button: HTMLElement): Promise<void> {
  for (const paragraph of button.parentElement?.querySelectorAll('.tolk-zin p') ?? []) {
    for (const breath of breaths(speakable(paragraph.textContent ?? '', 'nl'))) {
      if (!(await speak(breath, 'nl'))) return;
    }
  }
}

import { render } from 'preact';
import Kaart from '../components/basis/Kaart.tsx';
import { escapeHtml } from '../i18n/isolate.ts';
import type { Pieces } from '../i18n/piece.ts';
import { sayStatus, type StatusWoorden } from './say-status.tsx';

/** One page that mentions what was typed. */
export interface Tekst {
  href: string;
  titel: string;
  /** The part of it that does. */
  deel: string;
}

/** Shows what the full text found. @param section with the list, and the line that is read aloud */
export function showTexts(
  section: HTMLElement,
  teksten: readonly Tekst[],
  zegt: readonly StatusWoorden[],
  melding?: (woorden: StatusWoorden) => string,
): void {
  const [said, list] = [section.querySelector('[role=status]'), section.querySelector('ul')];
  if (!said || !list) return;
  sayStatus(said, zegt, melding);
  render(
    teksten.map(({ href, titel, deel }) => (
      <li key={href}>
        <Kaart href={href} naam={plain(titel)} regel={plain(deel)} />
      </li>
    )),
    list,
  );
}

export const clearTexts = (section: HTMLElement): void => showTexts(section, [], []);

/** Text of a page in the language of this one. */
const plain = (text: string): Pieces => [{ taal: 'nl', dir: 'ltr', mark: false, text, html: escapeHtml(text) }];

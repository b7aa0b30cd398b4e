import { openstand, type Openingstijd } from '../../catalogus/opening-hours.ts';
import { momentInAmsterdam } from '../../i18n/datum.ts';

/** Says at each person below an element whether they can be reached now, by the hours that stand there. */
export function showOpen(root: ParentNode): void {
  const now = momentInAmsterdam(new Date());
  for (const element of root.querySelectorAll<HTMLElement>('[data-uren]')) {
    const uren = JSON.parse(element.dataset['uren'] ?? '[]') as Openingstijd[];
    const stand = openstand(uren, (element.dataset['dicht'] ?? '').split(' '), now);
    for (const line of element.querySelectorAll<HTMLElement>('[data-open]')) {
      const soorten = JSON.parse(line.dataset['soorten'] ?? '{}') as Record<string, string>;
      const dagen = JSON.parse(line.dataset['dagen'] ?? '[]') as string[];
      const isolated = (text: string) => `\u2068${text}\u2069`;
      line.textContent = stand.open
        ? `${(line.dataset['open'] ?? '').replace('%t', isolated(stand.tot))} (${soorten[stand.soort] ?? ''})`
        : stand.weer
          ? (line.dataset['weer'] ?? '').replace('%d', dagen[stand.weer.dag] ?? '').replace('%t', isolated(stand.weer.van))
          : (line.dataset['gesloten'] ?? '');
    }
    element.classList.toggle('is-open', stand.open);
    element.hidden = false;
  }
}

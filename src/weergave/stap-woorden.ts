import type { Stapbron } from '../catalogus/catalogus.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import type { Pieces } from '../i18n/piece.ts';
import { locales } from '../i18n/locales.ts';
import { translate } from '../i18n/translate.ts';
import { textToHtml } from './text-to-html.ts';
import type { Meertalig, View } from './view.ts';

/** The words of a step, the same on screen and on paper. */
export interface StapTekst {
  doe: Pieces;
  zeg: Pieces;
  neemMee: Pieces[];
  /** What it means for the uitkering; a letter says nothing about that. */
  uitkering?: { uitleg: Pieces; kort: Pieces };
}

/**
 * Takes the words of a step in a weergave. What is no longer there sends people to the gids.
 * @param behoefte the need as a sentence, for {behoefte}
 */
export function stapWoorden(view: View, entry: Stapbron, peildatum: string, behoefte?: Meertalig): StapTekst {
  const gestopt = isGestopt(entry, peildatum);
  const gestoptZeg = () =>
    view.talen.map((taal) => {
      const { naam } = entry.woorden[taal] ?? entry.woorden.nl;
      const text = translate(taal, 'gestoptZeg', { naam });
      return { taal, dir: locales[taal].dir, mark: view.tweetalig, text, html: textToHtml(view.catalogus, text, taal, behoefte?.[taal]) };
    });
  const doorgeven = doorgevenOf(entry);
  return {
    doe: gestopt ? view.t('gestoptDoe') : view.e(entry, (w) => w['eerste-stap'].doe),
    zeg: gestopt ? gestoptZeg() : view.e(entry, (w) => w['eerste-stap'].zeg, behoefte),
    neemMee: entry.soort === 'mag-dat' ? [] : view.lijst(entry, (w) => w['neem-mee']),
    ...(doorgeven ? { uitkering: { kort: view.t(`doorgeven-${doorgeven}`), uitleg: uitleg(view, entry) } } : {}),
  };
}

function doorgevenOf(entry: Stapbron) {
  if (entry.soort === 'brieven') return undefined;
  return entry.soort === 'mag-dat' ? entry.feiten.doorgeven.moet : entry.feiten.uitkering.doorgeven;
}

function uitleg(view: View, entry: Stapbron): Pieces {
  if (entry.soort === 'brieven') return [];
  return entry.soort === 'mag-dat' ? view.e(entry, (w) => w.doorgeven.uitleg) : view.e(entry, (w) => w.uitkering.uitleg);
}

import type { Stapbron } from '../catalogus/catalogus.ts';
import { isGestopt } from '../catalogus/verloopt-op.ts';
import { paths } from '../i18n/paths.ts';
import type { Pieces, Shown } from '../i18n/piece.ts';
import type { View } from '../weergave/view.ts';
import type { Stap } from '../wegwijzer/compose-route.ts';
import { markSorted } from './letters.ts';
import { stopWords } from './stop-words.ts';
import type { Ref } from './zoek-index.ts';

/** What one answer shows: a row of the A-Z, and of what a search finds. */
export interface RijInhoud {
  href: string;
  naam: Shown;
  /** The Dutch name, where the reader does not see it already. */
  nederlands?: string;
  /** The first step, or a line about it. */
  regel: Shown;
  /** Name of a drawing. */
  teken: string;
  /** From this day on it is no longer there and the row sends to the gids, YYYY-MM-DD. */
  stoptOp?: string;
}

/** What the search shows in one weergave, as the browser reads it. */
export interface RijInhouden {
  rijen: Readonly<Record<Ref, RijInhoud>>;
  /** What a row says of what is no longer there. */
  gestopt: Shown;
}

/**
 * Fills the row of anything that can be found.
 * @param nu the first step of the route of a need
 * @throws when there is nothing of that name: a programming error
 */
export function rijInhoud(view: View, ref: Ref, nu: Stap | undefined, peildatum: string): RijInhoud {
  const { catalogus } = view;
  const [soort = '', slug = ''] = ref.split('/');
  const dutch = (text: string | undefined) => (text === undefined || view.talen.includes('nl') ? {} : { nederlands: text });
  const mens = catalogus.contacten.get(slug);
  if (soort === 'mensen' && mens)
    return {
      href: paths.mensen(view.w, slug),
      naam: [view.naam(mens.naam)],
      regel: view.m(mens['helpt-met']),
      teken: view.tekening('praten'),
    };
  const begrip = catalogus.begrippen.get(slug);
  if (soort === 'begrippen' && begrip)
    return {
      href: `${paths.begrippen(view.w)}#${slug}`,
      naam: view.m(begrip.woord),
      ...dutch(begrip.woord.nl),
      regel: begrip.uitleg ? view.m(begrip.uitleg) : [],
      teken: view.tekening('taal'),
    };
  const behoefte = soort === 'behoeften' ? catalogus.behoeften.get(slug) : undefined;
  const entry = catalogus.entries.get(behoefte ? (nu?.ref ?? '') : ref) as Stapbron | undefined;
  const contact = behoefte ? nu?.contact : entry?.feiten.contact;
  const regel =
    entry && contact !== undefined ? { regel: unlinked(doe(view, entry, peildatum)), ...stoptOp(entry, peildatum) } : { regel: [] };
  if (behoefte)
    return {
      href: view.naar(paths.hulpBij(view.w, slug)),
      naam: marked(view, view.m(behoefte.label)),
      ...dutch(behoefte.label.nl),
      teken: view.tekening(behoefte.pictogram),
      ...regel,
    };
  if (!entry) throw new Error(`Nothing to show for ${ref}`);
  return {
    href: view.naar(paths.entry(view.w, ref)),
    naam: marked(
      view,
      view.e(entry, (w) => w.naam),
    ),
    ...dutch(view.nederlandseNaam(entry)?.text),
    teken: view.tekening(
      soort === 'brieven' ? 'brief' : (catalogus.behoeften.get(entry.feiten['helpt-bij'][0]?.behoefte ?? '')?.pictogram ?? 'vraag'),
    ),
    ...regel,
  };
}

const doe = (view: View, entry: Stapbron, peildatum: string): Pieces =>
  isGestopt(entry, peildatum) ? view.t('gestoptDoe') : view.e(entry, (w) => w['eerste-stap'].doe);

/** For a page that is kept, of what stops later. */
function stoptOp(entry: Stapbron, peildatum: string): { stoptOp?: string } {
  const dag = entry.feiten['stopt-op'];
  return dag === undefined || isGestopt(entry, peildatum) ? {} : { stoptOp: dag };
}

/** The row is a link itself: a number in its text is not one more. */
const unlinked = (pieces: Pieces): Pieces => pieces.map((piece) => ({ ...piece, html: piece.html.replace(/<\/?a\b[^>]*>/g, '') }));

const marked = ({ catalogus }: View, pieces: Pieces): Pieces =>
  pieces.map((piece, index) =>
    index === 0 ? { ...piece, html: markSorted(piece.html, piece.text, piece.taal, stopWords(catalogus, piece.taal)) } : piece,
  );

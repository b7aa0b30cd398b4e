import type { Contact } from '../catalogus/catalogus.ts';
import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { StringKey } from '../i18n/translate.ts';
import type { Gespreksweg } from '../wegwijzer/brug.ts';
import type { Bijstaan, Naast } from '../wegwijzer/naast-u.ts';
import { nummerVan, type Nummer } from './vaste-woorden.ts';
import { personOf } from './person-of.ts';
import type { View } from './view.ts';
import { naamVan, zegOpen } from './zeg-open.ts';

/** Somebody beside the reader, with their number. */
export interface NaastPersoon extends Nummer {
  /** For which wijk, where there is more than one. */
  waar?: Pieces;
}

/** Somebody who goes along or comes home: what stands on the fold, and what to say to whom. */
export interface NaastInhoud {
  soort: Bijstaan;
  /** "Durft u niet alleen? Samira gaat mee." */
  kop: Pieces;
  /** What to say to them, for each thing they do: of a step in a route the need is filled in, see fillBehoefte. */
  zeg: Pieces[];
  /** Whom to phone for it, and others, each for their wijk; nobody where they are phoned already. */
  mensen: NaastPersoon[];
}

const koppen = { 'belt-mee': 'naastBeltMee', 'gaat-mee': 'naastGaatMee', 'komt-thuis': 'naastThuis' } as const;
const zinnen = { 'belt-mee': 'naastBeltMeeZeg', 'gaat-mee': 'naastGaatMeeZeg', 'komt-thuis': 'naastThuisZeg' } as const;
/** Somebody who does one of these and comes home too is named once. */
const metThuis = { 'belt-mee': 'naastBeltMeeThuis', 'gaat-mee': 'naastGaatMeeThuis', 'komt-thuis': 'naastThuis' } as const;

/**
 * Whoever is beside the reader, as a page shows them: who goes along and comes home in one place.
 * @param contact a role of the gemeente, or `hulplijn:naam`
 * @param weg whom the reader phones first
 */
export function naastInhoud(view: View, contact: string, weg: Gespreksweg, naast: readonly Naast[]): NaastInhoud[] {
  const bij = naamVan(view.catalogus, contact, weg.wie.slug);
  const [mee, thuis] = naast;
  const samen = mee && thuis && mee.wie === thuis.wie && !mee.zelf;
  const groepen = samen ? [[mee, thuis]] : naast.map((one) => [one]);
  return groepen.flatMap((groep): NaastInhoud[] => {
    const [first] = groep;
    if (!first) return [];
    const slugs = groep.flatMap(({ wie, zelf, anderen }) => (zelf ? [] : [wie, ...anderen])).map(({ slug }) => slug);
    const mensen = [...new Set(slugs)].map((slug) => personOf(view, slug));
    return [
      {
        soort: first.kan,
        kop: naastKop(view, samen ? metThuis[first.kan] : koppen[first.kan], personOf(view, first.wie.slug)),
        zeg: groep.map(({ kan }) => zegOpen(view, zinnen[kan], (taal) => ({ bij: bij(taal) }))),
        mensen: mensen.map((mens) => ({
          ...nummerVan(view, mens.naam, mens.telefoon),
          ...(mens.wijken.length > 0 && mensen.length > 1
            ? { waar: view.t('inWijk', (taal) => ({ wijk: wijken(view, mens, taal) })) }
            : {}),
        })),
      },
    ];
  });
}

/** "Durft u niet alleen? Samira gaat mee." */
export function naastKop(view: View, key: StringKey, { naam, 'hij-of-zij': geslacht }: Contact): Pieces {
  return view.t(key, () => ({ naam, ...(geslacht ? { context: geslacht } : {}) }));
}

function wijken({ catalogus: { gemeente } }: View, mens: Contact, taal: Taal): string {
  return mens.wijken.map((wijk) => gemeente.wijken[wijk]?.[taal] ?? wijk).join(locales[taal].komma);
}

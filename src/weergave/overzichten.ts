import type { Stapbron } from '../catalogus/catalogus.ts';
import { briefFeiten } from '../catalogus/schema/brief.ts';
import { magDatFeiten } from '../catalogus/schema/mag-dat.ts';
import type { StringKey } from '../i18n/translate.ts';

interface Overzicht {
  /** Headings in order, for kinds that are grouped. */
  groepen?: { waarde: string; kop: StringKey }[];
  groepVan?: (entry: Stapbron) => string;
}

/** The overviews residents see, and how each is grouped: rules by subject, letters by sender. */
export const overzichten: Record<Stapbron['soort'], Overzicht> = {
  regelingen: {},
  fondsen: {},
  initiatieven: {},
  'mag-dat': {
    groepen: magDatFeiten.onderwerp.options.map((waarde) => ({ waarde, kop: `onderwerp-${waarde}` as const })),
    groepVan: (entry) => ('onderwerp' in entry.feiten ? entry.feiten.onderwerp : ''),
  },
  brieven: {
    groepen: briefFeiten.afzender.options.map((waarde) => ({ waarde, kop: `van-${waarde}` as const })),
    groepVan: (entry) => ('afzender' in entry.feiten ? entry.feiten.afzender : ''),
  },
};

import { weergavenIn, type Taal, type Weergave } from '../../i18n/locales.ts';

/** A value with a sign when somebody should look at it. */
export interface Waarde {
  tekst: string;
  letOp?: boolean;
}

/** What is looked at. */
export type StatusNaam =
  'kiosk' | 'gehaald' | 'gevraagd' | `bewaard-${Weergave}` | 'printer' | 'prints' | `stem-${Taal}` | 'opslag' | 'worker' | 'klok';

export const onbekend: Waarde = { tekst: 'Niet bekend' };

/** @param talen of the site. @returns every row of the status page in order, with what it asks in Dutch */
export function statusRijen(talen: readonly Taal[]): readonly (readonly [naam: StatusNaam, vraag: string])[] {
  const namen = new Intl.DisplayNames('nl', { type: 'language' });
  return [
    ['kiosk', 'Kiosk-stand'],
    ['gehaald', 'Laatst bijgewerkt op dit apparaat'],
    ['gevraagd', 'Laatst gekeken of er iets nieuws is'],
    ...weergavenIn(talen).map(
      ({ code, hoofd, naast }) =>
        [
          `bewaard-${code}`,
          `Bewaard voor zonder internet: ${[hoofd, ...(naast ? [naast] : [])].map((taal) => namen.of(taal)).join(' met ')}`,
        ] as const,
    ),
    ['printer', 'Printer'],
    ['prints', 'Prints sinds de browser begon'],
    ...talen.map((taal) => [`stem-${taal}`, `Stem om voor te lezen: ${namen.of(taal)}`] as const),
    ['opslag', 'Opslag'],
    ['worker', 'Werkt zonder internet'],
    ['klok', 'Klok'],
  ];
}

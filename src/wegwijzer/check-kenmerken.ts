import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';

/** What is wrong with a kenmerk, in words for an editor. */
export interface KenmerkFout {
  regel: 'kenmerk-zonder-antwoord' | 'kenmerk-zonder-stap';
  /** The field in kenmerken.yml. */
  veld: string;
  wat: string;
  herstel: string;
}

/**
 * A value that no answer teaches stays unknown for everybody; a kenmerk that no step asks for changes nothing.
 * A name with a mistake in it is a finding of its own: what may have been meant by it counts as used.
 * @returns every value that no answer teaches, and every kenmerk that no step has as a condition
 */
export function checkKenmerken(catalogus: Catalogus): KenmerkFout[] {
  const { kenmerken } = catalogus;
  const geleerd = [...catalogus.vragen.values()].flatMap(({ antwoorden }) =>
    Object.values(antwoorden).flatMap((antwoord) => Object.entries(antwoord.kenmerken)),
  );
  const gevraagd = stapbronnen(catalogus).flatMap(({ feiten }) =>
    'voorwaarden' in feiten ? feiten.voorwaarden.map(({ kenmerk }) => kenmerk) : [],
  );
  const stapOnbekend = gevraagd.some((kenmerk) => !kenmerken.has(kenmerk));
  return [...kenmerken].flatMap(([kenmerk, { waarden }]): KenmerkFout[] => {
    const waardenGeleerd = geleerd.filter(([naam]) => naam === kenmerk || !kenmerken.has(naam)).map(([, waarde]) => waarde);
    const antwoordOnbekend = waardenGeleerd.some((waarde) => !Object.hasOwn(waarden, waarde));
    const zonderAntwoord = antwoordOnbekend ? [] : Object.keys(waarden).filter((waarde) => !waardenGeleerd.includes(waarde));
    return [
      ...zonderAntwoord.map((waarde) => ({
        regel: 'kenmerk-zonder-antwoord' as const,
        veld: `kenmerken.${kenmerk}.waarden.${waarde}`,
        wat: `Geen enkel antwoord zegt "${kenmerk}: ${waarde}". Zo weten wij het nooit.`,
        herstel: 'Zet het bij kenmerken van een antwoord dat dit echt zegt, of haal de waarde weg.',
      })),
      ...(gevraagd.includes(kenmerk) || stapOnbekend
        ? []
        : [
            {
              regel: 'kenmerk-zonder-stap' as const,
              veld: `kenmerken.${kenmerk}`,
              wat: `Niets heeft "${kenmerk}" als voorwaarde. Zo verandert het geen enkele route.`,
              herstel: 'Zet het bij voorwaarden van iets dat alleen dan helpt, of haal het kenmerk weg.',
            },
          ]),
    ];
  });
}

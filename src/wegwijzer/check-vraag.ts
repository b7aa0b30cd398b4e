import type { Catalogus, Vraag } from '../catalogus/catalogus.ts';
import { uitwegenVan } from './antwoorden-van.ts';
import type { Report } from './report.ts';

/** Looks at one question by itself: the words of its answers, their old names, and a way out. */
export function checkVraag(vraag: Vraag, catalogus: Catalogus, report: Report): void {
  for (const [sleutel, antwoord] of Object.entries(vraag.antwoorden)) {
    const vast = catalogus.vasteAntwoorden.get(sleutel);
    if (!antwoord.tekst && !vast) {
      report(
        'antwoord-zonder-tekst',
        vraag.bestand,
        `antwoorden.${sleutel}`,
        `Het antwoord "${sleutel}" heeft geen tekst.`,
        'Zet er tekst bij in elke taal. Alleen de vaste antwoorden hebben al tekst.',
      );
    }
    for (const oud of antwoord.was) {
      const eerder = Object.keys(vraag.antwoorden).find((ander) => vraag.antwoorden[ander]?.was.includes(oud));
      if (eerder !== sleutel) {
        report(
          'oude-naam-dubbel',
          vraag.bestand,
          `antwoorden.${sleutel}.was`,
          `De oude naam "${oud}" staat ook bij het antwoord "${eerder}".`,
          'Laat de oude naam bij één antwoord staan. Daar komen oude adressen dan uit.',
        );
      }
      if (Object.hasOwn(vraag.antwoorden, oud)) {
        report(
          'oude-naam-bestaat',
          vraag.bestand,
          `antwoorden.${sleutel}.was`,
          `De oude naam "${oud}" is ook een antwoord dat er nu is.`,
          'Haal de oude naam weg, of geef het andere antwoord een andere naam.',
        );
      }
    }
  }
  const uitwegen = uitwegenVan(catalogus);
  // That there are none at all is a mistake of its own.
  if (uitwegen.length > 0 && !uitwegen.some((sleutel) => Object.hasOwn(vraag.antwoorden, sleutel))) {
    report(
      'geen-uitweg',
      vraag.bestand,
      'antwoorden',
      'Wie het niet weet, kan hier niet verder.',
      `Zet er een antwoord bij: ${uitwegen.join(', ')}.`,
    );
  }
}

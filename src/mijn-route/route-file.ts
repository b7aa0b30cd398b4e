import { createHash } from 'node:crypto';
import type { Catalogus } from '../catalogus/catalogus.ts';
import { antwoordenVan } from '../wegwijzer/antwoorden-van.ts';
import type { Wegwijzer } from '../wegwijzer/toestand.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import type { LoopAntwoord } from '../wegwijzer/adres/walk-path.ts';
import type { RouteBestand } from './combine.ts';

/**
 * What the browser needs to combine routes: the questions without their words, and what composing takes. The words
 * stand on the pages that are there already.
 */
export function routeFile(catalogus: Catalogus, wegwijzer: Wegwijzer, peildatum: string): RouteBestand {
  const vragen = [...catalogus.vragen.values()].map((vraag) => [
    vraag.slug,
    Object.fromEntries(
      antwoordenVan(vraag, catalogus.vasteAntwoorden).map(
        ({ sleutel, naar, behoeften, kenmerken, was, alleenDit }): [string, LoopAntwoord] => [
          sleutel,
          {
            ...(naar === undefined ? {} : { naar }),
            ...(behoeften.length > 0 ? { behoeften } : {}),
            ...(Object.keys(kenmerken).length > 0 ? { kenmerken } : {}),
            ...(was.length > 0 ? { was } : {}),
            ...(alleenDit ? { alleenDit } : {}),
          },
        ],
      ),
    ),
  ]);
  return { peildatum, begin: eersteVraag, vragen: Object.fromEntries(vragen), data: wegwijzer.data };
}

/** A name that changes with the contents, so that the file may be kept for ever. */
export function routeFileName(file: RouteBestand): string {
  return createHash('sha256').update(JSON.stringify(file)).digest('hex').slice(0, 10);
}

import type { Bevinding } from '../bevinding.ts';
import type { Place } from './layout.ts';

/**
 * Says whether a file could not be used. What it would have held is not known,
 * so that a name missing because of it is no second mistake.
 * @param kind what the file holds
 * @param name its slug, `soort/slug` for an entry; any file of the kind when left out, and for files that stand alone
 */
export type Onleesbaar = (kind: Place['kind'], name?: string) => boolean;

/** @returns the question whether a file could not be used, for these places. */
export function onleesbaarOf(places: readonly Place[]): Onleesbaar {
  return (kind, name) => places.some((place) => place.kind === kind && (name === undefined || place.slug === '' || nameOf(place) === name));
}

/** What a finding may come from, when a file of that kind could not be used. */
const causes: Record<string, readonly Place['kind'][]> = {
  'begin-ontbreekt': ['vraag'],
  'antwoord-zonder-tekst': ['vaste-antwoorden'],
  'route-leeg': ['entry', 'behoefte'],
  'stap-zonder-mens': ['contact', 'hulplijnen'],
  'vraag-onbereikbaar': ['vraag'],
  'behoefte-zonder-hulp': ['entry'],
  'behoefte-onbereikbaar': ['vraag', 'vaste-antwoorden', 'entry'],
  'nergens-op-de-route': ['vraag', 'vaste-antwoorden', 'behoefte', 'kenmerken'],
  'kenmerk-zonder-antwoord': ['vraag'],
  'kenmerk-zonder-stap': ['entry'],
  'niemand-spreekt': ['contact'],
  'niemand-gaat-mee': ['contact'],
  'spoed-niet-bereikbaar': ['contact'],
  'voorbeeld-klopt-niet': ['vraag', 'vaste-antwoorden', 'behoefte', 'kenmerken', 'entry', 'contact', 'hulplijnen'],
};

/** @returns the findings that do not merely follow from a file that could not be used. */
export function withoutConsequences(bevindingen: readonly Bevinding[], onleesbaar: Onleesbaar): Bevinding[] {
  return bevindingen.filter(({ regel }) => !causes[regel]?.some((kind) => onleesbaar(kind)));
}

function nameOf(place: Place): string {
  return place.kind === 'entry' ? `${place.soort}/${place.slug}` : place.slug;
}

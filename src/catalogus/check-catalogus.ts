import type { Bevinding } from './bevinding.ts';
import { checkAndereTaal } from './checks/andere-taal.ts';
import { checkBeloften } from './checks/beloften.ts';
import { checkContacts } from './checks/contacts.ts';
import { checkDates } from './checks/dates.ts';
import { checkDatedTexts, eenKeer, opElkeDag } from './checks/dated-texts.ts';
import { checkDossier } from './checks/dossier.ts';
import { checkGevaarzinnen } from './checks/gevaarzinnen.ts';
import { checkLijsten } from './checks/lijsten.ts';
import { checkNaDeStap } from './checks/na-de-stap.ts';
import { checkNeeded } from './checks/needed.ts';
import { checkPreferred } from './checks/preferred.ts';
import { checkReading } from './checks/reading.ts';
import { checkReferences } from './checks/references.ts';
import { checkRepeats } from './checks/repeats.ts';
import { checkRules } from './checks/rules.ts';
import { checkSounds } from './checks/sounds.ts';
import { checkTalen } from './checks/talen.ts';
import { checkTerms } from './checks/terms.ts';
import { checkTexts } from './checks/texts.ts';
import { checkTone } from './checks/tone.ts';
import { checkTranslations } from './checks/translations.ts';
import { checkWatUVertelt } from './checks/wat-u-vertelt.ts';
import type { LoadedCatalogus } from './load-catalogus.ts';
import type { SourceFile } from './bestanden/source-files.ts';

/**
 * Every check on the catalogue, all at once.
 * @param loaded what was read
 * @param sources all content files, also those that could not be read
 * @param peildatum today, as YYYY-MM-DD
 * @returns the findings of reading and checking together, in no particular order
 */
export function checkCatalogus(loaded: LoadedCatalogus, sources: readonly SourceFile[], peildatum: string): Bevinding[] {
  const { files, bevindingen, onleesbaar } = loaded;
  const catalogus = loaded.catalogus ?? loaded.voorlopig;
  if (!catalogus) return bevindingen;
  const versies = files.flatMap(opElkeDag);
  return [
    ...bevindingen,
    ...checkReferences(catalogus, files, onleesbaar),
    ...checkTranslations(catalogus, files, sources),
    ...checkDates(files, peildatum),
    ...checkDatedTexts(catalogus, files),
    ...checkContacts(catalogus, files),
    ...checkWatUVertelt(catalogus, files),
    ...checkBeloften(files, peildatum),
    ...checkDossier(catalogus, files, onleesbaar),
    ...checkNeeded(catalogus, files, onleesbaar),
    ...checkNaDeStap(catalogus, files, onleesbaar),
    ...checkTalen(files),
    ...checkLijsten(catalogus, files, onleesbaar),
    ...files.flatMap(checkGevaarzinnen),
    ...eenKeer([
      ...checkTexts(catalogus, versies, onleesbaar),
      ...checkRules(catalogus, versies, onleesbaar),
      ...checkReading(catalogus, versies),
      ...checkTone(catalogus, versies),
      ...checkTerms(catalogus, versies),
      ...checkPreferred(catalogus, versies),
      ...checkAndereTaal(catalogus, versies),
      ...checkRepeats(catalogus, versies),
    ]),
    ...checkSounds(catalogus, files, onleesbaar),
  ];
}

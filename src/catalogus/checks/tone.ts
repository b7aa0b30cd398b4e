import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { threatFinder } from '../taal/threatening-words.ts';
import { report, textsPerTaal, type TaalText } from './report.ts';

/** No heading, answer or label sounds like distrust or duty (promise 9). */
export function checkTone(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const names = [...catalogus.hulplijnen.values()].flatMap(({ naam }) => Object.values(naam));
  const findThreats = threatFinder(catalogus.lijsten);
  return files.flatMap((file) =>
    textsPerTaal(file, catalogus.talen)
      .flatMap((text) => (text.lijn === undefined ? (standsOut(file, text) ? [text] : []) : headingsIn(text)))
      .flatMap(({ path, text, taal, lijn }) =>
        findThreats(text, taal, names).map(({ word, instead }) => {
          const bevinding = report(
            'fout',
            'dreigend-woord',
            file.parsed,
            path,
            `"${word}" klinkt als wantrouwen of dwang. Het staat in een kop of antwoord.`,
            `Schrijf liever: ${instead}.`,
          );
          return lijn === undefined ? bevinding : { ...bevinding, lijn };
        }),
      ),
  );
}

/** What somebody reads first: what a thing is called, what it says in short, what to do, what can be chosen. */
function standsOut(file: ValidFile, { path }: TaalText): boolean {
  const field = path.join('.');
  switch (file.place.kind) {
    case 'entry':
      // An approach is for professionals, and has the name its makers gave it.
      return file.place.soort !== 'aanpakken' && (field === 'naam' || field === 'kort' || field === 'eerste-stap.doe');
    case 'behoefte':
      return path[0] === 'label';
    case 'vraag':
      return path[0] === 'vraag' || path[0] === 'uitleg' || path[0] === 'antwoorden';
    case 'vaste-antwoorden':
    case 'kenmerken':
      return true;
    case 'contact':
      return path[0] === 'rol' || path[0] === 'helpt-met';
    case 'hulplijnen':
      return path[2] === 'waarvoor';
    default:
      return false;
  }
}

function headingsIn({ text, lijn = 1, ...rest }: TaalText): TaalText[] {
  return text.split('\n').flatMap((line, index) => (line.startsWith('#') ? [{ ...rest, text: line, lijn: lijn + index }] : []));
}

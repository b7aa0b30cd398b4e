import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { formatBevinding } from '../../catalogus/bevinding.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { openGids } from '../../wegwijzer/open-gids.ts';
import { slips } from './slips.ts';
import { tryMutants } from './try-mutants.ts';

/** How often a run of minutes says how far it is. */
const every = 50;

/**
 * Makes slips in the content and asks the check of each.
 * @param root the folder that holds `content`
 * @returns exit code: 1 when the check missed one, or said too much
 * @throws {Refused} when a number is none
 */
export function mutanten(root: string, env: NodeJS.ProcessEnv, asked: { aantal?: string; zaad?: string }): number {
  const aantal = numberOf('--aantal', asked.aantal ?? '200');
  const zaad = numberOf('--zaad', asked.zaad ?? '7');
  const peildatum = readPeildatum(env, new Date());
  const sources = readContent(root);
  const open = openGids(sources, peildatum).bevindingen;
  if (open.length > 0) {
    console.error(
      `${formatBevinding(open[0] as (typeof open)[number])}\n\nIn de inhoud is nog iets niet goed. Maak dat eerst in orde: npm run check`,
    );
    return 1;
  }
  const made = tryMutants(sources, peildatum, aantal, zaad, (_, done) => {
    if (done % every === 0) console.error(`${done} van ${aantal}`);
  });
  const over = made.filter(({ overleeft }) => overleeft !== undefined);
  for (const { slip, bestand, overleeft } of over) console.log(`${slip}\n  ${bestand}\n  ${overleeft}\n`);
  const most = Math.max(0, ...made.map(({ alle }) => alle.length));
  console.log(
    `${made.length} fouten gemaakt van ${new Set(made.map(({ slip }) => slip)).size} van de ${slips.length} soorten (zaad ${zaad}): ` +
      `${made.length - over.length} goed, ${over.length} niet. Hooguit ${most} bevindingen voor één fout.`,
  );
  return over.length > 0 ? 1 : 0;
}

function numberOf(option: string, text: string): number {
  if (!/^\d{1,6}$/.test(text)) throw new Refused(`${option} is een getal, en geen "${text}".`);
  return Number(text);
}

import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { datedThings, findThing, type Gedateerd } from '../../catalogus/bestanden/dated-things.ts';
import { markChecked } from '../../catalogus/bestanden/mark-checked.ts';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { entrySoorten } from '../../catalogus/schema/soorten.ts';
import { datum } from '../../catalogus/schema/velden.ts';
import { gemeentenIn, kiesGemeente } from '../../site/kies-gemeente.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { fromRoot } from './from-root.ts';

const soorten = [...Object.keys(entrySoorten), 'aanvullingen', 'hulplijnen'];

/** What somebody asked for. */
interface Gevraagd {
  tot?: string;
  bron?: string;
  soort?: string;
  'over-datum'?: boolean;
  ja?: boolean;
}

interface Opdracht {
  things: Gedateerd[];
  /** Names that lead nowhere, each in a sentence. */
  problems: string[];
  peildatum: string;
  tot: string;
  bron: string | undefined;
}

/**
 * What was asked, with what had to be asked back.
 * @throws {Refused} with every mistake in it
 */
async function readOpdracht(root: string, env: NodeJS.ProcessEnv, names: readonly string[], values: Gevraagd): Promise<Opdracht> {
  const peildatum = readPeildatum(env, new Date());
  const opdracht: Opdracht = { things: [], problems: [], peildatum, tot: '', bron: values.bron };
  const many = values['over-datum'] === true || values.soort !== undefined;
  const mistakes: string[] = [];
  if (names.length === 0 && !many) mistakes.push('Wat heeft u nagekeken? Noem stukken, of schrijf --over-datum of --soort.');
  if (names.length > 0 && many) mistakes.push('Noem stukken, of schrijf --over-datum of --soort. Niet allebei.');
  if (values.soort !== undefined && !soorten.includes(values.soort))
    mistakes.push(`"${values.soort}" is geen soort. Kies uit: ${soorten.join(', ')}.`);
  if (values.tot !== undefined) mistakes.push(...wrongDate(values.tot, peildatum));
  else if (!process.stdin.isTTY)
    mistakes.push('Vóór welke dag moet iemand het opnieuw nakijken? Schrijf --tot en de datum, bijvoorbeeld --tot 2027-07-01.');

  const sources = readContent(root);
  const all = datedThings(sources, kiesGemeente(env, gemeentenIn(sources)));
  for (const found of names.map((name) => findThing(all, fromRoot(root, name))))
    if (typeof found === 'string') opdracht.problems.push(found);
    else if (!opdracht.things.includes(found)) opdracht.things.push(found);
  if (mistakes.length > 0) throw new Refused([...mistakes, ...opdracht.problems].join('\n'));

  if (many) {
    opdracht.things = all.filter(
      ({ soort, nakijkenVoor }) =>
        (values.soort === undefined || soort === values.soort) &&
        (!values['over-datum'] || (nakijkenVoor !== undefined && nakijkenVoor <= peildatum)),
    );
  }
  if (opdracht.things.length === 0) return opdracht;
  opdracht.tot = values.tot ?? (await ask('Vóór welke dag moet iemand het opnieuw nakijken? Schrijf jaar-maand-dag: '));
  const wrong = wrongDate(opdracht.tot, peildatum);
  if (wrong.length > 0) throw new Refused(wrong.join('\n'));
  if (many && !values.ja) {
    const count = aantal(opdracht.things.length);
    if (!process.stdin.isTTY) throw new Refused(`Dit zijn ${count}. Heeft u ze echt allemaal nagekeken? Schrijf dan --ja erbij.`);
    console.log(`Dit zijn ${count}:\n${opdracht.things.map(({ naam }) => `  ${naam}`).join('\n')}`);
    if (!/^ja$/i.test((await ask('Heeft u deze stukken echt nagekeken? (ja/nee) ')).trim())) opdracht.things = [];
  }
  return opdracht;
}

/** What is wrong with the date before which it must be looked at again. */
function wrongDate(tot: string, peildatum: string): string[] {
  const laatste = `${Number(peildatum.slice(0, 4)) + 2}${peildatum.slice(4)}`;
  if (!datum().safeParse(tot).success) return [`"${tot}" is geen bestaande datum. Schrijf jaar-maand-dag, bijvoorbeeld 2027-07-01.`];
  if (tot <= peildatum) return [`${tot} is niet later dan vandaag (${peildatum}). Kies een dag die nog komt.`];
  return tot > laatste ? [`${tot} is meer dan twee jaar verder. Kies een dag tot en met ${laatste}.`] : [];
}

async function ask(question: string): Promise<string> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  const answer = await terminal.question(question);
  terminal.close();
  return answer.trim();
}

/**
 * Notes that things were looked at and still hold.
 * @param root the folder that holds `content`
 * @param env PEILDATUM and GEMEENTE are read
 * @param names slugs, `soort/slug`, paths, or `hulplijn:naam`
 * @returns exit code: 1 when something could not be marked
 * @throws {Refused} when it was asked wrongly
 */
export async function nagekeken(root: string, env: NodeJS.ProcessEnv, names: readonly string[], asked: Gevraagd): Promise<number> {
  const { things, problems, peildatum, tot, bron } = await readOpdracht(root, env, names, asked);
  const texts = new Map(readContent(root).map(({ path, text }) => [path, text]));
  let gezet = 0;
  for (const thing of things) {
    const result = markChecked(texts.get(thing.path) ?? '', thing, { op: peildatum, tot, ...(bron === undefined ? {} : { bron }) });
    if (typeof result === 'string') {
      problems.push(result);
      continue;
    }
    texts.set(thing.path, result.text);
    writeFileSync(`${root}/${thing.path}`, result.text);
    console.log(`Nagekeken: ${thing.naam} (op ${peildatum}, opnieuw vóór ${tot})`);
    gezet += 1;
  }
  for (const problem of problems) console.error(problem);
  console.log(`${aantal(gezet)} nagekeken.`);
  return problems.length > 0 ? 1 : 0;
}

const aantal = (count: number) => `${count} ${count === 1 ? 'stuk' : 'stukken'}`;

import { writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { datedThings, findThing, type Gedateerd } from '../catalogus/bestanden/dated-things.ts';
import { markChecked } from '../catalogus/bestanden/mark-checked.ts';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { entrySoorten } from '../catalogus/schema/soorten.ts';
import { datum } from '../catalogus/schema/velden.ts';
import { peildatumOrExit } from '../site/peildatum.ts';
import { fromRoot } from './from-root.ts';
import { runAsked, unknownOption } from './run-asked.ts';

const soorten = [...Object.keys(entrySoorten), 'aanvullingen', 'hulplijnen'];

const help = `npm run nagekeken: schrijft op dat u iets heeft nagekeken en dat het nog klopt.

Alleen de data veranderen. Klopt er iets niet meer? Pas dan eerst de tekst aan.

Gebruik:
  npm run nagekeken -- huurtoeslag --tot 2027-07-01             één stuk, op naam
  npm run nagekeken -- regelingen/aio mag-dat/sparen --tot …    meer stukken
  npm run nagekeken -- hulplijn:112 --tot …                     een hulplijn
  npm run nagekeken -- aanvullingen/regelingen/aio --tot …      wat uw gemeente erbij zegt
  npm run nagekeken -- --soort regelingen --tot …               alle regelingen
  npm run nagekeken -- --over-datum --tot …                     alles wat over datum is
  … --bron "Participatiewet artikel 35"                         ook de peildatum van die bron wordt vandaag
  … --ja                                                        vraagt niet of u het zeker weet

Soorten: ${soorten.join(', ')}. Een naam mag ook een pad zijn.
PEILDATUM=2026-12-10 zet die dag neer in plaats van vandaag.

Uitkomst: 0 als het lukt, 1 als een stuk niet kan, 2 bij een verkeerde opdracht.`;

interface Opdracht {
  help: boolean;
  things: Gedateerd[];
  /** Names that lead nowhere, each in a sentence. */
  problems: string[];
  peildatum: string;
  tot: string;
  bron: string | undefined;
}

/** What was asked, with what had to be asked back; or every mistake in it. */
async function readOpdracht(root: string): Promise<Opdracht | string> {
  const options = readOptions();
  if (typeof options === 'string') return options;
  const { values, positionals: names } = options;
  const peildatum = peildatumOrExit();
  const opdracht: Opdracht = { help: values.help, things: [], problems: [], peildatum, tot: '', bron: values.bron };
  if (values.help) return opdracht;

  const many = values['over-datum'] || values.soort !== undefined;
  const mistakes: string[] = [];
  if (names.length === 0 && !many) mistakes.push('Wat heeft u nagekeken? Noem stukken, of schrijf --over-datum of --soort.');
  if (names.length > 0 && many) mistakes.push('Noem stukken, of schrijf --over-datum of --soort. Niet allebei.');
  if (values.soort !== undefined && !soorten.includes(values.soort))
    mistakes.push(`"${values.soort}" is geen soort. Kies uit: ${soorten.join(', ')}.`);
  if (values.tot !== undefined) mistakes.push(...wrongDate(values.tot, peildatum));
  else if (!process.stdin.isTTY)
    mistakes.push('Vóór welke dag moet iemand het opnieuw nakijken? Schrijf --tot en de datum, bijvoorbeeld --tot 2027-07-01.');

  const all = datedThings(readContent(root), process.env['GEMEENTE']);
  for (const found of names.map((name) => findThing(all, fromRoot(root, name))))
    if (typeof found === 'string') opdracht.problems.push(found);
    else if (!opdracht.things.includes(found)) opdracht.things.push(found);
  if (mistakes.length > 0) return [...mistakes, ...opdracht.problems].join('\n');

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
  if (wrong.length > 0) return wrong.join('\n');
  if (many && !values.ja) {
    const count = aantal(opdracht.things.length);
    if (!process.stdin.isTTY) return `Dit zijn ${count}. Heeft u ze echt allemaal nagekeken? Schrijf dan --ja erbij.`;
    console.log(`Dit zijn ${count}:\n${opdracht.things.map(({ naam }) => `  ${naam}`).join('\n')}`);
    if (!/^ja$/i.test((await ask('Heeft u deze stukken echt nagekeken? (ja/nee) ')).trim())) opdracht.things = [];
  }
  return opdracht;
}

function readOptions() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        help: { type: 'boolean', default: false },
        tot: { type: 'string' },
        bron: { type: 'string' },
        soort: { type: 'string' },
        'over-datum': { type: 'boolean', default: false },
        ja: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    const needed = /'--(tot|bron|soort)/.exec(String(error))?.[1];
    return unknownOption(error, `--${needed ?? 'tot'}`, `Wat hoort er bij --${needed ?? 'tot'}? Kijk bij npm run nagekeken -- --help.`);
  }
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

function nagekeken(root: string, { things, problems, peildatum, tot, bron }: Opdracht): number {
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

runAsked(await readOpdracht(process.cwd()), help, (opdracht) => nagekeken(process.cwd(), opdracht));

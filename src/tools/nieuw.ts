import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readContent } from '../catalogus/bestanden/source-files.ts';
import { newContent, NieuwFout } from './nieuw/new-content.ts';
import { peildatumOrExit } from '../site/peildatum.ts';
import { runAsked, unknownOption } from './run-asked.ts';
import { soorten } from './nieuw/soorten.ts';

const help = `npm run nieuw: maakt een nieuw bestand of een nieuwe map, met uitleg bij elk veld.

Gebruik:
  npm run nieuw -- regeling huurtoeslag                  een map met nl.md, tr.md en ar.md
  npm run nieuw -- behoefte nieuwe-jas                   een bestand
  npm run nieuw -- contact samira --gemeente mijn-stad   een mens van een gemeente
  npm run nieuw -- fonds buurtpot --gemeente mijn-stad   een fonds van deze gemeente alleen
  npm run nieuw -- aanvulling huurtoeslag                wat uw gemeente toevoegt aan een landelijk stuk

Soorten: ${Object.keys(soorten).join(', ')}.
Is er maar één gemeente? Dan mag --gemeente weg.

Uitkomst: 0 als het lukt, 1 als het niet kan (de naam is er al), 2 bij een verkeerde opdracht.`;

function nieuw(root: string, soort: string, slug: string, gemeente: string | undefined): number {
  try {
    const peildatum = peildatumOrExit();
    const result = newContent(readContent(root), { soort, slug, peildatum, ...(gemeente === undefined ? {} : { gemeente }) });
    for (const { path, text } of result.files) {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      // wx: never over something that is there.
      writeFileSync(join(root, path), text, { flag: 'wx' });
      console.log(`Gemaakt: ${path}`);
    }
    console.log(`\nZo gaat u verder:\n${result.steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
    return 0;
  } catch (error) {
    if (!(error instanceof NieuwFout)) throw error;
    console.error(error.message);
    return error.code;
  }
}

function readArguments(): { help: boolean; soort: string; slug: string; gemeente: string | undefined } | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { help: { type: 'boolean', default: false }, gemeente: { type: 'string' } },
    });
    const [soort, slug, ...rest] = positionals;
    if (values.help) return { help: true, soort: '', slug: '', gemeente: undefined };
    if (soort === undefined) return 'Wat wilt u maken? Schrijf de soort en een naam.';
    if (slug === undefined && Object.hasOwn(soorten, soort))
      return `Welke naam krijgt het? Schrijf bijvoorbeeld: npm run nieuw -- ${soort} mijn-naam`;
    if (rest.length > 0) return `Schrijf de naam aan elkaar, met streepjes: ${[slug, ...rest].join('-').toLowerCase()}.`;
    return { help: false, soort, slug: slug ?? '', gemeente: values.gemeente };
  } catch (error) {
    return unknownOption(error, '--gemeente', 'Welke gemeente? Schrijf --gemeente en de naam van de map.');
  }
}

runAsked(readArguments(), help, ({ soort, slug, gemeente }) => nieuw(process.cwd(), soort, slug, gemeente));

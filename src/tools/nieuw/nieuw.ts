import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readContent } from '../../catalogus/bestanden/source-files.ts';
import { readPeildatum } from '../../site/peildatum.ts';
import { Refused } from '../command/read-command.mjs';
import { newContent } from './new-content.ts';
import { soorten } from './soorten.ts';

/**
 * Makes a new entry or file, every field explained.
 *
 * @param root the folder that holds `content`
 * @param env PEILDATUM and GEMEENTE are read
 * @param asked the kind, and the name it gets
 * @returns exit code
 * @throws {Refused | NieuwFout | PeildatumFout | GemeenteFout}
 */
export function nieuw(root: string, env: NodeJS.ProcessEnv, asked: readonly string[], values: { gemeente?: string }): number {
  const [soort, slug, ...rest] = asked;
  if (soort === undefined) throw new Refused('Wat wilt u maken? Schrijf de soort en een naam.');
  if (slug === undefined && Object.hasOwn(soorten, soort))
    throw new Refused(`Welke naam krijgt het? Schrijf bijvoorbeeld: npm run nieuw -- ${soort} mijn-naam.`);
  if (rest.length > 0) throw new Refused(`Schrijf de naam aan elkaar, met streepjes: ${[slug, ...rest].join('-').toLowerCase()}.`);
  const peildatum = readPeildatum(env, new Date());
  const result = newContent(readContent(root), { soort, slug: slug ?? '', peildatum, gemeente: values.gemeente, anders: env['GEMEENTE'] });
  for (const { path, text } of result.files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    // wx: never over something that is there.
    writeFileSync(join(root, path), text, { flag: 'wx' });
    console.log(`Gemaakt: ${path}`);
  }
  console.log(result.gemeente === undefined ? 'Dit is voor alle gemeenten.' : `Dit is voor de gemeente ${result.gemeente} alleen.`);
  console.log(`\nZo gaat u verder:\n${result.steps.map((step, index) => `  ${index + 1}. ${step}`).join('\n')}`);
  return 0;
}

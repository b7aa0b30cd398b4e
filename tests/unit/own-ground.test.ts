import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** How a test comes at the shipped content: by its helpers, by the folder of the project, or by the gemeente in it. */
const shipped =
  /real-gids|built-gids|GEMEENTE: 'voorbeeldstad'|readContent\((?:root|process\.cwd\(\)|'\.'|fileURLToPath)|(?:readFileSync|readdirSync|globSync|new URL)\(['"`][./]*content\//;

const reads = (text: string) => text.split('\n').filter((line) => shipped.test(line));

test('the tests of developers do not read the shipped content: an editor who is right turns none of them red', () => {
  const files = globSync('tests/**/*.ts').map((file) => file.replaceAll('\\', '/'));
  const own = files.filter((file) => !/^tests\/(?:content|pages|e2e)\/|^tests\/built-gids\.ts$|own-ground/.test(file));
  expect(own.length).toBeGreaterThan(80);
  expect(own.flatMap((file) => reads(readFileSync(file, 'utf8')).map((line) => `${file}: ${line.trim()}`))).toEqual([]);
});

test('a test that does is found', () => {
  expect(reads("import { realGids } from '../content/real-gids.ts';")).toHaveLength(1);
  expect(reads('const sources = readContent(process.cwd());')).toHaveLength(1);
  expect(reads('const sources = readContent(copy.dir);')).toHaveLength(0);
});

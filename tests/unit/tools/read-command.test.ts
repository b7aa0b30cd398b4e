import { expect, test } from 'vitest';
import { readCommand, Refused, type Form } from '../../../src/tools/command/read-command.mjs';

const options: Form['options'] = {
  leesniveau: { type: 'boolean' },
  taal: { type: 'string', needs: 'Welke taal?' },
  behoefte: { type: 'string', multiple: true },
};

test('what was asked: options with their values, and words without an option', () => {
  expect(readCommand(['--taal', 'ar', 'x', '--leesniveau', '--behoefte=a', '--behoefte', 'b'], { options, positionals: 1 })).toEqual({
    values: { taal: 'ar', leesniveau: true, behoefte: ['a', 'b'] },
    positionals: ['x'],
  });
  expect(readCommand(['--taal=-x', '--', '--los'], { options, positionals: 1 })).toMatchObject({ positionals: ['--los'] });
  expect(readCommand([], {})).toMatchObject({ positionals: [] });
});

test.each([[['--help']], [['-h']], [['--onzin', '--help']], [['--help', 'x', '--taal']]])('asks for help: %j', (args) => {
  expect(readCommand(args, { options })).toBe('help');
});

test.each([
  [
    ['--leesnivau'],
    'De optie --leesnivau bestaat niet. Bedoelde u --leesniveau?',
    'There is no option --leesnivau. Did you mean --leesniveau?',
  ],
  [['--xyzzy'], 'De optie --xyzzy bestaat niet.', 'There is no option --xyzzy.'],
  [['--xyzzy=1'], 'De optie --xyzzy bestaat niet.', 'There is no option --xyzzy.'],
  [['-x'], 'De optie -x bestaat niet.', 'There is no option -x.'],
  [['--constructor'], 'De optie --constructor bestaat niet.', 'There is no option --constructor.'],
  [['--behoefte'], 'Bij --behoefte hoort nog een woord.', '--behoefte needs a value.'],
  [['--behoefte', '--leesniveau'], 'Bij --behoefte hoort nog een woord.', '--behoefte needs a value.'],
  [['--behoefte='], 'Bij --behoefte hoort nog een woord.', '--behoefte needs a value.'],
  [['--taal'], 'Welke taal?', 'Welke taal?'],
  [['--leesniveau=ja'], 'Achter --leesniveau hoort niets.', '--leesniveau takes no value.'],
  [['--taal', 'ar', '--taal', 'tr'], 'De optie --taal mag maar één keer.', '--taal can be given once.'],
  [['leesniveau'], '"leesniveau" hoort niet bij deze opdracht.', '"leesniveau" is nothing this command knows.'],
])('refuses %j with one sentence, in the language of who asks', (args, nl, en) => {
  expect(() => readCommand(args, { taal: 'nl', options })).toThrow(new Refused(nl));
  expect(() => readCommand(args, { options })).toThrow(new Refused(en));
});

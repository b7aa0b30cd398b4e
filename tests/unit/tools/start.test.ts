import { expect, test } from 'vitest';
import { readOptions } from '../../../src/tools/start.mjs';

test('npm start builds and serves on 4321, unless told otherwise', () => {
  expect(readOptions([])).toEqual({ help: false, build: true, port: '4321' });
  expect(readOptions(['--no-build', '--port', '8080'])).toEqual({ help: false, build: false, port: '8080' });
});

test.each([['--port', 'abc'], ['--port', '70000'], ['--port', '1.5'], ['--prot', '1'], ['dist']])(
  'a wrong option is refused: %s %s',
  (...args) => {
    expect(() => readOptions(args)).toThrow();
  },
);

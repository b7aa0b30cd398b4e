import { expect, test } from 'vitest';
import { readPort } from '../../../src/tools/machine/port.mjs';

test.each(['0', '4321', '65535'])('a port: %s', (text) => {
  expect(readPort(text)).toBe(Number(text));
});

test.each(['abc', '70000', '1.5', '-1', ' ', ''])('no port: "%s"', (text) => {
  expect(() => readPort(text)).toThrow(`--port needs a number from 0 to 65535, not "${text}".`);
});

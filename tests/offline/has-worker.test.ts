import { expect, test } from 'vitest';
import { hasWorker } from '../../src/offline/has-worker.ts';

type Register = ServiceWorkerContainer['register'];
const never = new Promise<never>(() => undefined);

/** A worker that is being installed, and what becomes of it. */
class Installing extends EventTarget {
  state = 'installing';
  constructor(end: string | undefined) {
    super();
    if (end !== undefined)
      queueMicrotask(() => {
        this.state = end;
        this.dispatchEvent(new Event('statechange'));
      });
  }
}
const registration = (active: object | null, installing: object | null = null) =>
  (async () => ({ active, installing, waiting: null })) as unknown as Register;

test.each<[string, Register, boolean]>([
  ['a worker that is there', registration({}), true],
  ['one that comes', registration(null, new Installing('activated')), true],
  ['one whose files do not come whole', registration(null, new Installing('redundant')), false],
  ['one that is never done', registration(null, new Installing(undefined)), false],
  ['a browser that refuses one', () => Promise.reject(new DOMException('no', 'SecurityError')), false],
  ['a host that has none', () => Promise.reject(new TypeError('404')), false],
  ['one of which nothing is heard', () => never, false],
])('%s: reading without a network works or does not', async (_, register, can) => {
  expect(await hasWorker({ register }, 20)).toBe(can);
});

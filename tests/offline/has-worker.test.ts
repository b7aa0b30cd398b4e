import { expect, test } from 'vitest';
import { hasWorker } from '../../src/offline/has-worker.ts';

type Container = Parameters<typeof hasWorker>[0];
const registration = {} as ServiceWorkerRegistration;
const never = new Promise<never>(() => undefined);

test.each<[string, Container, boolean]>([
  ['a worker that came', { register: async () => registration, ready: Promise.resolve(registration) }, true],
  ['a browser that refuses one', { register: () => Promise.reject(new DOMException('no', 'SecurityError')), ready: never }, false],
  ['a host that has none', { register: () => Promise.reject(new TypeError('404')), ready: never }, false],
  ['one that is never ready', { register: async () => registration, ready: never }, false],
  ['one of which nothing is heard', { register: () => never, ready: never }, false],
])('%s: reading without a network works or does not', async (_, container, can) => {
  expect(await hasWorker(container, 20)).toBe(can);
});

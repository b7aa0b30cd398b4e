import { expect, test } from 'vitest';
import { add, countPlaywright, countStep, countVitest, exitCodeFor, finalLine, NONE } from '../../../src/tools/machine/results.mjs';

test('the final line is plain, and names the skipped only when there are any', () => {
  expect(finalLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  expect(finalLine({ passed: 12, failed: 1, skipped: 3 })).toBe('12 passed, 1 failed, 3 skipped');
});

test('only a run in which something passed and nothing failed is good', () => {
  expect(exitCodeFor({ passed: 1, failed: 0, skipped: 2 })).toBe(0);
  expect(exitCodeFor({ passed: 9, failed: 1, skipped: 0 })).toBe(1);
  expect(exitCodeFor(NONE)).toBe(1);
});

test('steps add up', () => {
  expect([countStep(true), countStep(false), { passed: 5, failed: 0, skipped: 1 }].reduce(add, NONE)).toEqual({
    passed: 6,
    failed: 1,
    skipped: 1,
  });
});

test('Vitest: tests, skipped ones and todos', () => {
  const report = {
    numPassedTests: 4,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [{ status: 'failed', assertionResults: [{ status: 'failed' }] }],
  };
  expect(countVitest(report, 1)).toEqual({ passed: 4, failed: 1, skipped: 3 });
});

test('Vitest: a file that cannot be loaded is a failure', () => {
  expect(countVitest({ numPassedTests: 4, numFailedTests: 0, testResults: [{ status: 'failed', assertionResults: [] }] }, 1)).toEqual({
    passed: 4,
    failed: 1,
    skipped: 0,
  });
});

test('Playwright: an unsteady test is a failure', () => {
  expect(countPlaywright({ stats: { expected: 7, unexpected: 1, flaky: 1, skipped: 2 } }, 1)).toEqual({ passed: 7, failed: 2, skipped: 2 });
});

test.each([
  ['no report', () => countVitest(undefined, 0)],
  ['no report', () => countPlaywright(undefined, 0)],
  ['no tests', () => countVitest({ numPassedTests: 0, testResults: [] }, 1)],
  ['an error outside a test', () => countPlaywright({ stats: {} }, 1)],
])('%s is a failure', (_, count) => {
  expect(count().failed).toBe(1);
});

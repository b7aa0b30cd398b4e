/**
 * @typedef {object} Count how many tests passed, failed and were skipped
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 */

/** @type {Readonly<Count>} */
export const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * Counts a step that is one test in itself.
 *
 * @param {boolean} ok
 * @returns {Count}
 */
export function countStep(ok) {
  return { ...NONE, passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

/**
 * @param {Count} a
 * @param {Count} b
 * @returns {Count}
 */
export function add(a, b) {
  return { passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped };
}

/**
 * Counts what Vitest's JSON reporter wrote. A file that could not even be
 * loaded is one failure, though it has no tests.
 *
 * @param {any} report undefined when there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countVitest(report, exitCode) {
  if (!report) return countStep(false);
  const unloadable = (report.testResults ?? []).filter(
    (/** @type {any} */ file) =>
      file.status === 'failed' && !file.assertionResults?.some((/** @type {any} */ test) => test.status === 'failed'),
  ).length;
  return withExitCode(exitCode, {
    passed: report.numPassedTests ?? 0,
    failed: (report.numFailedTests ?? 0) + unloadable,
    skipped: (report.numPendingTests ?? 0) + (report.numTodoTests ?? 0),
  });
}

/**
 * Counts what Playwright's JSON reporter wrote. A test that passes only
 * sometimes is a failure.
 *
 * @param {any} report undefined when there is none
 * @param {number} exitCode
 * @returns {Count}
 */
export function countPlaywright(report, exitCode) {
  if (!report?.stats) return countStep(false);
  const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = report.stats;
  return withExitCode(exitCode, { passed: expected, failed: unexpected + flaky, skipped });
}

/**
 * A runner can fail though no test did: an error between tests, or no tests at all.
 *
 * @param {number} exitCode
 * @param {Count} count
 * @returns {Count}
 */
function withExitCode(exitCode, count) {
  return exitCode !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count;
}

/**
 * @param {Count} count
 * @returns {string} `12 passed, 0 failed`, and the skipped when there are any
 */
export function finalLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/**
 * @param {Count} count
 * @returns {number} exit code: 0 only when something passed and nothing failed
 */
export function exitCodeFor({ passed, failed }) {
  return failed === 0 && passed > 0 ? 0 : 1;
}

import { fileURLToPath } from 'node:url';
import { defineConfig, type UserWorkspaceConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

/** One kind of tests: unit is the developers' own, inhoud is about the shipped content, pages about the built site of any gemeente. */
const project = (name: 'unit' | 'inhoud' | 'pages', test: NonNullable<UserWorkspaceConfig['test']>): UserWorkspaceConfig => ({
  root,
  test: { name, ...test },
});

export default defineConfig({
  root,
  test: {
    // By itself Vitest leaves a core to whoever works at the machine; on two cores that is half of it.
    maxWorkers: '100%',
    // The folder says which project a test is in; whatever lies under tests runs. tests/e2e holds specs of Playwright.
    projects: [
      project('unit', { include: ['tests/**/*.test.ts'], exclude: ['tests/{content,pages}/**'], testTimeout: 60_000, isolate: false }),
      project('inhoud', { include: ['tests/content/**/*.test.ts'], testTimeout: 60_000, isolate: false }),
      // These read every page of dist.
      project('pages', { include: ['tests/pages/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000, isolate: false }),
    ],
  },
});

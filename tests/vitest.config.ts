import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  test: {
    // By itself Vitest leaves a core to whoever works at the machine; on two cores that is half of it.
    maxWorkers: '100%',
    projects: [
      {
        root,
        test: {
          name: 'unit',
          include: ['tests/{unit,content,wegwijzer,search,routeblad,mijn-route,kiosk,offline,lees-voor,snel-weg}/**/*.test.ts'],
          testTimeout: 60_000,
          isolate: false,
        },
      },
      {
        // These read every page of dist.
        root,
        test: { name: 'pages', include: ['tests/pages/**/*.test.ts'], testTimeout: 300_000, hookTimeout: 300_000 },
      },
    ],
  },
});

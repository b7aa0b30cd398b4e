import preact from '@astrojs/preact';
import type { AstroIntegration } from 'astro';

/**
 * Lets Astro draw components of Preact when pages are built. What a page needs in the browser its own script brings, so
 * the entry that starts islands is left out: it would be written into every site, and nobody asks for it. A `client:`
 * directive ends the build.
 * @returns the integration, for astro.config.mjs
 */
export function preactAtBuild(): AstroIntegration {
  const { hooks, ...integration } = preact();
  return {
    ...integration,
    hooks: {
      ...hooks,
      'astro:config:setup': (options) =>
        hooks['astro:config:setup']?.({
          ...options,
          addRenderer: ({ name, serverEntrypoint }) => options.addRenderer({ name, serverEntrypoint }),
        }),
    },
  };
}

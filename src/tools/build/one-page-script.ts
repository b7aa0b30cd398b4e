import type { Plugin, Rolldown } from 'vite';

/** What the script of every page has in common with scripts of some pages. */
const shared = /vite\/preload-helper|\/src\/wegwijzer\/adres\/(?:parts|keuze|query)\.|\/layouts\/Layout\.astro\?astro&type=script/;

/** What every island stands on; on pages that have none it never comes. */
const islands = /node_modules\/preact\/|\/src\/components\/basis\/\w+\.tsx/;

/** For `rolldownOptions.output.codeSplitting`: the script of every page in one file, and what islands stand on in another. */
export const pageScript = {
  groups: [
    { name: 'pagina', test: shared, includeDependenciesRecursively: true },
    { name: 'preact', test: islands },
  ],
};

/**
 * What a script loads later brings what that stands on along in one trip. In the script of every
 * page the list of those files would be a seventh of it, for what few visitors ask.
 */
const preloads = {
  polyfill: false,
  resolveDependencies: (_: string, files: string[], { hostId }: { hostId: string }): string[] =>
    /\/(?:pagina\.|Layout\.astro_)/.test(hostId) ? [] : files,
};

/** What loads a script later: Vite's own waits for style sheets too, which none of ours brings, and is 500 bytes on every page. */
const loader = `export const __vitePreload = (load, files = []) => {
  for (const file of files) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: '/' + file }));
  return load();
};`;

/** Puts `loader` where Vite would put its own. A style sheet that came with a script alone ends the build. */
export function smallLoader(): Plugin {
  return {
    name: 'routegids-small-loader',
    apply: 'build',
    enforce: 'pre',
    // What draws the pages brings the style sheet of each along: that is no script of a page.
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    // Not in the configuration of Astro, which puts its own there.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: preloads } } : undefined),
    load: (id) => (id === '\0vite/preload-helper.js' ? loader : undefined),
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk' && chunk.isDynamicEntry && (chunk.viteMetadata?.importedCss.size ?? 0) > 0)
          this.error(`${chunk.name} brings a style sheet along: let the page that has it load that`);
    },
  };
}

/**
 * The bundler leaves an entry whose modules stand in another file as a file with one import in it. On a slow line that is
 * one trip more, on every page: here such an entry becomes the file it imports.
 */
export function onePageScript(): Plugin {
  return {
    name: 'routegids-one-page-script',
    apply: 'build',
    enforce: 'post',
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter((file): file is Rolldown.OutputChunk => file.type === 'chunk');
      for (const entry of chunks) {
        const [target = ''] = entry.imports;
        if (entry.imports.length !== 1 || !/^import\s*"[^"]+";?\s*$/.test(entry.code) || !target.includes('/pagina.')) continue;
        entry.code = (bundle[target] as Rolldown.OutputChunk).code;
        delete bundle[target];
        for (const chunk of chunks) chunk.code = chunk.code.replaceAll(baseName(target), baseName(entry.fileName));
      }
    },
  };
}

const baseName = (file: string) => file.slice(file.lastIndexOf('/') + 1);

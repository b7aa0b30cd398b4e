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

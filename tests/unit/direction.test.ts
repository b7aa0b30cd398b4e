import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Folders of src in the order data flows; a folder may import of itself and of what stands before it. */
const order = [['i18n', 'catalogus'], ['wegwijzer'], ['tools', 'components'], ['weergave'], ['layouts'], ['pages']];

const files = readdirSync('src', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(ts|astro)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name));

const imports = files.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import)\s+['"]([^'"]+)['"]/g)].map(([, target = '']) => ({ file, target })),
);

const folderOf = (path: string) => path.split('/')[1] ?? '';
const levelOf = (folder: string) => order.findIndex((folders) => folders.includes(folder));

describe('direction of imports', () => {
  it('finds imports to judge', () => {
    expect(imports.length).toBeGreaterThan(100);
  });

  it('keeps catalogus, wegwijzer and i18n free of Astro', () => {
    const seams = imports.filter(
      ({ file, target }) => ['i18n', 'catalogus', 'wegwijzer'].includes(folderOf(file)) && target.startsWith('astro:'),
    );
    expect(seams).toEqual([]);
  });

  it('lets data flow one way', () => {
    const backward = imports
      .filter(({ file, target }) => target.startsWith('.') && levelOf(folderOf(file)) >= 0)
      .map(({ file, target }) => ({ file, to: normalize(join(dirname(file), target)) }))
      // The layout is drawn around pages and may use the parts of a weergave; Verhuisd is a page part that needs the shell.
      .filter(
        ({ file, to }) =>
          levelOf(folderOf(to)) > levelOf(folderOf(file)) && !(file === 'src/weergave/Verhuisd.astro' && folderOf(to) === 'layouts'),
      );
    expect(backward).toEqual([]);
  });
});

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fontsConf, fontsConfFile, fontSetNames, fontSets, widest } from '../src/tools/bench/font-sets.ts';

/** Writes the fonts of the tests where every browser that a test starts finds them, and says which they are. */
export default function chooseFonts(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'routegids-fonts-'));
  for (const name of fontSetNames) writeFileSync(join(folder, fontsConfFile(name)), fontsConf(fontSets[name], join(folder, 'cache')));
  // Read by the configuration, for each set; and by fontconfig itself, in whatever a test starts.
  process.env['ROUTEGIDS_FONTS'] = folder;
  process.env['FONTCONFIG_FILE'] = join(folder, fontsConfFile(widest));
  console.log(
    `Fonts of the tests: ${fontSetNames.map((name) => `${name} (${[...new Set([fontSets[name].latin, fontSets[name].arabic])].join(', ')})`).join('; ')}. All in ${widest}.`,
  );
  return () => rmSync(folder, { recursive: true, force: true });
}

import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What a device draws its letters with. */
export interface FontSet {
  /** The family of Latin letters, and the one of Arabic letters: one family may have both. */
  latin: string;
  arabic: string;
  /** Folders with these fonts and no others, below node_modules. */
  folders: readonly string[];
}

const expo = (font: string) => ['400Regular', '700Bold'].map((weight) => `@expo-google-fonts/${font}/${weight}`);

/**
 * The fonts that the promises of screen and paper hold in (ONTWERP section 8). They come from npm, so that a run
 * does not depend on what a machine happens to have.
 */
export const fontSets = {
  /** What a bare Debian has, a kiosk often: the widest. */
  dejavu: { latin: 'DejaVu Sans', arabic: 'DejaVu Sans', folders: ['dejavu-fonts-ttf/ttf'] },
  /** Arimo has the widths of Liberation Sans and of Arial. */
  liberation: { latin: 'Arimo', arabic: 'Noto Sans Arabic', folders: [...expo('arimo'), ...expo('noto-sans-arabic')] },
  noto: { latin: 'Noto Sans', arabic: 'Noto Sans Arabic', folders: [...expo('noto-sans'), ...expo('noto-sans-arabic')] },
  /** Android; its Arabic is higher and narrower than the others. */
  roboto: { latin: 'Roboto', arabic: 'Noto Naskh Arabic', folders: [...expo('roboto'), ...expo('noto-naskh-arabic')] },
} as const satisfies Record<string, FontSet>;

export type FontSetName = keyof typeof fontSets;
export const fontSetNames = Object.keys(fontSets) as FontSetName[];

/** The fonts of every test that does not ask for others: what fits in the widest fits. */
export const widest: FontSetName = 'dejavu';

const packages = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..', 'node_modules');

/**
 * A configuration of fontconfig in which these fonts are all there is: whatever family a page asks for, it gets them.
 * Letters are hinted as systems do it: without that they would stand on whole pixels, and lines would be 4 % longer.
 * @param cache folder for what fontconfig remembers of the fonts
 */
export function fontsConf({ latin, arabic, folders }: FontSet, cache: string): string {
  const families = [...new Set([latin, arabic])];
  const accepted = families.map((family) => `<pattern><patelt name="family"><string>${family}</string></patelt></pattern>`);
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${folders.map((folder) => `  <dir>${join(packages, folder)}</dir>`).join('\n')}
  <cachedir>${cache}</cachedir>
  <selectfont>
    <rejectfont><pattern><patelt name="scalable"><bool>true</bool></patelt></pattern></rejectfont>
    <acceptfont>${accepted.join('')}</acceptfont>
  </selectfont>
  <match target="pattern">
    <edit name="family" mode="append_last">${families.map((family) => `<string>${family}</string>`).join('')}</edit>
  </match>
  <match target="pattern">
    <edit name="hintstyle" mode="append"><const>hintslight</const></edit>
  </match>
</fontconfig>
`;
}

/** Name of the file of a set, in the folder where the set-up of the browser tests writes them. */
export const fontsConfFile = (set: FontSetName): string => `${set}.conf`;

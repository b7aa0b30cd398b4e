import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A content file as it lies on disk. */
export interface SourceFile {
  /** Path from the root of the project, with forward slashes: `content/behoeften/bed.yml`. */
  path: string;
  text: string;
  /** Why it was not read. */
  mankeert?: 'verwijzing' | 'te-groot' | 'codering';
  /** The first line that could not be read, where that is what is wrong. */
  lijn?: number;
}

/** Nobody writes more in one file, and the check must not choke on what came there by mistake. Bytes. */
const most = 500_000;

/** A recording has no words to check. Both forms play on every phone. */
export const isSound = (path: string) => /\/geluid\/[^/]+\.(?:mp3|m4a)$/.test(path);

/** The name of a file without its folders. */
export const baseName = (path: string) => path.slice(path.lastIndexOf('/') + 1);

/**
 * Reads every content file an editor can write.
 * @param root the root of the project, or of a fixture
 * @returns the files in alphabetical order, so that nothing depends on the order of the disk
 */
export function readContent(root: string): SourceFile[] {
  return filesIn(join(root, 'content'))
    .map((file) => ({ file, path: relative(root, file).split(sep).join('/') }))
    .filter(({ path }) => path !== 'content/LEESMIJ.md' && !path.endsWith('/thema.css'))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map(({ file, path }) => readSource(file, path));
}

/** What Windows and Word put in a folder, and do not show. */
const ofTheComputer = /^(?:desktop\.ini|thumbs\.db|~\$.*)$/i;

/** Every file, and every link as one: where it leads may be anywhere on the machine, or back to where it stands. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith('.') && !ofTheComputer.test(name))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : [path];
    });
}

function readSource(file: string, path: string): SourceFile {
  const about = lstatSync(file);
  if (!about.isFile()) return { path, text: '', mankeert: 'verwijzing' };
  if (isSound(path)) return { path, text: '' };
  return about.size > most ? { path, text: '', mankeert: 'te-groot' } : { path, ...decode(readFileSync(file)) };
}

/**
 * The text of a file as an editor's program wrote it: UTF-8, or UTF-16 that says so at its start. Old Macs end a line with
 * a carriage return alone.
 * @param bytes the whole file
 */
export function decode(bytes: Uint8Array): Pick<SourceFile, 'text' | 'mankeert' | 'lijn'> {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
  if (utf16) return { text: new TextDecoder(utf16).decode(bytes) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text: text.includes('\n') ? text : text.replaceAll('\r', '\n') };
  } catch {
    const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes).split('\uFFFD', 1)[0] ?? '';
    return { text: '', mankeert: 'codering', lijn: before.split(/\r\n?|\n/).length };
  }
}

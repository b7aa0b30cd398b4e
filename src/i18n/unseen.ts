/** Characters that nobody sees and nobody types on purpose, by what they are. They come along from Word, a site or a keyboard. */
const kinds: readonly [name: string, characters: string][] = [
  ['een teken voor de schrijfrichting', '\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069'],
  ['een zacht afbreekstreepje', '\u00AD'],
  ['een teken zonder breedte', '\u180E\u200B-\u200D\u2060-\u2064\uFEFF'],
  ['een stuurteken', '\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u0080-\u009F\u2028\u2029'],
];

/** Spaces that look like any other, and are none to a program. */
export const oddSpaces = '\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000';

const unseen = new RegExp(`[${kinds.map(([, characters]) => characters).join('')}]`, 'u');

/** Every character of a text that has no width. */
export const allUnseen = new RegExp(unseen.source, 'gu');

/** @returns what the first unseen character of a text is called, in Dutch; undefined when there is none */
export function unseenIn(text: string): string | undefined {
  const [found] = unseen.exec(text) ?? [];
  return found === undefined ? undefined : kinds.find(([, characters]) => new RegExp(`[${characters}]`, 'u').test(found))?.[0];
}

const oddSpace = new RegExp(`[${oddSpaces}]`, 'u');

/** @returns the same, or a space that is none: for a place where only a plain space will do */
export function unseenOrSpaceIn(text: string): string | undefined {
  return unseenIn(text) ?? (oddSpace.test(text) ? 'een harde spatie, uit Word of een site gekopieerd' : undefined);
}

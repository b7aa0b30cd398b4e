/** What npm run nieuw writes where an editor must still write something. */
export const vulIn = 'VUL IN';

/** The same, where only a web address will do. */
export const vulInAdres = 'https://vul-in.example/';

/** @returns true when a text is still as npm run nieuw left it. */
export function isNogInTeVullen(text: string): boolean {
  return text.includes(vulIn) || text.includes(vulInAdres);
}

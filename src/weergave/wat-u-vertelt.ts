import type { Contact } from '../catalogus/catalogus.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { StringKey } from '../i18n/translate.ts';
import type { View } from './view.ts';

/** What somebody does with what one tells them. */
export interface WatUVertelt {
  /** In one line, for the first screen and for paper: what they decide, and what they pass on. */
  kort?: Pieces;
  /** What they pass on, for who calls along: why is said there already. */
  door?: Pieces;
  /** For whom they work, and what they decide about. */
  wie?: Pieces;
  /** What they write down, what they pass on, and whether a name is needed. */
  wat?: Pieces;
}

/** What a person does with what one tells them (promise 12). Of what they did not say nothing stands there. */
export function watUVertelt(view: View, contact: Contact): WatUVertelt {
  const { 'werkt-voor': werktVoor, 'schrijft-op': schrijftOp, 'geeft-door': geeftDoor, 'zonder-naam': zonderNaam } = contact;
  const wie = rowOf(view, contact, [...(werktVoor ? [`werkt-voor-${werktVoor}` as const] : []), ...beslistWoorden(contact)]);
  const wat = rowOf(view, contact, [
    ...(schrijftOp ? [`schrijft-op-${schrijftOp}` as const] : []),
    ...(geeftDoor ? [`geeft-door-${geeftDoor}` as const] : []),
    ...(zonderNaam === undefined ? [] : [zonderNaam ? ('zonder-naam-ja' as const) : ('zonder-naam-nee' as const)]),
  ]);
  const kort = watUVerteltKort(view, contact);
  const door = geeftDoor && view.t(`geeft-door-${geeftDoor}`);
  return { ...(kort ? { kort } : {}), ...(door ? { door } : {}), ...(wie ? { wie } : {}), ...(wat ? { wat } : {}) };
}

/** The same in one line: what they decide, and what they pass on. */
export function watUVerteltKort(view: View, contact: Contact): Pieces | undefined {
  const { 'geeft-door': geeftDoor } = contact;
  return rowOf(view, contact, [...beslistWoorden(contact), ...(geeftDoor ? [`geeft-door-${geeftDoor}` as const] : [])]);
}

/** What somebody decides about; that it is nothing is said of who said for whom they work. */
function beslistWoorden({ 'werkt-voor': werktVoor, beslist }: Contact): StringKey[] {
  if (beslist.length > 0) return beslist.map((wat) => `beslist-${wat}` as const);
  return werktVoor ? ['beslist-niets'] : [];
}

/** Sentences in a row, per language; of a man or a woman where the language has such a form. */
function rowOf(view: View, { 'hij-of-zij': geslacht }: Contact, keys: readonly StringKey[]): Pieces | undefined {
  const [first, ...others] = keys.map((key) => view.t(key, () => (geslacht ? { context: geslacht } : {})));
  return first?.map((piece, index) => ({
    ...piece,
    text: [piece, ...others.flatMap((one) => one[index] ?? [])].map(({ text }) => text).join(' '),
    html: [piece, ...others.flatMap((one) => one[index] ?? [])].map(({ html }) => html).join(' '),
  }));
}

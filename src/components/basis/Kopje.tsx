import { createContext, type ComponentChildren } from 'preact';
import { useContext } from 'preact/hooks';
import T, { type TProps } from './T.tsx';

export type Niveau = 2 | 3 | 4 | 5 | 6;

/** How deep a label stands: below the heading of what it is in. Most parts stand below a heading of the second level. */
const Diep = createContext<Niveau>(3);

/** Parts below a heading: their labels are one level deeper than it. @param kop the level of that heading; else that of where we are */
export function Onder({ kop, children }: { kop?: 1 | 2 | 3 | undefined; children: ComponentChildren }) {
  const hier = useContext(Diep);
  return <Diep.Provider value={Math.min(6, (kop ?? hier) + 1) as Niveau}>{children}</Diep.Provider>;
}

/** The tag of a label here. */
export function useKop(): `h${Niveau}` {
  return `h${useContext(Diep)}`;
}

/** The label of a part: it looks like one line of text, and is a heading for who goes from heading to heading. */
export default function Kopje({ p, class: className = 'tussenkop' }: Pick<TProps, 'p' | 'class'>) {
  return <T as={useKop()} p={p} class={className} />;
}

import type { ComponentChildren, JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Pieces } from '../../i18n/piece.ts';
import Knop from './Knop.tsx';
import T from './T.tsx';

interface Props {
  id: string;
  open: boolean;
  /** Told when it was closed, by its button, the Escape key, or the back button of a phone. */
  onSluit: () => void;
  kop: Pieces;
  sluit: Pieces;
  children?: ComponentChildren;
}

/** Something to answer before one goes on. The browser keeps the focus in it and gives it back afterwards. */
export default function Dialoog({ id, open, onSluit, kop, sluit, children }: Props): JSX.Element {
  const dialog = useRef<HTMLDialogElement>(null);
  const above = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || !dialog.current || !above.current) return undefined;
    const element = dialog.current;
    element.showModal();
    const giveBack = borrowSnelWeg(above.current);
    return () => {
      giveBack();
      element.close();
    };
  }, [open]);
  return (
    <dialog ref={dialog} class="dialoog" aria-labelledby={id} onClose={onSluit}>
      <div ref={above} />
      <T as="h2" id={id} tabIndex={-1} p={kop} />
      {children}
      <Knop tweede p={sluit} onClick={() => dialog.current?.close()} />
    </dialog>
  );
}

/** A dialog makes the rest of the page dead; the way out of a page about violence must never be. @returns puts it back */
function borrowSnelWeg(place: HTMLElement): () => void {
  const bar = document.querySelector('.snel-weg');
  if (!bar) return () => undefined;
  const was = document.createComment('');
  bar.replaceWith(was);
  place.append(bar);
  return () => was.replaceWith(bar);
}

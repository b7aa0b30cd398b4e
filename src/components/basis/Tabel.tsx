import type { ComponentChildren, JSX } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import T from './T.tsx';

interface Props {
  /** Of what names the table: the heading above it, or its own caption. */
  id: string;
  /** The caption; without it the heading with that id names the table. */
  kop?: Pieces;
  kolommen: readonly Pieces[];
  /** The first cell of a row says what the row is about. */
  rijen: readonly { id: string; cellen: readonly ComponentChildren[] }[];
  class?: string;
}

/**
 * A table that says of every cell which row and column it is of. On a narrow screen it is moved sideways, with keys too; a
 * style sheet that makes cards of the rows finds the column in `data-kop`.
 */
export default function Tabel({ id, kop, kolommen, rijen, class: className = 'tabel' }: Props): JSX.Element {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved sideways must be reached with keys
    <section class={className} aria-labelledby={id} tabIndex={0}>
      <table>
        {kop && <T as="caption" id={id} p={kop} />}
        <thead>
          <tr>
            {kolommen.map((p) => (
              <th scope="col">
                <T as="span" p={p} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rijen.map(({ id: own, cellen: [first, ...others] }) => (
            <tr key={own}>
              <th scope="row">{first}</th>
              {others.map((cel, index) => (
                <td data-kop={kolommen[index + 1]?.map(({ text }) => text).join(' · ')}>{cel}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import type { Pieces } from '../../i18n/piece.ts';
import type { KleineStapInhoud, RouteInhoud } from '../../weergave/stap-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';
import KleineStap from './KleineStap.tsx';
import Stap, { type Kop } from './Stap.tsx';

/** What a page that answers back adds to a step. */
export interface Erbij {
  /** The name of a step, by which the page finds it. */
  naam: (ref: string) => string;
  /** The heading of a step as a place to go to. */
  kop: (ref: string) => Kop;
  /** What stands below it. */
  onder: (ref: string) => ComponentChildren;
}

interface Props {
  route: RouteInhoud;
  vast: Vast;
  /** On the fold of what may help besides. */
  ook: Pieces;
  /** The page is about this route: its first step is the heading, with this above it. */
  label?: Pieces;
  erbij?: Erbij;
}

/** The steps of a route: the one step with the person, at most three next steps, the rest folded. */
export default function Route({ route: { nu, daarna, ook: rest }, vast, ook, label, erbij }: Props) {
  const later = (stap: KleineStapInhoud, nummer?: number) => (
    <>
      <KleineStap stap={stap} vast={vast} nummer={nummer} erbij={erbij} {...(erbij ? { kop: erbij.kop(stap.ref) } : {})} />
      {erbij?.onder(stap.ref)}
    </>
  );
  const { ref } = nu.stap;
  return (
    <>
      <ol class="route">
        <li class="nu op-lijn" key={ref}>
          <article class="steen" data-stap={erbij?.naam(ref)}>
            <Stap
              stap={nu.stap}
              gesprek={nu.gesprek}
              vraagOok={nu.vraagOok}
              voorDatum={nu.voorDatum}
              spoed={nu.spoed}
              gevaar={nu.gevaar}
              belEerst={nu.belEerst}
              lijn={nu.lijn}
              erbij={erbij}
              vast={vast}
              alleenAls={nu.alleenAls}
              vastContact={nu.vast}
              {...(erbij ? { kop: erbij.kop(ref) } : {})}
              {...(label ? { label, als: 'h1' as const } : {})}
            />
            {erbij?.onder(ref)}
          </article>
        </li>
        {/* The heading of what comes later stands in the first of it: in the list there are as many as there are steps. */}
        {daarna.map((stap, index) => (
          <li key={stap.ref} class={index === 0 ? 'met-kop' : 'op-lijn'}>
            {index === 0 && <T as="h2" p={vast.daarna} class="daarna-kop op-lijn" />}
            <article class={index === 0 ? 'steen klein op-lijn' : 'steen klein'} data-stap={erbij?.naam(stap.ref)}>
              {later(stap, erbij && index + 2)}
            </article>
          </li>
        ))}
      </ol>
      {rest.length > 0 && (
        <details class="ook">
          <T as="summary" p={ook} />
          <ul>
            {rest.map((stap) => (
              <li class="steen klein" key={stap.ref} data-stap={erbij?.naam(stap.ref)}>
                {later(stap)}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

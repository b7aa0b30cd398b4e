import type { StapInhoud } from '../../weergave/stap-inhoud.ts';
import T from '../basis/T.tsx';
import type { Vast } from '../basis/vast.ts';

/** What stands below the step of a route: how long it takes, what when nobody answers, and what it is. */
export default function OverStap({ stap, vast }: { stap: StapInhoud; vast: Vast }) {
  const { termijn, geenAntwoord, naam, nederlands, kort, href } = stap;
  return (
    <>
      {termijn && (
        <div>
          <T p={vast.termijn} class="tussenkop" />
          <T p={termijn} />
        </div>
      )}
      {geenAntwoord && (
        <div>
          <T p={vast.geenAntwoord} class="tussenkop" />
          <T p={geenAntwoord} />
        </div>
      )}
      <div class="over">
        <p class="tussenkop">
          <T as="span" p={naam} />
          {nederlands !== undefined && (
            <>
              {' '}
              <span class="nederlands" lang="nl" dir="ltr">
                {nederlands}
              </span>
            </>
          )}
        </p>
        {kort && <T p={kort} />}
        <p>
          <a href={href}>
            <T as="span" p={vast.meerLezen} />
          </a>
        </p>
      </div>
    </>
  );
}

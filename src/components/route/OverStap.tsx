import type { ComponentChildren } from 'preact';
import type { StapInhoud } from '../../weergave/stap-inhoud.ts';
import Kopje from '../basis/Kopje.tsx';
import T from '../basis/T.tsx';
import Vouw from '../basis/Vouw.tsx';
import type { Vast } from '../basis/vast.ts';

interface Props {
  stap: StapInhoud;
  vast: Vast;
  /** The page about the step is this one. */
  hier?: boolean;
  /** Who else one can phone, where that can wait until nobody answers. */
  anders?: ComponentChildren;
}

/** What stands folded below a step: what to bring, the uitkering, how long it takes and what when nobody answers, and the way to more. */
export default function OverStap({ stap, vast, hier = false, anders }: Props) {
  const { neemMee, uitkering, termijn, geenAntwoord, naam, nederlands, href } = stap;
  const gevouwen = !hier && termijn && geenAntwoord;
  return (
    <>
      {!gevouwen && anders}
      {neemMee &&
        (neemMee.length > 0 ? (
          <Vouw p={vast.neemMee} aantal={neemMee.length} class="neem-mee">
            <ul>
              {neemMee.map((ding) => (
                <li>
                  <T as="span" p={ding} />
                </li>
              ))}
            </ul>
            <T p={vast.geefKopie} />
          </Vouw>
        ) : (
          <T p={vast.neemMeeNiets} class="vouw-regel" />
        ))}
      {uitkering && (
        <Vouw p={vast.uitkering} kort={uitkering.kort} class="uitkering">
          <T p={uitkering.uitleg} />
        </Vouw>
      )}
      {gevouwen && (
        <Vouw p={vast.termijn} class="termijn">
          <T p={termijn} />
          <Kopje p={vast.geenAntwoord} />
          <T p={geenAntwoord} />
          {anders}
        </Vouw>
      )}
      {!hier && (
        <a class="vouw-regel over" href={href}>
          <span>
            <T as="span" p={vast.meerLezen} />{' '}
            <span class="vouw-kort">
              <T as="span" p={naam} />
              {nederlands !== undefined && (
                <>
                  {' '}
                  <span class="nederlands" lang="nl" dir="ltr">
                    {nederlands}
                  </span>
                </>
              )}
            </span>
          </span>
        </a>
      )}
    </>
  );
}

import type { UrenInhoud } from '../../weergave/persoon-inhoud.ts';
import type { NuOpenWoorden } from '../../weergave/vaste-woorden.ts';
import T from '../basis/T.tsx';

interface Props {
  uren: UrenInhoud;
  nuOpen: NuOpenWoorden[];
}

/** When somebody can be reached: the hours as a list, and with JavaScript whether that is now. */
export default function Uren({ uren: { regels, tijden, dicht }, nuOpen }: Props) {
  return (
    <>
      <div class="nu-open" hidden data-uren={JSON.stringify(tijden)} data-dicht={dicht.join(' ')}>
        {nuOpen.map(({ taal, dir, open, weer, gesloten, dagen, soorten }, index) => (
          <span
            class={index === 0 ? 'hoofd' : 'naast'}
            lang={taal}
            dir={dir}
            data-open={open}
            data-weer={weer}
            data-gesloten={gesloten}
            data-dagen={dagen}
            data-soorten={soorten}
          />
        ))}
      </div>
      <ul class="uren">
        {regels.map((regel) => (
          <li>
            <T as="span" p={regel} />
          </li>
        ))}
      </ul>
    </>
  );
}

import type { UrenInhoud } from '../../weergave/persoon-inhoud.ts';
import type { NuOpenWoorden } from '../../weergave/vaste-woorden.ts';

interface Props {
  uren: UrenInhoud;
  nuOpen: NuOpenWoorden[];
}

/** Whether somebody can be reached now: filled in by the script of the page, absent without one. */
export default function NuOpen({ uren: { tijden, dicht, vanaf }, nuOpen }: Props) {
  const dagEnNacht = tijden.some(({ tot }) => tot === '24:00');
  return (
    <div class="nu-open" hidden data-uren={JSON.stringify(tijden)} data-dicht={dicht.join(' ')} data-vanaf={vanaf}>
      {nuOpen.map(({ taal, dir, open, altijd, weer, vandaag, morgen, gesloten, soorten }, index) => (
        <span
          class={index === 0 ? 'hoofd' : 'naast'}
          lang={taal}
          dir={dir}
          data-open={open}
          data-altijd={dagEnNacht ? altijd : undefined}
          data-weer={weer}
          data-vandaag={vandaag}
          data-morgen={morgen}
          data-gesloten={gesloten}
          data-soorten={soorten}
        />
      ))}
    </div>
  );
}

import type { UrenInhoud } from '../../weergave/persoon-inhoud.ts';
import T from '../basis/T.tsx';

/** When somebody can be reached, as a list. */
export default function Uren({ uren: { regels } }: { uren: UrenInhoud }) {
  return (
    <ul class="uren">
      {regels.map((regel) => (
        <li>
          <T as="span" p={regel} />
        </li>
      ))}
    </ul>
  );
}

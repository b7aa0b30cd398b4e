import type { GraafAntwoord, GraafEinde, GraafVraag } from './graaf.ts';
import { maten, type EindeVak, type RijVak, type VraagVak } from './opmaak.ts';
import { textWidth } from '../../i18n/text-width.ts';
import { wrapText } from './wrap-text.ts';

const rijAfstand = 12;

/** Sizes one question with its answers and ends, from its own corner. */
export function measureVraag(vraag: GraafVraag): VraagVak {
  const { letter, regel, tussen } = maten;
  const regels = wrapText(vraag.tekst, maten.vraag - 24, letter, true);
  const rijen: RijVak[] = [];
  const einden: EindeVak[] = [];
  const eindeX = maten.vraag + tussen + maten.antwoord + tussen;
  let y = 0;
  for (const group of groupByEnds(vraag.antwoorden)) {
    const heights = group.map(({ tekst }) => wrapText(tekst, maten.antwoord - 12, letter).length * regel + rijAfstand);
    const first = group[0];
    const einde = first && first.naar === undefined ? measureEinde(first.einden) : undefined;
    const wanted = (einde?.hoogte ?? 0) + rijAfstand;
    const needed = heights.reduce((sum, height) => sum + height, 0);
    const extra = Math.max(0, wanted - needed) / group.length;
    const groupTop = y;
    for (const [index, antwoord] of group.entries()) {
      const height = (heights[index] ?? 0) + extra;
      const lines = wrapText(antwoord.tekst, maten.antwoord - 12, letter);
      const tekstHoogte = lines.length * regel;
      const middle = y + height / 2;
      rijen.push({
        antwoord,
        y: middle,
        regels: lines,
        tekst: {
          x: maten.vraag + tussen,
          y: middle - tekstHoogte / 2,
          breedte: Math.min(maten.antwoord, Math.max(...lines.map((line) => textWidth(line) * letter)) + 12),
          hoogte: tekstHoogte,
        },
        ...(einde ? { einde: einden.length } : {}),
      });
      y += height;
    }
    // As tall as the answers it belongs to, so that each of their arrows arrives.
    if (einde) einden.push({ ...einde, x: eindeX, y: groupTop + rijAfstand / 2, breedte: maten.einde, hoogte: y - groupTop - rijAfstand });
  }
  const hoogte = Math.max(y, (regels.length + 1) * regel + 24);
  return { vraag, x: 0, y: 0, breedte: maten.vraag, hoogte, regels, rijen, einden };
}

/** Answers that stand together and end alike share one end. */
function groupByEnds(antwoorden: readonly GraafAntwoord[]): GraafAntwoord[][] {
  const groups: GraafAntwoord[][] = [];
  for (const antwoord of antwoorden) {
    const last = groups.at(-1);
    const before = last?.[0];
    if (
      last &&
      before &&
      before.naar === undefined &&
      antwoord.naar === undefined &&
      JSON.stringify(before.einden) === JSON.stringify(antwoord.einden)
    )
      last.push(antwoord);
    else groups.push([antwoord]);
  }
  return groups;
}

function measureEinde(einden: readonly GraafEinde[]): Pick<EindeVak, 'einden' | 'tekstHoogte' | 'hoogte'> {
  const wrapped = einden.map(({ behoeften, stap, contact, spoed }) => ({
    behoeften: behoeften.flatMap((behoefte) => wrapText(behoefte, maten.einde - 32, maten.letter, true)),
    stap: wrapText(stap, maten.einde - 54, maten.letter),
    contact: wrapText(contact, maten.einde - 54, maten.letter),
    spoed,
  }));
  const lines = wrapped.reduce((sum, { behoeften, stap, contact }) => sum + behoeften.length + stap.length + contact.length, 0);
  const tekstHoogte = Math.max(1, lines) * maten.regel + Math.max(0, wrapped.length - 1) * maten.lijn;
  return { einden: wrapped, tekstHoogte, hoogte: tekstHoogte + 16 };
}

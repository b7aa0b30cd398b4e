import { locales, type Taal } from '../i18n/locales.ts';
import type { Pieces } from '../i18n/piece.ts';
import type { BladInhoud } from './blad-delen.ts';
import { textWidth } from '../i18n/text-width.ts';
import { countLines } from './count-lines.ts';

/** How high a sheet is, in millimetres, and what makes it so. */
export interface Schatting {
  /** All of the sheet. */
  hoogte: number;
  /** Each step after the first. */
  daarna: number[];
  /** Lines of the texts of the first step that an editor can shorten. */
  regels: { doe: number; zeg: number; neemMee: number };
}

/** Height of the paper between its margins (blad.css, print.css: A4, 7 mm). */
export const bladHoogte = 283;

/** The sizes of blad.css. In millimetres, but for points, line heights and shares of a column. */
const punt = 25.4 / 72;
const breedte = 190;
const tekst = 11;
const rand = { nu: 3.6, vinkje: 7, stap: 6, naast: 2.4 };
const tussen = { delen: 1.5, kop: 1.6, nu: 0.9, vinkjes: 0.6, stappen: 1, kolommen: 4, plek: 5 };
/** What blad.css says apart for a language; any other has the sizes of `anders`. */
const regels: Partial<Record<Taal, number>> = { tr: 1.2, ar: 1.34 };
const delen: Partial<Record<Taal, readonly [number, number]>> = { tr: [1.05, 1], ar: [1, 1.15] };
const doeDelen: typeof delen = { ...delen, tr: [1.3, 1] };
const anders = { regel: 1.25, delen: [1, 1] as const };
const qr = 35.5;

/** Letters this much wider than in the tables: with this no sheet is estimated lower than it is. */
export const voorzichtig = 1.03;

/**
 * Estimates how high a sheet becomes on paper, from the width of its letters in the widest common font: no browser
 * needed. tests/e2e/every-sheet.spec.ts holds it against every sheet as Chromium measures it in DejaVu Sans. In
 * November 2026: with `ruim` 1 nineteen in twenty are right, the others one line too high or too low, 7 mm at most;
 * with `voorzichtig` none is too low.
 * @param ruim how much wider than in the tables letters are
 */
export function estimateBlad(blad: BladInhoud, ruim = 1): Schatting {
  const lijnen = (html: string, width: number, points = tekst, vet = false) => countLines(html, width / (points * punt * ruim), vet);
  const arabisch = locales[blad.taal].schrift === 'Arabic';
  const regel = regels[blad.taal] ?? anders.regel;
  /** Lines of a text, of the language that takes most. */
  const lines = (pieces: Pieces, width: number, points = tekst, vet = false, shares = delen[blad.taal] ?? anders.delen): number => {
    if (pieces.length < 2) return lijnen(pieces[0]?.html ?? '', width, points, vet);
    const share = (width - tussen.kolommen) / (shares[0] + shares[1]);
    return Math.max(
      ...pieces.map(({ html }, index) =>
        lijnen(html, share * (shares[index] ?? 1) - (index > 0 ? rand.naast : 0), points, vet && index === 0),
      ),
    );
  };
  const high = (count: number, points = tekst, lineHeight = regel) => count * points * punt * lineHeight;
  const stack = (heights: readonly number[], gap: number) =>
    heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);

  const shares = [1.15, 1.3, 0.85];
  const belangrijk = Math.max(...blad.belangrijk.map(({ html }, index) => lijnen(html, ((breedte - 8) * (shares[index] ?? 1)) / 3.3)));
  const kop = stack(
    [high(1, 15) + 1.7, high(belangrijk, tekst, 1.25), ...blad.situatie.map((label) => high(lines(label, breedte, tekst, true)))],
    tussen.kop,
  );

  const binnen = breedte - 2 * rand.nu;
  const doe = lines(blad.doe, binnen, 14, true, doeDelen[blad.taal] ?? anders.delen);
  const zeg = lines(blad.zeg, binnen);
  const dingen = blad.neemMee.dingen.map((ding) => lines(ding, binnen - rand.vinkje));
  const nummer = high(1, 26, 1.05);
  const plekBreedte = binnen - tussen.plek - textWidth(blad.nummer ?? '', true) * 26 * punt;
  const plek = blad.plek ? high(lijnen(blad.plek.naam, plekBreedte) + lijnen(blad.plek.adres, plekBreedte)) : 0;
  const mens = ({ nummer: getal, naam, html }: BladInhoud['mensen'][number]) => {
    const wide = textWidth(getal, true) * 14 + textWidth(` ${naam}${html.replace(/<[^>]+>/g, '')}`) * tekst;
    return high(1, 14) + (wide * punt * ruim + 4 > binnen ? high(1) : 0);
  };
  const nu =
    5.2 +
    stack(
      [
        high(doe, 14, arabisch ? 1.3 : 1.2),
        ...(blad.nummer ? [Math.max(nummer, plek)] : []),
        ...blad.wie.map((pieces) => high(lines(pieces, binnen))),
        ...blad.erbij.map((pieces) => high(lines(pieces, binnen))),
        ...(blad.mensen.length > 0 ? [stack(blad.mensen.map(mens), 0.5)] : []),
        high(zeg),
        ...(dingen.length > 0
          ? [
              high(1) +
                stack(
                  dingen.map((count) => Math.max(high(count), 4.7)),
                  tussen.vinkjes,
                ),
            ]
          : []),
        ...(blad.uitkering ? [high(lines(blad.uitkering, binnen))] : []),
        ...(blad.vraagOok ? [high(lines(blad.vraagOok, binnen))] : []),
      ],
      tussen.nu,
    );

  const daarna = blad.daarna.map((stap) => high(lines(stap, breedte - rand.stap)));
  const voet = high(voetregels(blad.voet, ruim), tekst, 1.25);
  const blokken = [kop, nu, ...(daarna.length > 0 ? [stack(daarna, tussen.stappen)] : []), qr, voet];
  return { hoogte: stack(blokken, tussen.delen), daarna, regels: { doe, zeg, neemMee: dingen.reduce((sum, count) => sum + count, 0) } };
}

/** The lines at the foot stand beside one another where they fit. A date in words stands for the day of printing. */
function voetregels({ adres, hoeGing, nagekeken, kloptNog, nakijkenVoor, afgedrukt, voorbeeld }: BladInhoud['voet'], ruim: number): number {
  const em = tekst * punt * ruim;
  let lines = 1;
  let used = 0;
  const gevraagd = nakijkenVoor === undefined ? `${nagekeken} ${kloptNog}` : nagekeken;
  for (const text of [adres, ...(hoeGing ? [hoeGing] : []), gevraagd, `${afgedrukt} 21 november 2026`, ...(voorbeeld ? [voorbeeld] : [])]) {
    const wide = textWidth(text) * em;
    if (used > 0 && used + 4 + wide > breedte) {
      lines += 1;
      used = 0;
    }
    if (wide > breedte) lines += countLines(text, breedte / em) - 1;
    used += (used > 0 ? 4 : 0) + wide;
  }
  return lines;
}

import { formatDatum } from '../../i18n/format.ts';
import { locales } from '../../i18n/locales.ts';
import type { Graaf, GraafEinde } from './graaf.ts';
import { layoutGraaf } from './layout-graaf.ts';
import { maten, type EindeVak, type Opmaak, type Pijl, type Vak, type VraagVak } from './opmaak.ts';
import { escapeXml, Pen, round } from './pen.ts';
import { woordenIn } from './woorden.ts';

/** Ground and edge per urgency; the edge is drawn thicker the more urgent, so that a grey print tells them apart. */
const tinten: Record<GraafEinde['spoed'], { grond: string; rand: string; dikte: number }> = {
  vandaag: { grond: '#fbe3dc', rand: '#a3341a', dikte: 4 },
  'deze-week': { grond: '#fcf0cf', rand: '#8a6400', dikte: 2.5 },
  rustig: { grond: '#e8f1ea', rand: '#3f6f50', dikte: 1.2 },
};

/** One colour per question for the arrows that lead to it; all dark enough on paper. */
const kleuren = ['#1d4f91', '#8c2f6b', '#1f6f5c', '#9a4a00', '#5b3fa0', '#006a86', '#7a5c00', '#a02c3a'];
const inkt = '#1f1c18';
const grijs = '#5e5850';

/**
 * Draws a graph of questions as SVG that stands on its own: readable on screen, on paper and without colour.
 * Questions are boxes, answers are words on arrows, needs are rounded boxes with the first step and who helps.
 * @returns an svg element; in a language that reads from the right the drawing is mirrored
 */
export function drawGraaf(graaf: Graaf): string {
  const opmaak = layoutGraaf(graaf);
  const pen = new Pen(opmaak.breedte, graaf.taal);
  const kleur = colours(opmaak);
  const titel = `${woordenIn(graaf.taal).wegwijzer} ${graaf.gemeente}`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${round(opmaak.breedte)} ${round(opmaak.hoogte)}"`,
    ` width="${round(opmaak.breedte)}" height="${round(opmaak.hoogte)}"`,
    ` role="img" aria-label="${escapeXml(titel)}" lang="${graaf.taal}" direction="${locales[graaf.taal].dir}"`,
    ` font-family="system-ui, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', Arial, sans-serif" font-size="${maten.letter}" fill="${inkt}">`,
    `<title>${escapeXml(titel)}</title>`,
    '<rect width="100%" height="100%" fill="#fdfaf4"/>',
    drawKop(graaf, titel, pen),
    '<g fill="none" stroke-width="2">',
    ...opmaak.pijlen.map((pijl) => drawPijl(pijl, kleur(pijl.naar), pen)),
    '</g>',
    ...opmaak.vragen.map((vak) => drawVraag(vak, kleur, pen)),
    ...arrowheads(opmaak, kleur, pen),
    '</svg>\n',
  ].join('\n');
}

function drawKop(graaf: Graaf, titel: string, pen: Pen): string {
  const { marge, regel } = maten;
  const taal = woordenIn(graaf.taal);
  const onder = [formatDatum(graaf.peildatum, graaf.taal), ...(graaf.voorbeeld ? [taal.voorbeeld] : [])];
  const parts = [pen.lines([titel], marge, marge - 4, 'font-size="26" font-weight="700"'), pen.lines(onder, marge, marge + 28)];
  let x: number = marge;
  const y = marge + 28 + onder.length * regel + 16;
  const key = (shape: (vak: Vak) => string, text: string): void => {
    parts.push(shape({ x, y, breedte: 34, hoogte: regel }), pen.lines([text], x + 44, y));
    x += 190;
  };
  key((vak) => pen.rect(vak, `rx="3" fill="#fff" stroke="${inkt}" stroke-width="1.5"`), taal.vraag);
  for (const spoed of ['vandaag', 'deze-week', 'rustig'] as const) key((vak) => pen.rect(vak, roundedBox(spoed)), taal.spoed[spoed]);
  key(
    (vak) => pen.line(vak.x, vak.x + vak.breedte, vak.y + regel / 2, `stroke="${grijs}" stroke-width="1.5" stroke-dasharray="5 4"`),
    taal.vast,
  );
  key((vak) => pijltje(pen, vak.x + 8, vak.y + regel / 2), taal.stap);
  key((vak) => mens(pen, vak.x + 8, vak.y + regel / 2), taal.mens);
  return `<g>${parts.join('')}</g>`;
}

function drawVraag(vak: VraagVak, kleur: (vraag: string) => string, pen: Pen): string {
  const { regel, letter } = maten;
  const top = vak.y + (vak.hoogte - (vak.regels.length + 1) * regel) / 2;
  return [
    `<g id="vraag-${escapeXml(vak.vraag.id)}">`,
    ...vak.rijen.map((rij) => {
      const einde = rij.einde === undefined ? undefined : vak.einden[rij.einde];
      const stroke = rij.antwoord.vast
        ? `stroke="${grijs}" stroke-width="1.5" stroke-dasharray="5 4"`
        : `stroke="${rij.antwoord.naar === undefined ? inkt : kleur(rij.antwoord.naar)}" stroke-width="2"`;
      const color = rij.antwoord.vast ? grijs : inkt;
      return [
        pen.line(vak.x + vak.breedte, rij.tekst.x, rij.y, stroke),
        einde ? pen.line(rij.tekst.x + rij.tekst.breedte, einde.x - 8, rij.y, stroke) + pen.head(einde.x - 1, rij.y, color) : '',
        pen.lines(rij.regels, rij.tekst.x + 6, rij.tekst.y, rij.antwoord.vast ? `fill="${grijs}"` : ''),
      ].join('');
    }),
    pen.rect(vak, `rx="3" fill="#fff" stroke="${kleur(vak.vraag.id)}" stroke-width="2"`),
    pen.lines([vak.vraag.id], vak.x + 12, top, `font-size="${letter - 3}" fill="${grijs}"`),
    pen.lines(vak.regels, vak.x + 12, top + regel, 'font-weight="600"'),
    ...vak.einden.map((einde) => drawEinde(einde, pen)),
    '</g>',
  ].join('\n');
}

function drawEinde(vak: EindeVak, pen: Pen): string {
  const { regel } = maten;
  const spoed = (['vandaag', 'deze-week', 'rustig'] as const).find((one) => vak.einden.some((einde) => einde.spoed === one)) ?? 'rustig';
  let y = vak.y + (vak.hoogte - vak.tekstHoogte) / 2;
  if (vak.einden.length === 0) {
    return (
      pen.rect(vak, `rx="18" fill="#fff" stroke="#a3341a" stroke-width="2" stroke-dasharray="6 4"`) +
      pen.lines([woordenIn(pen.taal).stuk], vak.x + 16, y, 'fill="#a3341a"')
    );
  }
  const parts = [pen.rect(vak, roundedBox(spoed))];
  for (const [index, einde] of vak.einden.entries()) {
    if (index > 0) {
      parts.push(pen.line(vak.x + 16, vak.x + vak.breedte - 16, y + maten.lijn / 2, `stroke="${tinten[spoed].rand}" stroke-width="1"`));
      y += maten.lijn;
    }
    parts.push(pen.lines(einde.behoeften, vak.x + 16, y, 'font-weight="600"'));
    y += einde.behoeften.length * regel;
    parts.push(pijltje(pen, vak.x + 24, y + regel / 2), pen.lines(einde.stap, vak.x + 38, y));
    y += einde.stap.length * regel;
    parts.push(mens(pen, vak.x + 24, y + regel / 2), pen.lines(einde.contact, vak.x + 38, y));
    y += einde.contact.length * regel;
  }
  return parts.join('');
}

function drawPijl(pijl: Pijl, kleur: string, pen: Pen): string {
  return [
    `<path d="${pen.road(pijl.punten)}" stroke="${kleur}">`,
    `<title>${escapeXml(`${pijl.van} → ${pijl.antwoord} → ${pijl.naar}`)}</title></path>`,
  ].join('');
}

/** Drawn last and once per question: arrows to one question arrive at one point. */
function arrowheads(opmaak: Opmaak, kleur: (vraag: string) => string, pen: Pen): string[] {
  const tips = new Map(opmaak.pijlen.flatMap(({ naar, punten }) => (punten.at(-1) ? [[naar, punten.at(-1)] as const] : [])));
  return [...tips].map(([naar, tip]) => (tip ? pen.head(tip.x, tip.y, kleur(naar)) : ''));
}

function roundedBox(spoed: GraafEinde['spoed']): string {
  const { grond, rand, dikte } = tinten[spoed];
  return `rx="18" fill="${grond}" stroke="${rand}" stroke-width="${dikte}"`;
}

/** Sign of the first step. */
function pijltje(pen: Pen, x: number, y: number): string {
  return pen.line(x - 7, x + 2, y, `stroke="${inkt}" stroke-width="2"`) + pen.head(x + 8, y, inkt);
}

/** Sign of who helps. */
function mens(pen: Pen, x: number, y: number): string {
  // From right to left the shoulders begin at the other end.
  const mirrored = pen.x(1) < pen.x(0) ? ' transform="translate(-12 0)"' : '';
  return (
    `<circle cx="${pen.x(x)}" cy="${round(y - 4)}" r="3.5"/>` + `<path d="M${pen.x(x - 6)} ${round(y + 8)}a6 7 0 0 1 12 0z"${mirrored}/>`
  );
}

/** In the order of the drawing, so that neighbours differ. */
function colours({ vragen }: Opmaak): (vraag: string) => string {
  const byId = new Map(
    vragen.map(({ vraag: { id } }, index) => [id, index === 0 ? inkt : (kleuren[(index - 1) % kleuren.length] ?? inkt)]),
  );
  return (vraag) => byId.get(vraag) ?? inkt;
}

import type { Catalogus, Stapbron, Voorbeeld } from '../../catalogus/catalogus.ts';
import { escapeHtml } from '../../i18n/isolate.ts';
import { resolveContact } from '../../wegwijzer/resolve-contact.ts';
import { hulplijnSleutel } from '../../catalogus/schema/contact-verwijzing.ts';

/** How many cards stand on one paper. */
export const perVel = 10;

/** A case to practise with, and what the wegwijzer answers. */
export interface Oefenkaart {
  geval: string;
  nu: string;
  doe: string;
  wie: string;
  vraagOok: string[];
  daarna: string[];
}

/**
 * Takes ten examples for an evening, spread over all there are, so that they are not ten of one subject. Another evening
 * gets others, until all have been.
 * @param avond counts from 1
 */
export function kiesVoorbeelden(voorbeelden: readonly Voorbeeld[], avond: number): Voorbeeld[] {
  const stap = Math.max(1, Math.floor(voorbeelden.length / perVel));
  const first = (avond - 1) % stap;
  return voorbeelden.filter((_, index) => index % stap === first).slice(0, perVel);
}

/** @throws when a step is no entry: the check says so before */
export function oefenkaart(catalogus: Catalogus, { titel, nu, contact, daarna, 'vraag-ook': vraagOok }: Voorbeeld): Oefenkaart {
  const entry = (ref: string) => {
    const found = catalogus.entries.get(ref) as Stapbron | undefined;
    if (!found) throw new Error(`No such step: ${ref}`);
    return found.woorden.nl;
  };
  const naam = (ref: string) => entry(ref).naam;
  return {
    geval: titel,
    nu: naam(nu),
    doe: entry(nu)['eerste-stap'].doe,
    wie: wie(catalogus, contact),
    vraagOok: vraagOok.map(naam),
    daarna: daarna.map(naam),
  };
}

/** Who that is: a name where there is one person, else the role, or a national line. */
function wie(catalogus: Catalogus, contact: string): string {
  const keuze = resolveContact(catalogus, contact) ?? resolveContact(catalogus, hulplijnSleutel(contact));
  if (keuze?.soort === 'hulplijn') return keuze.hulplijn.naam.nl;
  const [first, ...others] = keuze?.mensen ?? [];
  return first && others.length === 0 ? `${first.naam}, ${first.rol.nl}` : `de ${contact} van de wijk`;
}

/** With a full stop, unless it ends already. */
const zin = (text: string) => (/[.?!]$/.test(text) ? text : `${text}.`);

/** A page of fronts and a page of backs: turned over the long side, each back stands behind its front. */
export function oefenkaartenHtml(kaarten: readonly Oefenkaart[], kop: string): string {
  const text = (lines: readonly string[]) => escapeHtml(zin(lines.join('; ')));
  const fronts = kaarten.map(
    ({ geval }) => `<li><h2>${escapeHtml(geval)}</h2><p>Wat vraagt u eerst? Wat is de eerste stap? Wie belt, en wie gaat mee?</p></li>`,
  );
  const backs = kaarten.map(
    ({ geval, nu, doe, wie: who, vraagOok, daarna }) =>
      `<li><p class="geval">${escapeHtml(geval)}</p><p><b>${escapeHtml(doe)}</b></p><p>${text([nu])} Met: ${escapeHtml(who)}.</p>` +
      `${vraagOok.length > 0 ? `<p>Vraag ook naar: ${text(vraagOok)}</p>` : ''}` +
      `${daarna.length > 0 ? `<p>Daarna: ${text(daarna)}</p>` : ''}</li>`,
  );
  return `<!doctype html>
<html lang="nl">
<meta charset="utf-8">
<title>${escapeHtml(kop)}</title>
<style>
@page{size:A4 portrait;margin:8mm}
body{margin:0;font:10pt/1.25 system-ui,sans-serif}
ol{display:grid;grid-template-columns:1fr 1fr;grid-auto-rows:54mm;gap:1mm;margin:0;padding:0;list-style:none}
li{overflow:hidden;padding:4mm;border:.3mm dashed #666}
h2{margin:0 0 3mm;font-size:14pt;line-height:1.2}
p{margin:0 0 1.5mm}
.geval{color:#555;font-size:8pt}
.achter{direction:rtl;break-before:page}
.achter li{direction:ltr;font-size:9.5pt}
</style>
<ol>${fronts.join('\n')}</ol>
<ol class="achter">${backs.join('\n')}</ol>
</html>
`;
}

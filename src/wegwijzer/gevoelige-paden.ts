import { stapbronnen, type Catalogus } from '../catalogus/catalogus.ts';
import { antwoordenVan } from './antwoorden-van.ts';
import { eersteVraag } from '../catalogus/vaste-namen.ts';
import { followAnswer, type Opgehaald } from './follow-answer.ts';

const known = new WeakMap<Catalogus, ReadonlySet<string>>();

/**
 * Whether a page is about violence or an unsafe home: then somebody may have to leave it at once.
 * @param adres of a page, weergave included: `/nl/hulp-bij/niet-veilig-thuis/`
 */
export function isGevoelig(catalogus: Catalogus, adres: string): boolean {
  return gevoeligePaden(catalogus).has(adres.split('/').filter(Boolean).slice(1).join('/'));
}

/**
 * The sensitive pages. Content says so once, with `gevoelig: ja` at a need. From that follow: the page of the
 * need; what helps with such needs alone, and how that went; every toestand with such a need; and a question that leads nowhere else,
 * its fixed ways out not counted.
 * @returns their addresses below a weergave: `wegwijzer/niet-veilig`, `hulp-bij/…`, `regelingen/…`
 */
export function gevoeligePaden(catalogus: Catalogus): ReadonlySet<string> {
  const paden = known.get(catalogus) ?? findPaden(catalogus);
  known.set(catalogus, paden);
  return paden;
}

function findPaden(catalogus: Catalogus): ReadonlySet<string> {
  const { behoeften, vragen, vasteAntwoorden } = catalogus;
  const gevoelig = (behoefte: string) => behoeften.get(behoefte)?.gevoelig ?? false;
  const paden = new Set<string>();
  const mark = (pad: readonly string[], is: boolean): boolean => {
    if (is) paden.add(pad.join('/'));
    return is;
  };

  const walk = (slug: string, pad: readonly string[], stand: Opgehaald, eerder: readonly string[]): boolean => {
    const vraag = vragen.get(slug);
    if (!vraag || eerder.includes(slug)) return false;
    const onder = antwoordenVan(vraag, vasteAntwoorden).map((antwoord) => {
      const verder = followAnswer(stand, antwoord);
      const naar = [...pad, antwoord.sleutel];
      const is =
        antwoord.naar === undefined ? mark(naar, verder.behoeften.some(gevoelig)) : walk(antwoord.naar, naar, verder, [...eerder, slug]);
      return { is, vast: antwoord.vast };
    });
    const eigen = onder.filter(({ vast }) => !vast);
    return mark(pad, stand.behoeften.some(gevoelig) || (eigen.length > 0 && eigen.every(({ is }) => is)));
  };

  walk(eersteVraag, ['wegwijzer'], { behoeften: [], kenmerken: {} }, []);
  for (const slug of behoeften.keys()) mark(['hulp-bij', slug], gevoelig(slug));
  for (const { ref, feiten } of stapbronnen(catalogus)) {
    const helptBij = feiten['helpt-bij'];
    const is = mark([ref], helptBij.length > 0 && helptBij.every(({ behoefte }) => gevoelig(behoefte)));
    if (catalogus.naDeStap) mark(['hoe-ging-het', ref], is);
  }
  return paden;
}

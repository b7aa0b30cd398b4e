import type { Taal } from '../../i18n/locales.ts';
import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { sentencesOf } from '../taal/reading-level.ts';
import { report } from './report.ts';

type Doorgeven = 'nee' | 'ja' | 'soms' | 'eerst-vragen';

/** What the page says by itself below the explanation, in the ways an editor might say it too. */
const saidByPage: Record<Doorgeven, Partial<Record<Taal, RegExp>>> = {
  nee: {
    nl: /\bhoeft\b.*\b(?:niet|niets|geen)\b.*\b(?:door te geven|doorgeven|te melden)|\b(?:niet|niets) (?:door te geven|te melden)/iu,
    tr: /bildirme(?:niz|nize|k|ye|sine)?\s+(?:gerekmez|gerek yok|gerekmiyor)/iu,
    ar: /لا (?:حاجة|داعي|داعيَ|ضرورة) (?:إلى|إلي)?\s*(?:أن تخبر|ل?لإ(?:بلاغ|خبار)|الإ(?:بلاغ|خبار)|إ(?:بلاغ|خبار))|لا (?:يلزم|يلزمك|يجب|تحتاج إلى) (?:أن تخبر|(?:ال)?إ(?:بلاغ|خبار))/u,
  },
  ja: {
    nl: /^(?:geef|meld) (?:dit|dat|het)(?: (?:altijd|meteen|wel|ook))*(?: door)?(?: (?:aan|bij) de gemeente)?(?: voordat u begint)?\.?$/iu,
    tr: /^(?:bunu )?(?:(?:hemen|her zaman|başlamadan önce) )?(?:bunu )?(?:belediyeye )?bildirin\.?$/iu,
    ar: /^و?(?:أبلغ|أخبر) (?:البلدية|عن هذا|عنه|بهذا)(?: (?:بهذا|بذلك|عن هذا|عن ذلك|عنه|به))?(?: (?:قبل أن تبدأ|قبل البدء))?\.?$/u,
  },
  soms: {
    nl: /^soms (?:geeft|meldt|moet)\b/iu,
    tr: /^(?:bazen|bazı durumlarda)\b.*\bbildir/iu,
    ar: /^أحيانًا (?:تُبلغ|تبلغ|يجب الإبلاغ)/u,
  },
  'eerst-vragen': {
    nl: /\bof u (?:dit|dat|het) (?:moet (?:doorgeven|melden)|(?:door moet geven))/iu,
    tr: /bildir(?:mek gerekir mi|meniz gerekir mi|meniz gerekip gerekmediğini|meli miyim|meli misiniz)/iu,
    ar: /هل (?:(?:يجب|يلزم|عليك) (?:أن )?)?(?:تبلغ|تبلّغ|تخبر البلدية|الإبلاغ|إخبار البلدية)/u,
  },
};

const pageSays: Record<Doorgeven, string> = {
  nee: 'U hoeft dit niet door te geven.',
  ja: 'Geef dit door aan de gemeente.',
  soms: 'Soms geeft u dit door.',
  'eerst-vragen': 'Vraag eerst of u dit moet doorgeven.',
};

/** A sentence that asks to tell the gemeente something, and one that says it need not be told. */
const asksToTell = /\b(?:geeft?|meldt?)\b.*\b(?:door|gemeente)\b|\bmeld (?:dat|dit|het)\b/iu;
const saysNotTo = /\b(?:niet|niets|geen|nooit|hoeft)\b/iu;

/** The page says by itself whether something is to be reported; the explanation says what it means for the uitkering. */
export function checkRepeats(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => {
    const { place } = file;
    if (place.kind !== 'entry') return [];
    const entry = catalogus.entries.get(`${place.soort}/${place.slug}`);
    const uitleg = (file.data['uitkering'] as { uitleg?: string } | undefined)?.uitleg;
    if (!entry || !('uitkering' in entry.feiten) || uitleg === undefined) return [];
    const { doorgeven } = entry.feiten.uitkering;
    const sentences = sentencesOf(uitleg, place.taal).map(({ text }) => text);
    const twice = sentences.find((text, index) => saidByPage[doorgeven][place.taal]?.test(text) && !isAboutAnother(sentences[index - 1]));
    const against =
      doorgeven === 'nee' && place.taal === 'nl' ? sentences.find((text) => asksToTell.test(text) && !saysNotTo.test(text)) : undefined;
    if (against !== undefined)
      return [
        report(
          'fout',
          'doorgeven-tegenstrijdig',
          file.parsed,
          ['uitkering', 'uitleg'],
          `"${against}" De pagina zegt er meteen onder: "${pageSays.nee}"`,
          'Geeft iemand dit soms wel door? Schrijf doorgeven: soms. Zo niet: haal deze zin weg, in elke taal.',
        ),
      ];
    return twice === undefined
      ? []
      : [
          report(
            'waarschuwing',
            'dubbel-gezegd',
            file.parsed,
            ['uitkering', 'uitleg'],
            `"${twice}" De pagina zegt dit zelf al: "${pageSays[doorgeven]}"`,
            'Haal deze zin weg, in elke taal. Zeg hier alleen wat het betekent voor de uitkering.',
          ),
        ];
  });
}

/** "Helpt u zelf mee? Geef dat door." is about something else than the entry. */
function isAboutAnother(before: string | undefined): boolean {
  return before !== undefined && /[?؟]$/u.test(before);
}

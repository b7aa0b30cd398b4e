import type { Bevinding } from '../bevinding.ts';
import type { Catalogus } from '../catalogus.ts';
import type { Onleesbaar } from '../bestanden/onleesbaar.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { gevaren } from '../schema/wegwijzer.ts';
import { eersteVraag } from '../vaste-namen.ts';
import { report } from './report.ts';

/** What the site cannot do without, and content names with a field: the need and the lines for somebody in danger, and the ways out. */
export function checkNeeded(catalogus: Catalogus, files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  return [
    ...checkGevaar(files, onleesbaar),
    ...checkLijnen(catalogus, files),
    ...checkUitwegen(catalogus, files),
    ...checkErIsTijd(files, onleesbaar),
  ];
}

/** Each danger has one need: that one stands on top of the search. */
function checkGevaar(files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  const behoeften = files.filter(({ place }) => place.kind === 'behoefte');
  return gevaren.flatMap((gevaar): Bevinding[] => {
    const [first, ...more] = behoeften.filter(({ data }) => (data['gevaar'] as string[]).includes(gevaar));
    // A need that cannot be read may be the one.
    if (!first)
      return onleesbaar('behoefte')
        ? []
        : [
            {
              gewicht: 'fout',
              regel: 'gevaar-zonder-behoefte',
              bestand: 'content/behoeften',
              wat: `Bij geen enkele behoefte staat gevaar: [${gevaar}].`,
              herstel: 'Zet het bij de behoefte die dan helpt. Wie in gevaar is en zoekt, ziet die bovenaan.',
            },
          ];
    return more.map((file) =>
      report(
        'fout',
        'gevaar-dubbel',
        file.parsed,
        ['gevaar'],
        `Het gevaar "${gevaar}" staat ook bij de behoefte "${first.place.slug}".`,
        'Laat het bij één behoefte staan. Die komt bovenaan als iemand in gevaar is en zoekt.',
      ),
    );
  });
}

function checkLijnen(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const file = files.find(({ place }) => place.kind === 'hulplijnen');
  return !file || [...catalogus.hulplijnen.values()].some((lijn) => lijn['bij-geweld'])
    ? []
    : [
        report(
          'fout',
          'geen-lijn-bij-geweld',
          file.parsed,
          ['hulplijnen'],
          'Bij geen enkele hulplijn staat bij-geweld: ja.',
          'Zet het bij de nummers die iemand dan kan bellen, bijvoorbeeld het alarmnummer.',
        ),
      ];
}

function checkUitwegen(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  const file = files.find(({ place }) => place.kind === 'vaste-antwoorden');
  return !file || [...catalogus.vasteAntwoorden.values()].some(({ uitweg }) => uitweg)
    ? []
    : [
        report(
          'fout',
          'uitweg-ontbreekt',
          file.parsed,
          ['antwoorden'],
          'Bij geen enkel vast antwoord staat uitweg: ja.',
          'Zet het bij de antwoorden waarmee iemand niet verder hoeft te kiezen, bijvoorbeeld "Ik weet het niet".',
        ),
      ];
}

/** One answer of the first question says that there is time: all others are what somebody needs today. */
function checkErIsTijd(files: readonly ValidFile[], onleesbaar: Onleesbaar): Bevinding[] {
  const vragen = files.filter(({ place }) => place.kind === 'vraag');
  const begin = vragen.find(({ place }) => place.slug === eersteVraag);
  const rustig = vragen.flatMap((file) =>
    Object.entries(file.data['antwoorden'] as Record<string, { 'er-is-tijd'?: boolean }>).flatMap(([sleutel, antwoord]) =>
      antwoord['er-is-tijd'] ? [{ file, sleutel }] : [],
    ),
  );
  const first = rustig.find(({ file }) => file === begin);
  const wrong = rustig.filter((one) => one !== first);
  const field = (sleutel: string) => ['antwoorden', sleutel, 'er-is-tijd'];
  return [
    ...(first || !begin || onleesbaar('vraag', eersteVraag)
      ? []
      : [
          report(
            'fout',
            'geen-antwoord-zonder-haast',
            begin.parsed,
            ['antwoorden'],
            'Bij geen enkel antwoord staat er-is-tijd: ja.',
            'Zet het bij het antwoord voor wie geen haast heeft. De andere antwoorden staan bij nu hulp nodig.',
          ),
        ]),
    ...wrong.map(({ file, sleutel }) =>
      report(
        'fout',
        'er-is-tijd-te-veel',
        file.parsed,
        field(sleutel),
        'Hier kan er-is-tijd niet staan.',
        `Zet er-is-tijd: ja bij één antwoord van de vraag "${eersteVraag}", en nergens anders.`,
      ),
    ),
  ];
}

import type { Bevinding } from '../bevinding.ts';
import type { Catalogus, Contact } from '../catalogus.ts';
import type { ValidFile } from '../load-catalogus.ts';
import { isNogInTeVullen } from '../bestanden/nog-invullen.ts';
import { parsePhone } from '../phone.ts';
import { terugval } from '../vaste-namen.ts';
import { report } from './report.ts';

/** People must really be reachable: a number that is one, hours that exist, somebody for every wijk. */
export function checkContacts(catalogus: Catalogus, files: readonly ValidFile[]): Bevinding[] {
  return files.flatMap((file) => {
    switch (file.place.kind) {
      case 'contact':
        return checkContact(catalogus, file);
      case 'hulplijnen':
        return Object.entries(file.data['hulplijnen'] as Record<string, { nummer: string }>).flatMap(([name, row]) =>
          checkPhone(file, ['hulplijnen', name, 'nummer'], row.nummer, false),
        );
      case 'gemeente':
        return checkRollen(catalogus, file);
      default:
        return [];
    }
  });
}

function checkContact(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const contact = file.data as unknown as Contact;
  const bevindingen = checkPhone(file, ['telefoon'], contact.telefoon, catalogus.gemeente.voorbeeld);
  for (const [index, uur] of contact.uren.entries()) {
    if (uur.tot <= uur.van) {
      bevindingen.push(
        report(
          'fout',
          'uren-omgekeerd',
          file.parsed,
          ['uren', index, 'tot'],
          `Van ${uur.van} tot ${uur.tot} kan niet.`,
          'Zet het einde later dan het begin. Tot middernacht is 24:00. Over middernacht: maak er twee regels van, tot 24:00 en vanaf 00:00.',
        ),
      );
    }
    for (const [other, tweede] of contact.uren.slice(0, index).entries()) {
      const day = uur.dagen.find((dag) => tweede.dagen.includes(dag));
      if (day && uur.van < tweede.tot && tweede.van < uur.tot) {
        bevindingen.push(
          report(
            'fout',
            'uren-dubbel',
            file.parsed,
            ['uren', index],
            `Deze uren lopen op ${day} door uren van regel ${other + 1} heen.`,
            'Zorg dat iemand op één moment maar één soort uur heeft.',
          ),
        );
      }
    }
  }
  if (!contact.plek && contact.uren.some((uur) => uur.soort !== 'telefoon')) {
    bevindingen.push(
      report(
        'fout',
        'plek-ontbreekt',
        file.parsed,
        ['uren'],
        'Iemand kan langskomen, maar er staat geen plek bij.',
        'Zet plek erbij, of maak er soort: telefoon van.',
      ),
    );
  }
  return bevindingen;
}

function checkPhone(file: ValidFile, field: (string | number)[], text: string, voorbeeld: boolean): Bevinding[] {
  if (isNogInTeVullen(text)) return [];
  const phone = parsePhone(text, voorbeeld);
  if (!('problem' in phone)) return [];
  return phone.problem === 'voorbeeldnummer'
    ? [
        report(
          'fout',
          'voorbeeldnummer',
          file.parsed,
          field,
          `${text} is een voorbeeldnummer: 099 bestaat niet.`,
          file.place.kind === 'contact'
            ? 'Vul het echte nummer in. Voorbeeldnummers kunnen alleen in een gemeente met voorbeeld: ja.'
            : 'Vul het echte nummer in.',
        ),
      ]
    : [
        report(
          'fout',
          'geen-telefoonnummer',
          file.parsed,
          field,
          `"${text}" is geen telefoonnummer.`,
          'Schrijf een Nederlands nummer met netnummer, bijvoorbeeld 0416 123 456. Erachter mag staan: keuze 2, of: toestel 123.',
        ),
      ];
}

function checkRollen(catalogus: Catalogus, file: ValidFile): Bevinding[] {
  const { rollen, wijken } = catalogus.gemeente;
  const bevindingen: Bevinding[] = [];
  for (const [rol, names] of Object.entries(rollen)) {
    // A name that is not there is a mistake of its own.
    if (!names.every((name) => catalogus.contacten.has(name))) continue;
    const served = new Set(names.flatMap((name) => catalogus.contacten.get(name)?.wijken ?? []));
    const everywhere = names.some((name) => catalogus.contacten.get(name)?.wijken.length === 0);
    for (const wijk of Object.keys(wijken)) {
      if (!everywhere && !served.has(wijk)) {
        bevindingen.push(
          report(
            'fout',
            'wijk-zonder-mens',
            file.parsed,
            ['rollen', rol],
            `In de wijk "${wijk}" heeft niemand de rol "${rol}".`,
            'Geef iemand met deze rol deze wijk, of zet er iemand bij voor de hele gemeente.',
          ),
        );
      }
    }
  }
  if (!rollen[terugval]) {
    bevindingen.push(
      report(
        'fout',
        'geen-gids',
        file.parsed,
        ['rollen'],
        'Er is geen gids.',
        'Zet bij rollen een gids: de mens waar de site op terugvalt.',
      ),
    );
  }
  return bevindingen;
}

import type { z } from 'astro/zod';
import { vertaaltalen } from '../../i18n/locales.ts';
import { unseenOrSpaceIn } from '../../i18n/unseen.ts';
import type { Bevinding } from '../bevinding.ts';
import { suggestion } from '../nearest.ts';
import { isNogInTeVullen } from '../bestanden/nog-invullen.ts';
import type { ParsedFile } from '../bestanden/parse-file.ts';
import { descriptionAt, fieldsAt } from './soorten.ts';

type Issue = z.core.$ZodIssue;
type Text = Pick<Bevinding, 'regel' | 'wat' | 'herstel'>;

/** What the short tags in the schemas mean to an editor. */
const tagged: Record<string, (value: string) => Text> = {
  slug: nameForm,
  leeg: () => ({ regel: 'leeg-veld', wat: 'Dit veld is leeg.', herstel: 'Vul het in.' }),
  datum: (value) => ({
    regel: 'datum-vorm',
    wat: `"${value}" is geen datum.`,
    herstel: 'Schrijf jaar-maand-dag, bijvoorbeeld 2026-11-21.',
  }),
  euro: (value) => ({
    regel: 'euro-vorm',
    wat: `"${value}" is geen bedrag in euro.`,
    herstel: 'Schrijf een punt voor duizend en een komma voor centen, bijvoorbeeld "1.200" of "129,50".',
  }),
  tijd: (value) => ({
    regel: 'tijd-vorm',
    wat: `"${value}" is geen tijd.`,
    herstel: 'Schrijf uren en minuten met twee cijfers, bijvoorbeeld "09:00".',
  }),
  url: (value) => ({
    regel: 'adres-vorm',
    wat: `"${value}" kan niet als webadres.`,
    herstel: 'Schrijf het hele adres, het begint met https://',
  }),
  email: (value) => ({
    regel: 'mailadres-vorm',
    wat: `"${value}" kan niet als mailadres.`,
    herstel: 'Schrijf het hele adres, met een @ erin.',
  }),
  'url-met-naam': (value) => ({
    regel: 'adres-vorm',
    wat: `In "${value}" staat iets voor een @. De link gaat dan naar wat erachter staat.`,
    herstel: 'Schrijf alleen het adres van de site, zonder @.',
  }),
  bladzijde: (value) => ({
    regel: 'bladzijde-vorm',
    wat: `"${value}" kan niet als bladzijde van deze site.`,
    herstel: 'Schrijf het adres zonder de naam van de site, met een schuine streep aan het eind, bijvoorbeeld /nl/mensen/.',
  }),
  contact: (value) => ({
    regel: 'contact-vorm',
    wat: `"${value}" kan niet als contact.`,
    herstel: 'Schrijf een rol uit gemeente.yml, bijvoorbeeld schuldhulp, of hulplijn:113.',
  }),
  taalcode: (value) => ({
    regel: 'taalcode',
    wat: `"${value}" is geen code van een taal.`,
    herstel: 'Schrijf twee of drie kleine letters, bijvoorbeeld nl, tr of ar.',
  }),
  woord: (value) => wordForm(value, 'Schrijf letters, zonder ster.'),
  'woord-met-ster': (value) => wordForm(value, 'Schrijf letters. Alleen aan het eind mag een ster staan: zelfmoord*.'),
  'woord-met-sterren': (value) =>
    wordForm(value, 'Schrijf letters. Alleen aan het begin en aan het eind mag een ster staan: *plicht, fraude*.'),
  'woord-met-punt': (value) =>
    wordForm(value, 'Schrijf een lang woord met een punt in het midden waar het mag afbreken: schuldhulp·verlening.'),
  zinsdeel: (value) =>
    wordForm(
      value,
      'Schrijf woorden met een spatie ertussen. Aan een woord mag een ster vast zitten: yardım*. Los mogen er … en een punt staan: . birlikte … bakın.',
    ),
  'geen-bron': noSource,
  nagelezen: (value) => ({
    regel: 'datum-vorm',
    wat: `"${value}" kan hier niet.`,
    herstel: 'Schrijf nee, of de dag waarop iemand de vertaling las, bijvoorbeeld 2026-11-21.',
  }),
};

/**
 * Turns what the schema library says into words for an editor.
 * @param issues what the library found
 * @param file the file it was found in
 * @param schema what the file must follow: it knows the fields there are, and what they mean
 */
export function issuesToBevindingen(issues: readonly Issue[], file: ParsedFile, schema: z.ZodType): Bevinding[] {
  return issues.flatMap((issue) => {
    const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
    if (issue.code === 'unrecognized_keys' && path.length === 0 && issue.keys.length > fewFields && isTranslation(file)) {
      return [finding(file, [], factsInTranslation(issue.keys))];
    }
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => finding(file, [...path, key], unknownField(file, key, fieldsAt(schema, issue.path))));
    }
    const branch = issue.code === 'invalid_union' && !tagged[issue.message] ? likeliestBranch(issue) : [];
    if (branch.length > 0) {
      return issuesToBevindingen(
        branch.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] })),
        file,
        schema,
      );
    }
    return [finding(file, path, describe(issue, valueAt(file.data, path), path, descriptionAt(schema, path)))];
  });
}

/** Where a field may have two forms: what is wrong with the form the editor chose. */
function likeliestBranch(issue: z.core.$ZodIssueInvalidUnion): readonly Issue[] {
  return issue.errors.find((issues) => !issues.some(({ code, path }) => code === 'invalid_type' && path.length === 0)) ?? [];
}

function nameForm(value: string): Text {
  return {
    regel: 'naam-vorm',
    wat: `"${value}" kan niet als naam.`,
    herstel: 'Gebruik kleine letters, cijfers en streepjes, bijvoorbeeld bed-en-meubels.',
  };
}

function wordForm(value: string, herstel: string): Text {
  return { regel: 'woord-vorm', wat: `"${value}" kan niet in deze lijst.`, herstel };
}

function missing(meaning: string, choices: readonly unknown[] = []): Text {
  const hint = belongsHere(meaning);
  // Most explanations name the choices themselves.
  const unnamed = choices.some((choice) => !meaning.includes(String(choice)));
  return {
    regel: 'veld-ontbreekt',
    wat: 'Dit veld ontbreekt.',
    herstel: `Zet het erbij.${hint}${unnamed ? ` Kies uit: ${choices.join(', ')}.` : ''}`,
  };
}

function belongsHere(meaning: string): string {
  return meaning === '' ? '' : ` Hier hoort: ${meaning}${/[.?!"]$/.test(meaning) ? '' : '.'}`;
}

function noSource(): Text {
  return { regel: 'geen-bron', wat: 'Er staat geen bron bij.', herstel: 'Zet er minstens één bron bij, met naam en peildatum.' };
}

function finding(file: ParsedFile, path: (string | number)[], text: Text): Bevinding {
  const lijn = file.lineOf(path);
  return { gewicht: 'fout', bestand: file.path, ...(lijn ? { lijn } : {}), ...(path.length > 0 ? { veld: path.join('.') } : {}), ...text };
}

/** From more than so many on, they came together: the Dutch file was put here. */
const fewFields = 3;

const isTranslation = ({ path }: ParsedFile) => vertaaltalen.some((taal) => path.endsWith(`/${taal}.md`));

function factsInTranslation(keys: readonly string[]): Text {
  return {
    regel: 'onbekend-veld',
    wat: `In deze vertaling staan ${keys.length} velden die hier niet horen: ${keys.join(', ')}.`,
    herstel:
      'Haal ze weg. In een vertaling staan alleen woorden; feiten staan één keer, in nl.md. Is dit misschien het Nederlandse bestand?',
  };
}

function unknownField(file: ParsedFile, key: string, known: string[]): Text {
  return {
    regel: 'onbekend-veld',
    wat: `Het veld "${key}" bestaat hier niet.`,
    herstel: isTranslation(file)
      ? `Haal het weg. In een vertaling staan alleen woorden; feiten staan één keer, in nl.md.${suggestion(key, known)}`
      : `Haal het weg of schrijf het goed.${suggestion(key, known)}`,
  };
}

function describe(issue: Issue, value: unknown, path: readonly (string | number)[], meaning: string): Text {
  if (typeof value === 'string' && isNogInTeVullen(value)) {
    return { regel: 'nog-invullen', wat: 'Hier staat nog VUL IN.', herstel: `Vul dit in.${belongsHere(meaning)}` };
  }
  const unseen = typeof value === 'string' ? unseenOrSpaceIn(value) : undefined;
  if (unseen !== undefined) {
    return { regel: 'onzichtbaar-teken', wat: `In dit veld staat iets wat u niet ziet: ${unseen}.`, herstel: 'Typ de waarde opnieuw.' };
  }
  const tag = tagged[issue.message];
  if (tag && value !== undefined) return tag(String(value));
  switch (issue.code) {
    case 'invalid_type':
      return value === undefined || value === null
        ? path.at(-1) === 'bronnen'
          ? noSource()
          : missing(meaning)
        : {
            regel: 'verkeerde-waarde',
            wat: `Hier staat ${kindOf(value)}, maar er hoort ${expected[issue.expected] ?? 'iets anders'}.`,
            herstel: remedies[issue.expected] ?? 'Schrijf het zoals in een bestaand bestand.',
          };
    case 'invalid_value': {
      if (value === undefined || value === null) return missing(meaning, issue.values);
      return {
        regel: 'niet-op-de-lijst',
        wat: `"${String(value)}" kan hier niet.`,
        herstel: `Kies uit: ${issue.values.join(', ')}.${suggestion(String(value), issue.values.map(String))}`,
      };
    }
    case 'too_small':
      return issue.origin === 'array' || issue.origin === 'string'
        ? { regel: 'leeg-veld', wat: 'Dit veld is leeg.', herstel: 'Vul het in.' }
        : { regel: 'getal-te-klein', wat: `Dit getal is te klein.`, herstel: `Schrijf een getal van ${String(issue.minimum)} of meer.` };
    case 'too_big':
      return issue.origin === 'array'
        ? { regel: 'te-veel', wat: `Hier staan te veel dingen.`, herstel: `Laat er hooguit ${String(issue.maximum)} staan.` }
        : { regel: 'getal-te-groot', wat: 'Dit getal is te groot.', herstel: `Schrijf een getal van ${String(issue.maximum)} of minder.` };
    case 'invalid_key':
      return nameForm(String(path.at(-1)));
    default:
      return value === undefined || value === null
        ? missing(meaning)
        : {
            regel: 'verkeerde-waarde',
            wat: `${JSON.stringify(value)} kan hier niet.`,
            herstel: 'Schrijf het zoals in een bestaand bestand.',
          };
  }
}

const expected: Record<string, string> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een heel getal',
  array: 'een lijst',
  object: 'een blokje met velden',
  record: 'een blokje met velden',
};

const remedies: Record<string, string> = {
  string: 'Zet het tussen aanhalingstekens: "…".',
  number: 'Schrijf alleen cijfers, zonder komma en zonder aanhalingstekens.',
  int: 'Schrijf alleen cijfers, zonder komma en zonder aanhalingstekens.',
  array: 'Schrijf een lijst: elk ding op een eigen regel, met een streepje ervoor.',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'een lijst';
  if (typeof value === 'object') return 'een blokje met velden';
  if (typeof value === 'number') return 'een getal';
  if (typeof value === 'boolean') return `"${String(value)}" zonder aanhalingstekens`;
  return 'een tekst';
}

function valueAt(data: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<string | number, unknown> | undefined | null)?.[key], data);
}

import { decode } from '../../catalogus/bestanden/source-files.ts';
import { inField, inFile, inText, linesOf, withLines, type Slip } from './slip.ts';

/** A field with a plain sentence behind it. */
const zin = /^(?: {2})?(?!naam|url|vertaling|contact|upl)[a-z-]+: [A-Z][^"'{}[\]#:&*]{8,}$/;
/** A field at the outermost level with a short value. */
const veld = /^[a-z-]+: \S/;
const datum = /(?<=\b(?:nagekeken|nakijken-voor|verandert|peildatum|toestemming): )20\d\d-\d\d-\d\d\b/;
const keuze = /^ *(?:hoe|zekerheid|doorgeven|niveau|spoed|wie-vraagt-aan): \S+$/;

const after = (line: string, change: (value: string) => string) =>
  line.replace(/^( *(?:- )?[a-z-]+: )(.*)$/, (_, key: string, value: string) => key + change(value));
const halfway = (text: string, put: string) => {
  const at = text.indexOf(' ', Math.floor(text.length / 2));
  return at < 0 ? text + put : text.slice(0, at) + put + text.slice(at);
};

/** As Windows writes it in a code page for western Europe and Turkey; other letters become a question mark, as they do there. */
const codePage = (text: string) => {
  const turkish: Record<string, number> = { ğ: 0xf0, ı: 0xfd, ş: 0xfe, Ğ: 0xd0, İ: 0xdd, Ş: 0xde };
  return Uint8Array.from(
    [...text].map((letter) => turkish[letter] ?? ((letter.codePointAt(0) ?? 63) < 256 ? (letter.codePointAt(0) ?? 63) : 63)),
  );
};
/** Saved as UTF-8, read in a code page and saved again. */
const twice = (text: string) => [...new TextEncoder().encode(text)].map((byte) => String.fromCharCode(byte)).join('');
const utf16 = (text: string) => Uint8Array.from([0xff, 0xfe, ...[...text].flatMap((letter) => [...Buffer.from(letter, 'utf16le')])]);

const renamed = (naam: string, from: RegExp, to: string) =>
  inFile(naam, (file) => (from.test(file.path) ? { ...file, path: file.path.replace(from, to) } : undefined));

/** Fields: what YAML stumbles over, or takes in silence. */
const fields: Slip[] = [
  inField('tab als inspringing', /^ {2}\S/, (line) => line.replace('  ', '\t')),
  inField('naam van een veld verkeerd', /^[a-z]{4,}: \S/, (line) => line.replace(/^(.)(.)(.)/, '$1$3$2')),
  inField('naam van een veld met hoofdletter', veld, (line) => (line[0] ?? '').toUpperCase() + line.slice(1)),
  inField('naam van een veld vertaald', /^(?:kort|naam|label|vraag|rol): /, (line) => line.replace(/^[a-z]+/, 'kısa')),
  inField('veld twee keer', veld, (line) => `${line}\n${line}`),
  inField('dubbele punt weg', zin, (line) => line.replace(':', '')),
  inField('spatie achter dubbele punt weg', zin, (line) => line.replace(': ', ':')),
  inField('dubbele punt midden in een zin', zin, (line) => after(line, (value) => halfway(value, ': let op'))),
  inField('aanhalingsteken niet gesloten', zin, (line) => after(line, (value) => `"${value}`)),
  inField("waarde begint met 't", zin, (line) => after(line, (value) => `'t ${value}`)),
  inField('vierkant haakje weg', /\]$/, (line) => line.slice(0, -1)),
  inField('accolade weg', /\}$/, (line) => line.slice(0, -1)),
  inField('streepje zonder spatie', /^ {2}- [A-Z]/, (line) => line.replace('- ', '-')),
  inField('ster voorop', zin, (line) => after(line, (value) => `*${value}`)),
  inField('twee sterren om een waarde', zin, (line) => after(line, (value) => `**${value}**`)),
  inField('apenstaart voorop', zin, (line) => after(line, (value) => `@${value}`)),
  inField('procent voorop', zin, (line) => after(line, (value) => `%${value}`)),
  inField('uitroepteken voorop', zin, (line) => after(line, (value) => `!${value}`)),
  inField('en-teken voorop', zin, (line) => after(line, (value) => `&${value}`)),
  inField('accolade voorop', zin, (line) => after(line, (value) => `{${value}`)),
  inField('hekje midden in een zin', zin, (line) => after(line, (value) => halfway(value, ' #2'))),
  inField('een spatie te veel ervoor', /^[a-z-]+: [A-Z]/, (line) => ` ${line}`),
  inField('waarde weg', /^(?:naam|kort|contact|nagekeken|niveau|telefoon): /, (line) => line.replace(/: .*/, ':')),
  inField('waarde is ~', /^(?:naam|kort|contact|telefoon): /, (line) => line.replace(/: .*/, ': ~')),
  inField('nog in te vullen', zin, (line) => after(line, () => 'VUL IN')),
  inField('veld dat moet is weg', /^(?:naam|kort|contact|nagekeken|niveau|telefoon|vraag|uitkering|label): \S/, (line) => `# ${line}`),
  inField('lijst waar een zin hoort', /^(?:kort|termijn|voor-wie|geen-antwoord): \S/, (line) => after(line, (value) => `\n  - ${value}`)),
  inField('getal waar een zin hoort', /^(?:kort|termijn|voor-wie|geen-antwoord): \S/, (line) => after(line, () => '22')),
  inFile('eerste streepjes weg', (file) => (file.path.endsWith('.md') ? { ...file, text: file.text.replace('---\n', '') } : undefined)),
  inFile('tweede streepjes weg', (file) => (file.path.endsWith('.md') ? { ...file, text: file.text.replace('\n---\n', '\n') } : undefined)),
];

/** Values: dates, choices, hours, numbers, addresses, names. */
const values: Slip[] = [
  inField('datum op zijn Nederlands', datum, (line) => line.replace(datum, (day) => day.split('-').reverse().join('-'))),
  inField('datum zonder nullen', datum, (line) => line.replace(datum, (day) => day.replaceAll('-0', '-'))),
  inField('datum die niet bestaat', datum, (line) => line.replace(datum, '2027-02-30')),
  inField('datum in woorden', /^nagekeken: /, (line) => after(line, () => '1 november 2026')),
  inField('nagekeken in de toekomst', /^nagekeken: /, (line) => after(line, () => '2031-01-01')),
  inField('keuze verkeerd getypt', keuze, (line) => `${line}x`),
  inField('keuze met hoofdletter', keuze, (line) => after(line, (value) => (value[0] ?? '').toUpperCase() + value.slice(1))),
  inField('keuze in het Engels', /^ *(?:doorgeven|voorbeeld|kamer): \S+$/, (line) => after(line, () => 'no')),
  inField('ja of nee als true', /^ *(?:doorgeven|voorbeeld): \S+$/, (line) => after(line, () => 'false')),
  inField('tijd met punt', /"\d\d:\d\d"/, (line) => line.replace(/"(\d)(\d):(\d\d)"/, '"$1$2.$3"')),
  inField('tijd die niet bestaat', /"\d\d:\d\d"/, (line) => line.replace(/"\d\d:/, '"25:')),
  inField('uren omgekeerd', /van: "\d\d:\d\d", tot: "\d\d:\d\d"/, (line) => line.replace(/van: (".*?"), tot: (".*?")/, 'van: $2, tot: $1')),
  inField('dag verkeerd', /dagen: \[(?:ma|di|wo|do|vr)/, (line) => line.replace(/\[(ma|di|wo|do|vr)/, '[maandag')),
  inField('telefoon met een cijfer te weinig', /^telefoon: [\d ]+\d$/, (line) => line.slice(0, -1)),
  inField('twee telefoonnummers', /^telefoon: /, (line) => `${line} of 112`),
  inField('telefoon met een naam', /^telefoon: /, (line) => `${line} (Jan)`),
  inField('adres zonder https', /url: "https:/, (line) => line.replace('https://', '')),
  inField('adres met http', /url: "https:/, (line) => line.replace('https', 'http')),
  inField('behoefte die niet bestaat', /^ {2}- \{ behoefte: /, (line) => line.replace(/behoefte: ([a-z0-9-]+)/, 'behoefte: $1x')),
  inField('contact dat niet bestaat', /^contact: /, (line) => `${line}x`),
  inField('pictogram dat niet bestaat', /^pictogram: /, (line) => `${line}x`),
  inField('naam met hoofdletters waar een korte naam hoort', /^(?:contact|upl|pictogram): [a-z]/, (line) =>
    line.toUpperCase().replace(/^[A-Z]+/, (key) => key.toLowerCase()),
  ),
  inField('bedrag dat niet bestaat', zin, (line) => after(line, (value) => halfway(value, ' {bedrag:bestaat-niet}'))),
  inField('hulplijn die niet bestaat', zin, (line) => after(line, (value) => halfway(value, ' {hulplijn:bestaat-niet}'))),
  inField('plaatshouder verkeerd', zin, (line) => after(line, (value) => `"${halfway(value, ' {bedrag}')}"`)),
  inField('getal als woord', /^ *volgorde: \d+$/, (line) => after(line, () => 'eerst')),
  inField('getal onder nul', /^ *volgorde: \d+$/, (line) => after(line, (value) => `-${value}`)),
];

/** Words: what comes along from Word, a mail or a site. */
const words: Slip[] = [
  inText('bedrag in de tekst', (line) => halfway(line, ' (50 euro)')),
  inText('telefoonnummer in de tekst', (line) => halfway(line, ' (020 – 638 44 77)')),
  inText('mailadres in de tekst', (line) => halfway(line, ' (info@voorbeeld.nl)')),
  inText('webadres in de tekst', (line) => halfway(line, ' (www.voorbeeld.nl)')),
  inText('webadres met https in de tekst', (line) => halfway(line, ' https://voorbeeld.nl')),
  inText('HTML', (line) => `<b>${line}</b>`),
  inText('script', (line) => `${line}<script>alert(1)</script>`),
  inText('plaatje', (line) => `${line} ![foto](foto.jpg)`),
  inText('link met een spatie ertussen', (line) => `${line} [site] (https://voorbeeld.nl)`),
  inText('link die niet sluit', (line) => `${line} [site](https://voorbeeld.nl`),
  inText('link nergens heen', (line) => `${line} [meer](regelingen/bestaat-niet)`),
  inText('link zonder s', (line) => `${line} [meer](http://voorbeeld.nl)`),
  inText('sterren die niet sluiten', (line) => `**${line}`),
  inText('sterren met een spatie', (line) => `** ${line} **`),
  inText('bolletjes uit Word', (line) => `• ${line}\n• ${line}`),
  inText('kop in de tekst', (line) => `# ${line}`),
  inText('streep onder een zin', (line) => `${line}\n---`),
  inText('tabel in de tekst', (line) => `| ${line} | b |\n| --- | --- |\n| c | d |`),
  inText('geplakt uit Excel', (line) => halfway(line, '\tB2\t')),
  inText('zin begint met een jaar en een punt', (line) => `2026. ${line}`),
  inText('zacht afbreekstreepje', (line) => `${line.slice(0, 4)}\u00AD${line.slice(4)}`),
  inText('teken zonder breedte', (line) => `${line.slice(0, 4)}\u200B${line.slice(4)}`),
  inText('teken voor de schrijfrichting', (line) => `\u202B${line}\u202C`),
  inText('stuurteken', (line) => `${line}\u0007`),
  inText('verloren letter', (line) => line.replace(/\p{L}/u, '\uFFFD')),
  inText('letters twee keer opgeslagen', (line) => `${line} ${twice('één ışık')}`),
  inField('kromme aanhalingstekens om een waarde', zin, (line) => after(line, (value) => `“${value}”`)),
  inField('vet in een veld', zin, (line) => after(line, (value) => `"${halfway(value, ' **let op**')}"`)),
  inField('link in een veld', zin, (line) => after(line, (value) => `"${value} [meer](regelingen/x)"`)),
  inField('bedrag in een veld', zin, (line) => after(line, (value) => halfway(value, ' 50 euro'))),
  inField('telefoonnummer in een veld', zin, (line) => after(line, (value) => halfway(value, ' 020 638 44 77'))),
  inField('heel lange zin', /^(?:kort|termijn|voor-wie|geen-antwoord|bezwaar): [A-Z][^"'{}[\]#:&*]{8,}$/, (line) =>
    after(
      line,
      (value) =>
        `${value.replace(/[.?!]$/, '')}, ${value.replace(/[.?!]$/, '').toLowerCase()}, ${Array.from({ length: 40 }, () => 'en nog meer').join(' ')}.`,
    ),
  ),
];

const translation = /\/(?:tr|ar)\.md$/;
/** The same entry in another language. */
const beside = (path: string, taal: string) => path.replace(/[^/]+$/, `${taal}.md`);

/** Translations. */
const translations: Slip[] = [
  inFile('tekst is Nederlands gebleven', (file, _, others) => {
    const dutch = translation.test(file.path) ? others.find(({ path }) => path === beside(file.path, 'nl')) : undefined;
    if (!dutch || linesOf(dutch).body.join('').trim() === '') return undefined;
    return withLines(file, { ...linesOf(file), body: linesOf(dutch).body });
  }),
  inFile('een veld is Nederlands gebleven', (file, random, others) => {
    const dutch = translation.test(file.path) ? others.find(({ path }) => path === beside(file.path, 'nl')) : undefined;
    if (!dutch) return undefined;
    const own = linesOf(file);
    const at = random.pick(
      [...own.fields.keys()].filter((index) => /^(?:kort|termijn|voor-wie|geen-antwoord|bezwaar): /.test(own.fields[index] ?? '')),
    );
    const key = own.fields[at ?? -1]?.split(':', 1)[0];
    const line = linesOf(dutch).fields.find((one) => key !== undefined && one.startsWith(`${key}: `) && one.length > key.length + 25);
    return at === undefined || line === undefined ? undefined : withLines(file, { ...own, fields: own.fields.with(at, line) });
  }),
  inFile('Turks en Arabisch verwisseld', (file, _, others) => {
    if (!translation.test(file.path)) return undefined;
    const other = others.find(({ path }) => path === beside(file.path, file.path.endsWith('tr.md') ? 'ar' : 'tr'));
    return other && { ...file, text: other.text };
  }),
  inFile('Nederlands bestand in een vertaling gezet', (file, _, others) => {
    const dutch = translation.test(file.path) ? others.find(({ path }) => path === beside(file.path, 'nl')) : undefined;
    return dutch && { ...file, text: dutch.text };
  }),
  inField('stempel van iets anders', /^vertaling: \{ van: "[0-9a-f]/, (line) => line.replace(/van: "[^"]*"/, 'van: "0000000000"')),
  inField('stempel weg', /^vertaling: \{ van: "[0-9a-f]/, (line) => line.replace(/van: "[^"]*"/, 'van: ""')),
  inFile('feit in een vertaling', (file) =>
    translation.test(file.path) ? { ...file, text: file.text.replace('---\n', '---\nzekerheid: hoog\n') } : undefined,
  ),
];

/** Files: how they are saved, what they are called, where they stand. */
const files: Slip[] = [
  inFile('opgeslagen in een codepagina', (file) =>
    /[^\p{ASCII}]/u.test(file.text) ? { ...file, ...decode(codePage(file.text)) } : undefined,
  ),
  inFile('leeg bestand', (file) => ({ ...file, text: '' })),
  inFile('alleen spaties', (file) => ({ ...file, text: ' \n \n' })),
  inFile('kopie van Windows', (file) => ({ ...file, path: file.path.replace(/(\.[a-z]+)$/, ' - kopie$1') })),
  renamed('naam met hoofdletters', /\/(nl|tr|ar)\.md$/, '/NL.md'),
  renamed('yaml voor yml', /\.yml$/, '.yaml'),
  renamed('txt erachter', /\.md$/, '.md.txt'),
  renamed('verkeerde map', /^content\/(?:regelingen|fondsen)\/[^/]+\//, 'content/regelingen/'),
  inFile('heel groot', (file) => ({ ...file, text: '', mankeert: 'te-groot' })),
  inFile('UTF-16', (file) => ({ ...file, ...decode(utf16(file.text)) }), 'vanzelf goed'),
  inFile('teken aan het begin van het bestand', (file) => ({ ...file, text: `\uFEFF${file.text}` }), 'vanzelf goed'),
  inFile('regels van Windows', (file) => ({ ...file, text: file.text.replaceAll('\n', '\r\n') }), 'vanzelf goed'),
  inFile(
    'regels van een oude Mac',
    (file) => ({ ...file, ...decode(new TextEncoder().encode(file.text.replaceAll('\n', '\r'))) }),
    'vanzelf goed',
  ),
  inFile(
    'spatie achter de streepjes',
    (file) => (file.path.endsWith('.md') ? { ...file, text: file.text.replaceAll('---\n', '--- \n') } : undefined),
    'vanzelf goed',
  ),
  inField('harde spatie als inspringing', /^ {2}\S/, (line) => line.replace('  ', '\u00A0\u00A0'), 'vanzelf goed'),
  inField('harde spatie achter de dubbele punt', veld, (line) => line.replace(': ', ':\u00A0'), 'vanzelf goed'),
  inField('spaties achter een veld', veld, (line) => `${line}  `, 'vanzelf goed'),
];

/** Every kind of slip, seen with real editors and their programs. */
export const slips: readonly Slip[] = [...fields, ...values, ...words, ...translations, ...files];

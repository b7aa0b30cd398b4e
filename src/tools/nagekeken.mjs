import { command } from './command/command.mjs';

const help = `npm run nagekeken: schrijft op dat u iets heeft nagekeken en dat het nog klopt.

Alleen de data veranderen. Klopt er iets niet meer? Pas dan eerst de tekst aan.

Gebruik:
  npm run nagekeken -- huurtoeslag --tot 2027-07-01             één stuk, op naam
  npm run nagekeken -- regelingen/aio mag-dat/sparen --tot …    meer stukken
  npm run nagekeken -- hulplijn:112 --tot …                     een hulplijn
  npm run nagekeken -- aanvullingen/regelingen/aio --tot …      wat uw gemeente erbij zegt
  npm run nagekeken -- --soort regelingen --tot …               alle regelingen
  npm run nagekeken -- --over-datum --tot …                     alles wat over datum is
  … --bron "Participatiewet artikel 35"                         ook de peildatum van die bron wordt vandaag
  … --ja                                                        vraagt niet of u het zeker weet

Soorten: regelingen, fondsen, initiatieven, mag-dat, brieven, aanpakken, aanvullingen, hulplijnen. Een naam mag ook een pad zijn.
PEILDATUM=2026-12-10 zet die dag neer in plaats van vandaag.

Uitkomst: 0 als het lukt, 1 als een stuk niet kan, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

const needs = (option) => `Wat hoort er bij ${option}?`;

await command({
  name: 'nagekeken',
  taal: 'nl',
  help,
  options: {
    tot: { type: 'string', needs: needs('--tot') },
    bron: { type: 'string', needs: needs('--bron') },
    soort: { type: 'string', needs: needs('--soort') },
    'over-datum': { type: 'boolean' },
    ja: { type: 'boolean' },
  },
  positionals: Infinity,
  run: async ({ values, positionals }) =>
    (await import('./inhoud/nagekeken.ts')).nagekeken(process.cwd(), process.env, positionals, values),
});

import { command } from './command/command.mjs';

const help = `npm run nieuw: maakt een nieuw bestand of een nieuwe map, met uitleg bij elk veld.

Gebruik:
  npm run nieuw -- regeling huurtoeslag                  een map met nl.md, tr.md en ar.md
  npm run nieuw -- behoefte nieuwe-jas                   een bestand
  npm run nieuw -- contact samira --gemeente mijn-stad   een mens van een gemeente
  npm run nieuw -- fonds buurtpot --gemeente mijn-stad   een fonds van deze gemeente alleen
  npm run nieuw -- aanvulling huurtoeslag                wat uw gemeente toevoegt aan een landelijk stuk

Soorten: regeling, fonds, initiatief, mag-dat, brief, aanpak, behoefte, vraag, voorbeeld, contact, gemeente, aanvulling.
Is er maar één gemeente? Dan mag --gemeente weg.

Uitkomst: 0 als het lukt, 1 als het niet kan (de naam is er al), 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'nieuw',
  taal: 'nl',
  help,
  options: {
    gemeente: { type: 'string', needs: 'Welke gemeente? Schrijf --gemeente en de naam van de map.' },
  },
  positionals: Infinity,
  run: async ({ values, positionals }) => (await import('./nieuw/nieuw.ts')).nieuw(process.cwd(), process.env, positionals, values),
});

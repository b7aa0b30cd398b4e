import { command } from './command/command.mjs';

const help = `npm run routebladen: maakt routebladen als PDF, om in één keer af te drukken.

Gebruik:
  npm run routebladen -- --alles                          elk blad, in elke taal
  npm run routebladen -- --behoefte deurwaarder           één behoefte, in elke taal
  npm run routebladen -- --behoefte schulden --taal ar    alle behoeften onder de vraag "schulden", in het Arabisch
  npm run routebladen -- --alles --taal tr --wijk noord   met alleen de gids van deze wijk op het blad
  npm run routebladen -- --alles --naar bladen            in deze map; anders in routebladen

--behoefte en --taal mogen vaker. Talen: nl, tr, ar. Naast een vertaling staat altijd het Nederlands.
In de map komen: een PDF per blad, een PDF per taal met alles, en index.html. Bouw eerst de site: npm run build.
Uitkomst: 0 als alles er is, 1 als de site of de inhoud niet klopt, 2 bij een verkeerde opdracht, 3 zonder Chromium, zonder
Arabische letters of als installeren niet lukt.`;

await command({
  name: 'routebladen',
  taal: 'nl',
  help,
  options: {
    alles: { type: 'boolean' },
    behoefte: { type: 'string', multiple: true, needs: 'Welke behoefte? Schrijf --behoefte en een naam.' },
    taal: { type: 'string', multiple: true, needs: 'Welke taal? Schrijf --taal nl, --taal tr of --taal ar.' },
    wijk: { type: 'string', needs: 'Welke wijk? Schrijf --wijk en de naam van de wijk.' },
    naar: { type: 'string', needs: 'Welke map? Schrijf bijvoorbeeld --naar bladen.' },
  },
  run: async ({ values }) => (await import('./bladen/routebladen.ts')).routebladen(process.cwd(), process.env, values),
});

import { command } from './command/command.mjs';

const help = `npm run graaf: tekent de wegwijzer, om te bekijken of af te drukken.

Gebruik:
  npm run graaf                               maakt wegwijzer.svg, in het Nederlands
  npm run graaf -- --uit tekening.svg         kiest zelf de naam van het bestand
  npm run graaf -- --taal ar                  in het Arabisch; kies uit nl, tr, ar
  npm run graaf -- --vanaf schulden           alleen vanaf deze vraag; past beter op papier
  PEILDATUM=2027-01-01 npm run graaf          zoals het op 1 januari 2027 is
  GEMEENTE=voorbeeldstad npm run graaf        met de mensen van deze gemeente; nodig als er meer zijn

De tekening opent u in een browser. Drukt u af, dan past alles op één blad. Kies groot papier, of één tak met --vanaf.
Uitkomst: 0 als de tekening er is, 1 als de inhoud niet te lezen is, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'graaf',
  taal: 'nl',
  help,
  options: {
    uit: { type: 'string', needs: 'Welk bestand? Schrijf bijvoorbeeld --uit tekening.svg.' },
    taal: { type: 'string', needs: 'Welke taal? Schrijf --taal nl, --taal tr of --taal ar.' },
    vanaf: { type: 'string', needs: 'Vanaf welke vraag? Schrijf --vanaf en de naam van de vraag.' },
  },
  run: async ({ values }) => (await import('./inhoud/graaf.ts')).graaf(process.cwd(), process.env, values),
});

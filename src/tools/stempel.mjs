import { command } from './command/command.mjs';

const help = `npm run stempel: legt vast bij welk Nederlands een vertaling hoort.

Doe dit als u zeker weet dat de vertaling past bij het Nederlands van nu.
Verandert het Nederlands later? Dan zegt npm run check dat de vertaling oud is.

Gebruik:
  npm run stempel -- content/regelingen/huurtoeslag/tr.md    één vertaling
  npm run stempel -- content/regelingen/huurtoeslag          alle vertalingen in een map
  npm run stempel -- content/behoeften/bril.yml              alle talen in een bestand
  npm run stempel -- --taal tr content/behoeften/bril.yml    alleen het Turks
  npm run stempel -- --nieuw                                 alle vertalingen die nog geen stempel hebben

Uitkomst: 0 als het lukt, 1 als een bestand niet kan, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'stempel',
  taal: 'nl',
  help,
  options: {
    nieuw: { type: 'boolean' },
    taal: { type: 'string', needs: 'Welke taal? Schrijf --taal tr of --taal ar.' },
  },
  positionals: Infinity,
  run: async ({ values, positionals }) => (await import('./inhoud/stempel.ts')).stempel(process.cwd(), positionals, values),
});

import { command } from './command/command.mjs';

const help = `npm run oefenkaarten: maakt tien kaarten om mee te oefenen, voor een leeravond van gidsen.

Gebruik:
  npm run oefenkaarten                        tien voorbeelden, met het antwoord op de achterkant
  npm run oefenkaarten -- --avond 2           tien andere, voor een volgende avond
  npm run oefenkaarten -- --uit avond         kiest zelf de naam van de bestanden

Er komt oefenkaarten.html, en oefenkaarten.pdf als er een Chromium is. Print dubbelzijdig, over de lange kant, en knip.
De gevallen komen uit content/wegwijzer/voorbeelden. PEILDATUM en GEMEENTE werken zoals bij de andere opdrachten.
Uitkomst: 0 als de kaarten er zijn, 1 als de inhoud niet te lezen is, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'oefenkaarten',
  taal: 'nl',
  help,
  options: {
    avond: { type: 'string', needs: 'Welke avond? Schrijf bijvoorbeeld --avond 2.' },
    uit: { type: 'string', needs: 'Welke naam? Schrijf bijvoorbeeld --uit avond.' },
  },
  run: async ({ values }) => (await import('./bladen/oefenkaarten.ts')).oefenkaarten(process.cwd(), process.env, values),
});

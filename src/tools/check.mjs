import { command } from './command/command.mjs';

const help = `npm run check: kijkt alle bestanden in content na en noemt elke fout.

Gebruik:
  npm run check                          alles, met de datum van vandaag
  npm run check -- --leesniveau          ook hoe moeilijk elke taal leest, en de tien moeilijkste stukken
  npm run check -- --over-datum          noemt ook alles wat over datum is
  npm run check -- --agenda              ook wat wanneer over datum is, een jaar vooruit
  npm run check -- --agenda --ics nakijken.ics   dat als bestand voor uw agenda
  PEILDATUM=2027-01-01 npm run check     alsof het 1 januari 2027 is
  GEMEENTE=voorbeeldstad npm run check   met de mensen van deze gemeente; nodig als er meer zijn

Uitkomst: 0 als er geen fouten zijn (waarschuwingen mag), 1 bij fouten, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'check',
  taal: 'nl',
  help,
  options: {
    leesniveau: { type: 'boolean' },
    'over-datum': { type: 'boolean' },
    agenda: { type: 'boolean' },
    ics: { type: 'string', needs: 'Schrijf --agenda --ics en de naam van een bestand, bijvoorbeeld --agenda --ics nakijken.ics.' },
  },
  run: async ({ values }) => (await import('./inhoud/check.ts')).check(process.cwd(), process.env, values),
});

import { command } from './command/command.mjs';

const help = `npm run mutanten: maakt fouten in de inhoud, één tegelijk, en kijkt of de controle ze vindt.

De bestanden zelf blijven zoals ze zijn. Zo blijft de controle scherp: wat een redacteur verkeerd kan doen, moet zij
zeggen, in het bestand zelf en in hooguit tien zinnen; wat maar één ding kan betekenen, moet vanzelf goed gaan.

Gebruik:
  npm run mutanten                            200 fouten
  npm run mutanten -- --aantal 1000           meer
  npm run mutanten -- --zaad 7                dezelfde fouten nog een keer

Uitkomst: 0 als alles gevonden is, 1 als er een overleeft, 2 bij een verkeerde opdracht, 3 als installeren niet lukt.`;

await command({
  name: 'mutanten',
  taal: 'nl',
  help,
  options: {
    aantal: { type: 'string', needs: 'Hoeveel fouten? Bijvoorbeeld --aantal 1000.' },
    zaad: { type: 'string', needs: 'Welk zaad? Een getal, bijvoorbeeld --zaad 7.' },
  },
  run: async ({ values }) => (await import('./mutanten/mutanten.ts')).mutanten(process.cwd(), process.env, values),
});

import { command } from './command/command.mjs';

const help = `npm run bench [-- options]

Measures the built site against its budgets and prints budget, measured, and
whether it is ok or too much. Build first: npm run build.

Sizes and counts are the same on every machine; one over its budget gives exit
code 1. Times depend on the machine and on what else it does; they are shown
and do not fail, but for one: the search may never stand still on bad input.

  --dir DIR       the built site (default: dist)
  --sizes         sizes and counts only: no build, no browser
  --scherm        only this: where the button to phone stands on the first screen
                  of a phone, on every route, in every view and in two fonts, and
                  how many words stand there unfolded
  --gesprekken    only this: whom a reader phones on every route, in every view: does
                  the first number speak the language, and is a later step another
                  call to the same person. No browser needed
  --gevaar        only this: how many sentences of danger the search hears, and how
                  many without danger it takes for it, per language, kind, length
                  and script. No built site needed
  --kiosk         only this: visitors one after the other in one kiosk tab, and
                  what memory it takes before and after. More than a tenth more
                  gives exit code 1
  --sessies N     how many visitors (default: 2000, about a week)
  --help          show this

Exit codes: 0 within budget, 1 over it or no site to measure, 2 wrong option,
PEILDATUM or GEMEENTE, 3 packages could not be installed.`;

await command({
  name: 'bench',
  help,
  options: {
    dir: { type: 'string' },
    sizes: { type: 'boolean' },
    scherm: { type: 'boolean' },
    gesprekken: { type: 'boolean' },
    gevaar: { type: 'boolean' },
    kiosk: { type: 'boolean' },
    sessies: { type: 'string' },
  },
  run: async ({ values }) => (await import('./bench/bench.ts')).bench(process.env, values),
});

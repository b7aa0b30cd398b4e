import { isGewisseld, keepGewisseld } from '../site/gewisseld.ts';

/** On a page in two languages: the button that lets them change places, on this page and the next ones of this tab. */
const button = document.querySelector<HTMLButtonElement>('.wissel');
const { dataset } = document.documentElement;

function show(naast: boolean): void {
  if (naast) dataset['eerst'] = 'naast';
  else delete dataset['eerst'];
  button?.setAttribute('aria-pressed', String(naast));
}

// An older browser knows no parent by its children: there they stay as they are.
if (button && CSS.supports('selector(:has(*))')) {
  button.hidden = false;
  show(isGewisseld());
  button.addEventListener('click', () => {
    const naast = dataset['eerst'] === undefined;
    show(naast);
    keepGewisseld(naast);
  });
}

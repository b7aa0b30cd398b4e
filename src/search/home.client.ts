import { withQuery } from '../wegwijzer/adres/query.ts';

/**
 * The box on home: what was typed goes to the search page in the fragment of the address, which no request carries,
 * beside what was chosen before.
 */
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
const field = form?.querySelector('input');
const kiosk = document.documentElement.dataset['kiosk'] !== undefined;

const go = (address: string, q: string) => {
  const there = address + withQuery(location.hash, q);
  if (kiosk) location.replace(there);
  else location.assign(there);
};

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  go(form.action, field?.value ?? '');
});
// The keyboard on screen stands on the search page.
if (form && kiosk) field?.addEventListener('click', () => go(form.action, ''));

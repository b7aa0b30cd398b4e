import { hashOf } from './query-address.ts';

/** The box on home: what was typed goes to the search page in the fragment of the address, which no request carries. */
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  location.assign(form.action + hashOf(form.querySelector('input')?.value ?? ''));
});

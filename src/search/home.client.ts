/**
 * The box on home: what was typed goes to the search page in the fragment of the address, which no request carries.
 * Written out here: a line shared with the search page would be one more request.
 */
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = form.querySelector('input')?.value.trim() ?? '';
  location.assign(q === '' ? form.action : `${form.action}#${new URLSearchParams({ q })}`);
});

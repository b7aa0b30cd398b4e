/**
 * The box on home: what was typed goes to the search page in the fragment of the address, which no request carries.
 * Written out here: a line shared with the search page would be one more request.
 */
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
const field = form?.querySelector('input');
const kiosk = document.documentElement.dataset['kiosk'] !== undefined;

const go = (address: string) => (kiosk ? location.replace(address) : location.assign(address));

form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const q = field?.value.trim() ?? '';
  go(q === '' ? form.action : `${form.action}#${new URLSearchParams({ q })}`);
});
// The keyboard on screen stands on the search page.
if (form && kiosk) field?.addEventListener('click', () => go(form.action));

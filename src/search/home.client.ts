/** The box on home: what was typed goes to the search page in the fragment of the address, which no request carries. */
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const query = form.querySelector('input')?.value.trim() ?? '';
  location.assign(query === '' ? form.action : `${form.action}#q=${encodeURIComponent(query)}`);
});

import { gaatOver, stammen } from '../gaat-over.ts';

/** Makes the tables shorter to what goes with what is typed. Without it they stand there whole. */
const box = document.querySelector<HTMLElement>('[data-aanvraag-zoek]');
const field = box?.querySelector('input');
const said = box?.querySelector('[role=status]');
if (box && field && said) {
  box.hidden = false;
  const rows = [...document.querySelectorAll<HTMLTableRowElement>('.aanpak-tabel tbody tr')].map((row) => ({
    row,
    words: stammen(row.textContent ?? ''),
  }));
  const show = () => {
    const fits = rows.filter(({ row, words }) => {
      row.hidden = !gaatOver(words, field.value);
      return !row.hidden;
    });
    said.textContent =
      field.value.trim() === '' ? '' : fits.length === 0 ? 'Niets gevonden. Typ een ander woord.' : `${fits.length} gevonden.`;
  };
  field.addEventListener('input', show);
  if (field.value !== '') show();
}

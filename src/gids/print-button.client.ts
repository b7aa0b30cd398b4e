/** Shows the button that prints the page: without a script there is nothing it could do. */
export function showPrintButton(): void {
  const button = document.querySelector<HTMLElement>('[data-print-knop]');
  if (button) button.hidden = false;
  button?.addEventListener('click', () => window.print());
}

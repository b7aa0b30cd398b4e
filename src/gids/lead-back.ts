/**
 * "Back" leads to the page somebody came from, as they left it: what a filter or a search holds stands behind a #, or in
 * the page alone, and only going back in the browser brings that.
 * @param from its address without a fragment; undefined leaves the link as it was built
 */
export function leadBack(from: string | undefined): void {
  const link = document.querySelector<HTMLAnchorElement>('a.terug');
  if (!link || from === undefined) return;
  link.setAttribute('href', from);
  // Whoever went on from this page and came back has another page before this one.
  const { length } = history;
  link.addEventListener('click', (event) => {
    if (length === 1 || history.length !== length || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.back();
  });
}

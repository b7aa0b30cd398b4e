/**
 * "Back" leads to the page above. Where that is the page somebody came from, go back in the browser's history
 * instead, so that the two ways back stay the same. After a jump within the page (#) the page before is this one.
 */
const back = document.querySelector<HTMLAnchorElement>('a.terug');
back?.addEventListener('click', (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || location.hash !== '' || document.referrer !== back.href) return;
  event.preventDefault();
  history.back();
});

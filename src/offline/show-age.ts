/** A page that did not come from the network just now says of which day it is. */
export function showAge(): void {
  const gehaald = Date.parse(document.documentElement.dataset['bewaard'] ?? '');
  const time = document.querySelector<HTMLTimeElement>('.van-toen time');
  if (time && !Number.isNaN(gehaald))
    time.textContent = new Intl.DateTimeFormat(time.dataset['intl'], { dateStyle: 'long' }).format(gehaald);
}

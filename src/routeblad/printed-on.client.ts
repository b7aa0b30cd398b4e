/** Writes the date on the sheet when it is printed; without JavaScript a line to fill in stands there. */
addEventListener('beforeprint', () => {
  // Western digits in every script: letters and phones here use them.
  const today = new Intl.DateTimeFormat(`${document.documentElement.lang}-u-nu-latn`, {
    dateStyle: 'long',
  }).format(new Date());
  for (const place of document.querySelectorAll('.datum-vandaag')) place.textContent = today;
});

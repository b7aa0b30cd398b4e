/** Writes the date on the sheet when it is printed; without JavaScript a line to fill in stands there. */
addEventListener('beforeprint', () => {
  const today = new Intl.DateTimeFormat(document.documentElement.lang === 'ar' ? 'ar-u-nu-latn' : document.documentElement.lang, {
    dateStyle: 'long',
  }).format(new Date());
  for (const place of document.querySelectorAll('.datum-vandaag')) place.textContent = today;
});

/* Runs in the head of a page in a kiosk, and of the start screen in any tab, before anything is drawn or can be tapped. */
{
  const page = document.documentElement.dataset;
  const tab = document.currentScript?.dataset.tab;
  if (tab) {
    // A new visitor: of the one before only the device stays. What the address says of it must hold before a tap.
    let was = {};
    try {
      if (window.name.startsWith('routegids-kiosk ')) was = JSON.parse(window.name.slice(16));
    } catch {}
    const { apparaat, ...fresh } = JSON.parse(tab.slice(16));
    const printer = new URLSearchParams(location.hash.slice(1)).get('printer');
    window.name = `routegids-kiosk ${JSON.stringify({ apparaat: { ...apparaat, ...was.apparaat, ...(printer && { printer: printer === 'ja' }) }, ...fresh })}`;
  }
  if ('voorTaal' in page) location.replace('/kiosk/');
  if (!('kiosk' in page)) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.setAttribute('blocking', 'render');
    link.href = '%css%';
    document.head.append(link);
  }
  page.kiosk ??= '';
  try {
    const { keuzes } = JSON.parse(window.name.slice(16));
    page.keuzes = Object.keys(keuzes)
      .map((key) => `${key}-${keuzes[key]}`)
      .join(' ');
  } catch {}
  // The scripts that end a visit may never come; then this does.
  const einde = page.kiosk === '' && setTimeout(() => location.replace('/kiosk/'), 120_000);
  document.addEventListener('kiosk-loopt', () => clearTimeout(einde));
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    // "Snel weg" before its script has come: the start screen forgets as well.
    if (link.closest('.snel-weg')) location.replace('/kiosk/');
    else if (link.origin === location.origin && !link.hasAttribute('download')) location.replace(link.href);
  });
}

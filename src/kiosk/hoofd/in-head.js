/* Runs in the head of a page in a kiosk, and of the start screen in any tab, before anything is drawn or can be tapped. */
{
  const page = document.documentElement.dataset;
  const key = 'routegids-kiosk';
  const tab = document.currentScript?.dataset.tab;
  const read = () => {
    try {
      return JSON.parse(sessionStorage.getItem(key) ?? 'null');
    } catch {
      return {};
    }
  };
  const keep = (what) => {
    try {
      if (what) sessionStorage.setItem(key, JSON.stringify(what));
      else sessionStorage.removeItem(key);
    } catch {}
  };
  // What another site can bring about, and what happens on somebody's phone, makes no kiosk; a kiosk fills its screen.
  const isElsewhere = () => {
    const small = Math.min(screen.width, screen.height) < 600 && !matchMedia('(display-mode: fullscreen)').matches;
    const foreign = document.referrer !== '' && !document.referrer.startsWith(`${location.origin}/`);
    return small || window !== top || (foreign && read() === null);
  };
  // The start screen must not learn from document.referrer which page was the last.
  const end = () => {
    history.replaceState(null, '', '/');
    location.replace('/kiosk/');
  };

  if (tab && isElsewhere()) {
    delete page.kiosk;
    keep();
  } else {
    if (tab) {
      // A new visitor: of the one before only the device stays. What the address says of it must hold before a tap.
      const { apparaat, ...fresh } = JSON.parse(tab);
      const printer = new URLSearchParams(location.hash.slice(1)).get('printer');
      keep({ apparaat: { ...apparaat, ...read()?.apparaat, ...(printer && { printer: printer === 'ja' }) }, ...fresh });
    }
    if ('voorTaal' in page || 'voorGids' in page) location.replace('/kiosk/');
    if (!('kiosk' in page)) {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.setAttribute('blocking', 'render');
      link.href = '%css%';
      document.head.append(link);
    }
    page.kiosk ??= '';
    const { keuzes } = read() ?? {};
    if (keuzes)
      page.keuzes = Object.keys(keuzes)
        .map((name) => `${name}-${keuzes[name]}`)
        .join(' ');
    // The scripts that end a visit may never come; then this does.
    const einde = page.kiosk === '' && setTimeout(end, 120_000);
    document.addEventListener('kiosk-loopt', () => clearTimeout(einde));
    window.addEventListener('click', (event) => {
      const link = event.target instanceof Element && event.target.closest('a');
      if (!link || event.defaultPrevented) return;
      event.preventDefault();
      // "Snel weg" before its script has come: the start screen forgets as well.
      if (link.closest('.snel-weg')) end();
      else if (link.origin === location.origin && link.pathname.endsWith('/')) location.replace(link.href);
    });
  }
}

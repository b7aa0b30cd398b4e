if (!window.name.startsWith('routegids-kiosk ')) window.name = document.currentScript?.dataset.tab ?? window.name;
if (window.name.startsWith('routegids-kiosk ')) {
  const page = document.documentElement.dataset;
  const { css, start } = document.currentScript?.dataset ?? {};
  if (start) location.replace(start);
  page.kiosk = '';
  try {
    const { keuzes } = JSON.parse(window.name.slice(16));
    page.keuzes = Object.keys(keuzes).map((key) => `${key}-${keuzes[key]}`).join(' ');
  } catch {}
  if (css) {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.setAttribute('blocking', 'render');
    link.href = css;
    document.head.append(link);
  }
  window.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest('a');
    if (!link || event.defaultPrevented) return;
    event.preventDefault();
    if (link.origin === location.origin && !link.hasAttribute('download')) location.replace(link.href);
  });
}

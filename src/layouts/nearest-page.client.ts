import { parentsOf } from './parents-of.ts';

/** On an error page: looks for the nearest page above the address that does exist, and offers it. */
const place = document.querySelector<HTMLElement>('.dichtste');
const link = place?.querySelector('a');
if (place && link) {
  for (const path of parentsOf(location.pathname)) {
    const found = await fetch(path, { method: 'HEAD' }).catch(() => undefined);
    if (found?.ok) {
      link.href = path;
      place.hidden = false;
      break;
    }
  }
}

import { mendAddress } from './mend-address.ts';
import { parentsOf } from './parents-of.ts';

/** On an error page: goes where the address was meant to go, or looks for the nearest page above it that does exist, and offers it. */
const place = document.querySelector<HTMLElement>('.dichtste');
const link = place?.querySelector('a');
const exists = async (path: string) => (await fetch(path, { method: 'HEAD' }).catch(() => undefined))?.ok === true;

const mended = mendAddress(location.pathname);
if (mended && (await exists(mended.path))) location.replace(mended.path + location.search + (mended.hash || location.hash));
else if (place && link) {
  for (const path of parentsOf(mended?.path ?? location.pathname)) {
    if (await exists(path)) {
      link.href = path;
      place.hidden = false;
      break;
    }
  }
}

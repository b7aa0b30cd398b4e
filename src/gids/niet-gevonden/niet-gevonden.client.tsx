import { render } from 'preact';
import { isKiosk } from '../../site/is-kiosk.ts';
import { queryIn } from '../../wegwijzer/adres/query-in.ts';
import NietGevonden from './NietGevonden.tsx';
import { noteer, readRegels, type Regel } from './register.ts';

/** The one thing of this site that stands in the storage of a browser: a gids put it there, and takes it away. */
const key = 'routegids-niet-gevonden';

const place = document.querySelector<HTMLElement>('[data-niet-gevonden]');
// A kiosk is nobody's own device.
if (place && !isKiosk()) start(place);

function start(form: HTMLElement): void {
  const { gemeente = '', redactie } = form.dataset;
  /** Where a browser keeps nothing, until the tab closes. */
  let memory: Regel[] = [];
  let keeps = true;
  const read = (): Regel[] => {
    try {
      return keeps ? readRegels(localStorage.getItem(key)) : memory;
    } catch {
      keeps = false;
      return memory;
    }
  };
  const write = (regels: Regel[]): boolean => {
    memory = regels;
    try {
      if (regels.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify(regels));
    } catch {
      keeps = false;
    }
    draw();
    return keeps;
  };
  const gezocht = queryIn(location) ?? '';
  const draw = () =>
    render(
      <NietGevonden
        gemeente={gemeente}
        redactie={redactie}
        regels={read()}
        gezocht={gezocht}
        onNoteer={(wat) => write(noteer(read(), wat))}
        onWeg={(wat) => void write(read().filter((regel) => regel.wat !== wat))}
        onAllesWeg={() => void write([])}
        onKopieer={(tekst) => navigator.clipboard.writeText(tekst)}
      />,
      form,
    );
  draw();
  // Another tab noted something.
  addEventListener('storage', draw);
}

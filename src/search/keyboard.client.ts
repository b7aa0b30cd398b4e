import { locales, type Taal } from '../i18n/locales.ts';
import { layoutOf } from './keyboard-layouts.ts';

/** Shows the keyboard on screen, for a kiosk: native buttons that type at the caret. */
export function showKeyboard(field: HTMLInputElement): void {
  const place = document.querySelector<HTMLElement>('[data-toetsenbord]');
  if (!place) return;
  // No second keyboard of the system on top of this one.
  field.inputMode = 'none';
  place.setAttribute('role', 'group');
  place.setAttribute('aria-label', place.dataset['naam'] ?? '');
  const talen = (place.dataset['talen'] ?? '').split(' ') as Taal[];
  const draw = (taal: Taal) => {
    place.dir = locales[taal].dir;
    place.lang = taal;
    place.replaceChildren(
      ...layoutOf(taal).rows.map((keys) => row(keys.map((key) => button(key, key, () => type(field, key))))),
      row(commands(taal)),
    );
  };
  const commands = (taal: Taal): HTMLElement[] => [
    ...talen
      .filter((other) => other !== taal)
      .map((other) => button(layoutOf(other).name, locales[other].eigenNaam, () => draw(other), other)),
    wide(button(place.dataset['spatie'] ?? '', place.dataset['spatie'] ?? '', () => type(field, ' '))),
    button('⌫', place.dataset['wis'] ?? '', () => erase(field)),
    button('✕', place.dataset['leeg'] ?? '', () => type(field, '', 0, field.value.length)),
  ];
  draw((place.dataset['taal'] ?? 'nl') as Taal);
  place.hidden = false;
  // Large letters, or a low screen: the keys may not hide the box they type in.
  if (field.getBoundingClientRect().bottom > place.getBoundingClientRect().top) field.form?.scrollIntoView({ block: 'start' });
}

/** Puts text in the place of what is selected, with the caret after it. */
function type(
  field: HTMLInputElement,
  text: string,
  from = field.selectionStart ?? field.value.length,
  to = field.selectionEnd ?? from,
): void {
  field.setRangeText(text, from, to, 'end');
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

function erase(field: HTMLInputElement): void {
  const from = field.selectionStart ?? field.value.length;
  const to = field.selectionEnd ?? from;
  // A letter may be two units long; whole ones only.
  const before = from === to ? (Array.from(field.value.slice(0, from)).at(-1)?.length ?? 0) : 0;
  type(field, '', from - before, to);
}

function button(text: string, name: string, press: () => void, lang?: string): HTMLButtonElement {
  const key = document.createElement('button');
  key.type = 'button';
  key.textContent = text;
  key.setAttribute('aria-label', name);
  if (lang) key.lang = lang;
  // The caret stays where it was.
  key.addEventListener('pointerdown', (event) => event.preventDefault());
  key.addEventListener('click', press);
  return key;
}

function wide(key: HTMLButtonElement): HTMLButtonElement {
  key.className = 'spatiebalk';
  return key;
}

function row(keys: HTMLElement[]): HTMLDivElement {
  const line = document.createElement('div');
  line.append(...keys);
  return line;
}

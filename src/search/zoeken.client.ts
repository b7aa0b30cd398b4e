import { maxLetters, withQuery } from '../wegwijzer/adres/query.ts';
import { queryIn } from '../wegwijzer/adres/query-in.ts';
import { fold } from './fold.ts';
import { Bibliotheek, type Bronnen } from './load-index.ts';
import { inVolgorde, search, type Uitkomst } from './rank.ts';
import type { RijInhouden } from './rij-inhoud.ts';
import { aantalWoorden, sayStatus, type StatusWoorden } from './say-status.tsx';
import { clearTexts, showTexts } from './show-texts.tsx';
import { showRows } from './show-rows.tsx';

interface Config extends Bronnen {
  /** The reader's language, and Dutch where it stands beside it. */
  zegt: StatusWoorden[];
}

/** How long somebody must pause before the address changes and the count is read out. */
const pause = 500;

const uitkomst = document.querySelector<HTMLElement>('[data-zoek]');
const form = document.querySelector<HTMLFormElement>('[data-zoekvak]');
const input = form?.querySelector('input');
if (uitkomst && form && input) start(uitkomst, form, input, JSON.parse(uitkomst.dataset['zoek'] ?? '') as Config);

function start(place: HTMLElement, box: HTMLFormElement, field: HTMLInputElement, config: Config): void {
  const bibliotheek = new Bibliotheek(config);
  const status = document.querySelector<HTMLElement>('[data-zoek-stand]');
  const alphabet = document.querySelector<HTMLElement>('#a-z');
  const teksten = place.querySelector<HTMLElement>('[data-teksten]');
  let later = 0;

  /** @param seen the page says it too, where the eye is */
  const say = (zin?: (woorden: StatusWoorden) => string, seen = false) => {
    status?.toggleAttribute('data-gezien', seen);
    if (status) sayStatus(status, config.zegt, zin);
  };

  const show = async () => {
    const query = field.value.trim();
    // An empty box stands where the page reads from; words bring their own direction.
    if (query === '') field.removeAttribute('dir');
    else field.dir = 'auto';
    window.clearTimeout(later);
    later = window.setTimeout(() => remember(gevaar ? '' : query), pause);
    if (query === '') {
      watchDanger(query, false);
      place.hidden = true;
      if (alphabet) alphabet.hidden = false;
      say();
      return;
    }
    if (bibliotheek.open.length === 0) say(({ bezig }) => bezig);
    // Answers do not wait for what hears danger; when it comes in, they are made once more.
    if (!bibliotheek.model)
      void bibliotheek.readModel().then(() => (bibliotheek.model && field.value.trim() === query ? show() : undefined));
    try {
      // The same words give the same answers, whatever was looked for before.
      const [inhouden, indexes] = await Promise.all([bibliotheek.inhoud(), bibliotheek.read(false)]);
      let antwoord = search(indexes, query, bibliotheek.model);
      if (antwoord.onbekend.length > 0) antwoord = search(await bibliotheek.read(true), query, bibliotheek.model);
      // Typed on while the files came in: the newer call shows its own answer.
      if (field.value.trim() === query) draw(query, antwoord, inhouden);
    } catch {
      say(({ mislukt }) => mislukt);
    }
  };

  let gevaar = false;
  /**
   * Danger in what was typed, or an answer about violence: from here on the page can be left at once, and what was typed
   * stands in no address, so that "back" shows none of it.
   */
  const watchDanger = (query: string, inWords: boolean) => {
    gevaar = inWords || place.querySelector('section:not([hidden]) a[href*="/eerst-lezen/"]') !== null;
    document.documentElement.toggleAttribute('data-gevaar', gevaar);
    document.dispatchEvent(new Event('gevaar'));
    if (gevaar || query === '') remember(gevaar ? '' : query);
  };

  /** What comes near to words that nobody knows; the code for it comes only then. */
  const offerNearest = async (place: HTMLElement, query: string, inhouden: RijInhouden) => {
    const { nearestNeeds } = await import('./nearest-needs.ts');
    if (field.value.trim() === query) showRows(place, nearestNeeds(bibliotheek.open, query), inhouden);
  };

  const draw = (query: string, antwoord: Uitkomst, inhouden: RijInhouden) => {
    // What this page knows nothing of, for example because one of the files is older, is no answer.
    const refs = inVolgorde(antwoord).filter((ref) => inhouden.rijen[ref]);
    for (const section of place.querySelectorAll<HTMLElement>('[data-groep]')) {
      const treffers = antwoord.groepen.find(({ groep }) => groep === section.dataset['groep'])?.treffers ?? [];
      showRows(
        section,
        treffers.map(({ ref }) => ref),
        inhouden,
      );
    }
    for (const section of place.querySelectorAll<HTMLElement>('[data-gevaar]'))
      section.hidden = section.dataset['gevaar'] !== antwoord.gevaar;
    const niets = place.querySelector<HTMLElement>('[data-niets]');
    if (niets) {
      niets.hidden = refs.length > 0;
      const dichtbij = niets.querySelector<HTMLElement>('[data-dichtbij]');
      const link = niets.querySelector<HTMLAnchorElement>('[data-noteer]');
      if (link && refs.length === 0) link.hash = withQuery('', query);
      if (dichtbij && refs.length === 0) offerNearest(dichtbij, query, inhouden).catch(() => undefined);
    }
    if (teksten) clearTexts(teksten);
    place.hidden = false;
    watchDanger(query, antwoord.gevaar !== undefined);
    if (alphabet) alphabet.hidden = true;
    // Who does not see the panel of danger hears it first, with the number; who sees it needs no second one above it.
    if (refs.length === 0) say((woorden) => helpWords(place, woorden.taal) + woorden.niets, true);
    else say((woorden) => helpWords(place, woorden.taal) + aantalWoorden(woorden, refs.length), antwoord.gevaar !== undefined);
  };

  /**
   * A keyboard takes half of the screen, that of a phone or our own: the box goes to the top, so that the answers stand
   * in what is left.
   */
  const answersAreLow = () => place.getBoundingClientRect().top > freeHeight() * 0.6;
  const isHidden = () => {
    const { top, bottom } = field.getBoundingClientRect();
    return top < 0 || bottom > freeHeight();
  };
  let roomMade = false;
  const makeRoom = () => {
    if (isHidden() || (!roomMade && answersAreLow())) box.scrollIntoView({ block: 'start' });
    roomMade = true;
  };
  field.addEventListener('blur', () => (roomMade = false));
  field.addEventListener('input', () => {
    void show().then(makeRoom);
  });
  field.addEventListener(
    'focus',
    () => void Promise.all([bibliotheek.inhoud(), bibliotheek.read(false), bibliotheek.readModel()]).catch(() => undefined),
    {
      once: true,
    },
  );
  box.addEventListener('submit', (event) => {
    event.preventDefault();
    // On a phone the keyboard stands in front of the answer; in a kiosk, with large letters, the box itself does.
    // So does the focus of who hears the page: it goes to the answers, and the keyboard away.
    field.blur();
    void show().then(() => {
      if (!place.hidden) place.focus({ preventScroll: true });
      if (answersAreLow()) place.scrollIntoView({ block: 'start' });
    });
  });
  teksten?.querySelector('button')?.addEventListener('click', async () => {
    showTexts(teksten, [], config.zegt, ({ bezig }) => bezig);
    const { searchTexts } = await import('./full-text.client.ts');
    await searchTexts(teksten, field.value, fold(field.value.slice(0, maxLetters)), config.zegt);
    watchDanger(field.value, gevaar);
  });

  // On a phone one may leave sooner than the pause lasts.
  field.addEventListener('change', () => remember(gevaar ? '' : field.value));
  const follow = () => {
    // Somebody may have begun to type before this script came: that stays, and what they type next replaces the rest.
    const typing = document.activeElement === field;
    const asked = queryIn(location);
    // Where there is none: a browser that comes back to this page fills the box by itself.
    if (asked !== undefined && !(typing && field.value !== '')) {
      field.value = asked;
      if (typing) field.select();
    }
    if (field.value !== '') void show().then(() => typing && makeRoom());
    remember(gevaar ? '' : field.value);
  };
  window.addEventListener('hashchange', follow);
  follow();
  if (document.documentElement.dataset['kiosk'] !== undefined)
    void import('./keyboard.client.ts').then(({ showKeyboard }) => showKeyboard(field));
  // What the microphone says is in the language that it hears.
  void offerSpeech(box, field, (text) => status && sayStatus(status, config.zegt.slice(0, 1), text === '' ? undefined : () => text));
}

/** What the panel of danger says first, and the number, as a sentence in one language of the page; empty while there is none. */
function helpWords(place: HTMLElement, taal: string): string {
  const panel = place.querySelector('[data-gevaar]:not([hidden])');
  const words = ['p', 'a.knop'].map((part) => panel?.querySelector(`${part} [lang="${taal}"]`) ?? panel?.querySelector(part));
  return panel ? `${words.map((one) => one?.textContent?.trim() ?? '').join(' ')}. ` : '';
}

/** How much of the screen no keyboard covers: our own by what it takes, that of a phone as far as it may; CSS pixels from the top. */
const freeHeight = () => document.querySelector('.toetsenbord:not([hidden])')?.getBoundingClientRect().top ?? window.innerHeight * 0.8;

/**
 * Puts the query in the address beside "mijn route", for a link or a reload, without a step in the history; other languages
 * get it too.
 */
function remember(query: string): void {
  const hash = withQuery(location.hash, query);
  // A place in the A-Z may stand in the address of an empty box.
  if (location.search !== '' || (location.hash !== hash && (hash !== '' || location.hash.includes('q='))))
    history.replaceState(null, '', location.pathname + hash);
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.talen a')) link.hash = hash;
}

/** A microphone, only where the device itself turns speech into text: no sound leaves it. */
async function offerSpeech(box: HTMLFormElement, field: HTMLInputElement, say: (text: string) => void): Promise<void> {
  const button = box.querySelector<HTMLButtonElement>('[data-spreek]');
  if (!button || !('SpeechRecognition' in window)) return;
  const { offerMicrophone } = await import('./speech.client.ts');
  await offerMicrophone(button, field, say);
}

/**
 * What this page needs of a recogniser that can work on the device itself (Web Speech API, W3C Audio group; Chrome 139);
 * TypeScript does not know it yet. With `processLocally` a session that cannot stay on the device fails.
 */
interface Recognition extends EventTarget {
  lang: string;
  interimResults: boolean;
  processLocally: boolean;
  start: () => void;
  stop: () => void;
}
interface RecognitionClass {
  new (): Recognition;
  available?: (options: { langs: string[]; processLocally: boolean }) => Promise<string>;
}

/**
 * Shows the microphone where the browser says it recognises this language on the device; otherwise it stays hidden,
 * because then the sound would go to a service elsewhere.
 */
export async function offerMicrophone(button: HTMLButtonElement, field: HTMLInputElement, say: (text: string) => void): Promise<void> {
  const { SpeechRecognition: Recogniser } = window as unknown as { SpeechRecognition?: RecognitionClass };
  const lang = button.dataset['spraak'];
  if (!Recogniser?.available || !lang || !('processLocally' in Recogniser.prototype)) return;
  const state = await Recogniser.available({ langs: [lang], processLocally: true }).catch(() => 'unavailable');
  if (state !== 'available') return;
  const recogniser = new Recogniser();
  recogniser.lang = lang;
  recogniser.processLocally = true;
  recogniser.interimResults = true;
  let listening = false;
  let heard = false;
  const listen = (on: boolean) => {
    listening = on;
    button.setAttribute('aria-pressed', String(on));
  };
  recogniser.addEventListener('result', (event) => {
    heard = true;
    const { results } = event as unknown as { results: ArrayLike<ArrayLike<{ transcript: string }>> };
    field.value = Array.from(results, (result) => result[0]?.transcript ?? '').join(' ');
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  for (const end of ['end', 'error']) {
    recogniser.addEventListener(end, () => {
      listen(false);
      if (!heard) say('');
    });
  }
  button.addEventListener('click', () => {
    if (listening) {
      recogniser.stop();
      return;
    }
    heard = false;
    listen(true);
    say(button.dataset['luistert'] ?? '');
    try {
      recogniser.start();
    } catch {
      // The session before this one is still ending.
      listen(false);
      say('');
    }
  });
  button.hidden = false;
}

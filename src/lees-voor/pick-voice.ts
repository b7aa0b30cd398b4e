import { locales, type Taal } from '../i18n/locales.ts';
import { taalOfVoice } from './taal-of-voice.ts';

/** What is known of a voice before it speaks. */
export interface Voice {
  /** For example `nl-NL`; some phones write `nl_NL`. */
  lang: string;
  /** The voice speaks on the device itself. */
  localService: boolean;
  default: boolean;
}

/**
 * Chooses the voice for a language.
 * A voice that is not on the device sends every text it reads to a company elsewhere, and with it what somebody is
 * worried about. So such a voice does not count, even where it is the only one.
 * @returns undefined when the device has no voice of its own for this language
 */
export function pickVoice<V extends Voice>(voices: readonly V[], taal: Taal): V | undefined {
  const tag = ({ lang }: V) => lang.toLowerCase().replace('_', '-');
  const own = voices.filter(({ lang, localService }) => localService && taalOfVoice(lang) === taal);
  return own.find((voice) => voice.default) ?? own.find((voice) => tag(voice) === locales[taal].spraak.toLowerCase()) ?? own[0];
}

import type { Manner } from './speak.ts';

let playing: { audio: HTMLAudioElement; end: (whole: boolean | undefined) => void } | undefined;

/**
 * Plays a recording from its start.
 * @param audio what it is played on: an iPhone lets a page play later only on what was loaded within a tap
 * @returns true when it played to its end; false when it was ended; undefined when it could not be played
 */
export function play(audio: HTMLAudioElement, address: string, { rate, volume }: Manner): Promise<boolean | undefined> {
  silence();
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = (whole: boolean | undefined) => {
      listening.abort();
      resolve(whole);
    };
    audio.src = address;
    // After the address: with another one a sound goes back to its own pace.
    audio.playbackRate = rate;
    audio.volume = volume;
    audio.addEventListener('ended', () => end(true), { signal: listening.signal });
    audio.addEventListener('error', () => end(undefined), { signal: listening.signal });
    playing = { audio, end };
    audio.play().catch(() => end(undefined));
  });
}

/** Whether a recording is heard now. */
export const isPlaying = (): boolean => playing !== undefined && !playing.audio.paused;

export function silence(): void {
  playing?.audio.pause();
  playing?.end(false);
  playing = undefined;
}

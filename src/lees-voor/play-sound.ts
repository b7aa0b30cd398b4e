import type { Manner } from './speak.ts';

let playing: { audio: HTMLAudioElement; end: (whole: boolean) => void } | undefined;

/**
 * Plays a recording from its start.
 * @returns true when it played to its end; false when it was ended, or could not be played
 */
export function play(address: string, { rate, volume }: Manner): Promise<boolean> {
  silence();
  return new Promise((resolve) => {
    const audio = new Audio(address);
    audio.playbackRate = rate;
    audio.volume = volume;
    audio.addEventListener('ended', () => resolve(true));
    audio.addEventListener('error', () => resolve(false));
    playing = { audio, end: resolve };
    audio.play().catch(() => resolve(false));
  });
}

export function silence(): void {
  playing?.audio.pause();
  playing?.end(false);
  playing = undefined;
}

import { expect, it } from 'vitest';
import { isPlaying, play, silence } from '../../src/lees-voor/play-sound.ts';

/** As much of an audio element as a recording needs. */
class Sound extends EventTarget {
  src = '';
  playbackRate = 1;
  volume = 1;
  paused = true;
  play = async () => {
    this.paused = false;
  };
  pause = () => {
    this.paused = true;
  };
  /** As a browser does at the end. */
  end(): void {
    this.paused = true;
    this.dispatchEvent(new Event('ended'));
  }
}

const start = () => {
  const sound = new Sound();
  return { sound, whole: play(sound as unknown as HTMLAudioElement, '/geluid/een-nl.mp3', { rate: 0.7, volume: 0.5 }) };
};

it('plays a recording as it was asked to, and says that all of it was heard', async () => {
  expect(isPlaying()).toBe(false);
  const { sound, whole } = start();
  expect(sound).toMatchObject({ src: '/geluid/een-nl.mp3', playbackRate: 0.7, volume: 0.5 });
  expect(isPlaying()).toBe(true);
  sound.end();
  expect(await whole).toBe(true);
  expect(isPlaying()).toBe(false);
});

it('ends when somebody wants silence, and for the next recording', async () => {
  const one = start();
  const two = start();
  expect(await one.whole).toBe(false);
  expect(isPlaying()).toBe(true);
  silence();
  expect(await two.whole).toBe(false);
  expect(isPlaying()).toBe(false);
});

import { describe, expect, it } from 'vitest';
import { pickVoice } from '../../src/lees-voor/pick-voice.ts';

const voice = (lang: string, more: { localService?: boolean; default?: boolean } = {}) => ({
  lang,
  localService: true,
  default: false,
  ...more,
});

describe('the voice for a language', () => {
  it('is one of that language', () => {
    expect(pickVoice([voice('en-US'), voice('tr-TR'), voice('nl-NL')], 'tr')?.lang).toBe('tr-TR');
    expect(pickVoice([voice('en-US'), voice('trv-TW')], 'tr')).toBeUndefined();
    expect(pickVoice([voice('ar')], 'ar')?.lang).toBe('ar');
    expect(pickVoice([], 'nl')).toBeUndefined();
  });

  it.each([
    ['nld-NLD-f000', 'nl'],
    ['dut', 'nl'],
    ['ara-EGY-f000', 'ar'],
    ['ara', 'ar'],
    ['arz-EG', 'ar'],
    ['apc-SY', 'ar'],
    ['tur-TUR-f000', 'tr'],
    ['tr_TR', 'tr'],
  ] as const)('may be called %s', (lang, taal) => {
    expect(pickVoice([voice('eng-US-f000'), voice(lang)], taal)?.lang).toBe(lang);
    for (const other of (['nl', 'tr', 'ar'] as const).filter((code) => code !== taal))
      expect(pickVoice([voice(lang)], other)).toBeUndefined();
  });

  it('is one that sends nothing away, or none', () => {
    expect(pickVoice([voice('nl-NL', { localService: false })], 'nl')).toBeUndefined();
    expect(pickVoice([voice('nl-NL', { localService: false, default: true }), voice('nl-BE')], 'nl')?.lang).toBe('nl-BE');
  });

  it('is the one its owner chose, then the one spoken here, also as some phones write it', () => {
    expect(pickVoice([voice('nl-BE'), voice('nl_NL')], 'nl')?.lang).toBe('nl_NL');
    expect(pickVoice([voice('nl-NL'), voice('nl-BE', { default: true })], 'nl')?.lang).toBe('nl-BE');
  });
});

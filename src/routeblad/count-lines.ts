import { textWidth } from '../i18n/text-width.ts';

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

/**
 * How many lines a text takes, broken at spaces and after hyphens as a browser does.
 * @param html a text with `<b>`, `<br>` and other tags; bold is wider, a `<br>` ends a line, `class="blad-wie"` is not broken,
 *   a `<template>` is not printed
 * @param width of the column, in em
 * @param vet all of it is bold
 */
export function countLines(html: string, width: number, vet = false): number {
  let lines = 1;
  let used = 0;
  let isBold = vet;
  const whole = html
    .replace(/<template.*?<\/template>/g, '')
    .replace(/<b class="blad-wie">.*?<\/b>/g, (wie) => wie.replace(/ (?![^<]*>)/g, '\u00A0').replace(/[–-](?![^<]*>)/g, '$&\u2060'));
  for (const [piece] of whole.matchAll(/<[^>]+>|[^<]+/g)) {
    if (piece.startsWith('<br')) {
      lines += 1;
      used = 0;
    } else if (piece.startsWith('<')) {
      if (/^<\/?b[ >]/.test(piece)) isBold = vet || !piece.startsWith('</');
    } else {
      const text = piece
        .replace(/\s+/g, (space) => (space.includes('\u00A0') ? space : ' '))
        .replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => entities[name] ?? '');
      for (const part of text.split(/(?<= |[–-](?!\u2060))/)) {
        const word = textWidth(part.trimEnd(), isBold);
        if (used > 0 && used + word > width) {
          lines += 1;
          used = 0;
        }
        used += textWidth(part, isBold);
      }
    }
  }
  return lines;
}

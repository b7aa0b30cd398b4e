/**
 * Cuts what is too long for one breath of a voice: in some browsers a voice falls silent after a quarter of a minute.
 * @param most characters; cut after a comma or colon where there is one, else at a space
 */
export function breaths(text: string, most = 180): string[] {
  if (text.length <= most) return [text];
  const head = text.slice(0, most + 1);
  const comma = Math.max(...[', ', '، ', ': ', '; '].map((stop) => head.lastIndexOf(stop)));
  const at = comma > most / 3 ? comma + 1 : head.lastIndexOf(' ');
  if (at <= 0) return [text.slice(0, most), ...breaths(text.slice(most), most)];
  return [text.slice(0, at), ...breaths(text.slice(at + 1), most)];
}

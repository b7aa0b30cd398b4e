/** Writes digits of every script as 0 to 9: ٠٢٠ becomes 020. */
export function westernDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, digitOf);
}

function digitOf(digit: string): string {
  // Digits of a script stand in a row of ten that starts at a multiple of ten or sixteen: count back to its zero.
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return String(code - zero);
}

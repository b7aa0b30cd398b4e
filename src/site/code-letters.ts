/** Letters and digits that cannot be taken for one another on paper: no 0 o 1 l i u v. */
const alphabet = '23456789abcdefghjkmnpqrstwxyz';

/** Writes bytes so that somebody can read them off paper and type them. */
export const toLetters = (bytes: Uint8Array): string => Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');

/**
 * Rows as a spreadsheet of a Dutch office opens them: semicolons, every cell in quotes, and a mark that it is UTF-8. A
 * cell that begins as a formula gets a quote before it, so that it stays text.
 */
export function toCsv(rijen: readonly (readonly string[])[]): string {
  return `\uFEFF${rijen.map((rij) => rij.map(cell).join(';')).join('\r\n')}\r\n`;
}

function cell(text: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  return `"${(/^[=+\-@]/.test(plain) ? `'${plain}` : plain).replaceAll('"', '""')}"`;
}

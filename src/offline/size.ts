/** A size as people read it on their phone: 0,7 MB. @param intl as in the table of languages */
export function formatMegabytes(bytes: number, intl: string): string {
  return `${new Intl.NumberFormat(intl, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(bytes / 1_000_000)} MB`;
}

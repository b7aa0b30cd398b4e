/** What is wrong → the pages where it is. */
export type Findings = Map<string, string[]>;

export function note(findings: Findings, what: string, where: string): void {
  findings.set(what, [...(findings.get(what) ?? []), where]);
}

/** Many pages with one mistake read as one line. */
export function summarize(findings: Findings): string[] {
  return [...findings].map(
    ([what, where]) => `${what}  [${where.length === 1 ? where[0] : `${where.length} pages: ${where.slice(0, 3).join(', ')}`}]`,
  );
}

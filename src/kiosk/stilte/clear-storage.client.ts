/** The site itself keeps nothing of a visitor; an extension or an older version might have. */
export function clearStorage(): void {
  for (const kind of ['localStorage', 'sessionStorage'] as const) {
    try {
      window[kind].clear();
    } catch {
      // Storage that is refused holds nothing.
    }
  }
}

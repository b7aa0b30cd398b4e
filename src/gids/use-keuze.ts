import { useEffect, useState } from 'preact/hooks';

export interface Keuze<K> {
  /** Whether the script runs: what answers nothing is not shown. */
  werkt: boolean;
  keuze: K;
  change: (part: Partial<K>) => void;
}

/**
 * What is chosen on a page for gidsen. The page is built with nothing chosen, so that the script finds what it expects;
 * what the address says already comes right after it.
 */
export function useKeuze<K extends object>(niets: K, begin: K): Keuze<K> {
  const [werkt, setWerkt] = useState(false);
  const [keuze, setKeuze] = useState(niets);
  useEffect(() => {
    setWerkt(true);
    setKeuze(begin);
  }, []);
  return { werkt, keuze, change: (part) => setKeuze((was) => ({ ...was, ...part })) };
}

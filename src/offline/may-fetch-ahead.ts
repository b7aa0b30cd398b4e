/** What a browser may tell about its connection; many tell nothing. */
export interface Connection {
  saveData?: boolean;
  type?: string;
  effectiveType?: string;
}

/** Whether to fetch what somebody has not asked for: not on a bundle somebody paid for, nor on a slow line. */
export function mayFetchAhead(connection: Connection | undefined): boolean {
  if (!connection) return true;
  const { saveData = false, type = 'wifi', effectiveType = '4g' } = connection;
  return !saveData && type !== 'cellular' && effectiveType === '4g';
}

/** Of how many answers of a question the pages are fetched: the first, which are chosen most. */
export const mostAhead = 6;

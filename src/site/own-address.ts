/** Whether an address may be gone to by itself: of this site, and written so that no server reads another one in it. */
export function isOwnAddress(adres: unknown): adres is string {
  if (typeof adres !== 'string' || !/^\/(?![/\\])[^\s\\]*$/.test(adres)) return false;
  const [path = ''] = adres.split(/[?#]/, 1);
  return !path.includes('//') && !/%(?:2f|5c|00)/i.test(path);
}

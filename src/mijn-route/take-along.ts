/** Shows the ways to take a page along that this browser has, and does what they say when somebody taps one. */
export function takeAlong(): void {
  const section = document.querySelector('.meenemen');
  const way = (name: string) => section?.querySelector<HTMLElement>(`[data-meenemen="${name}"]`);
  const offer = (name: string, can: boolean, act: () => Promise<void> | void) => {
    const button = way(name);
    if (!button || !can) return;
    button.hidden = false;
    // Who closes the share sheet again has not done anything wrong.
    button.addEventListener('click', () => void Promise.resolve(act()).catch(() => undefined));
  };
  // The types say these are always there; on an old phone, or without https, they are not.
  const { share, clipboard } = navigator as Partial<Navigator>;
  offer('stuur', share !== undefined, () => navigator.share({ title: document.title, url: location.href }));
  offer('kopieer', clipboard !== undefined, async () => {
    await navigator.clipboard.writeText(location.href);
    const words = section?.querySelector('template')?.content.cloneNode(true);
    if (words) section?.querySelector('.meenemen-klaar')?.replaceChildren(words);
  });
  offer('print', true, () => window.print());
  const whatsapp = way('whatsapp');
  if (whatsapp && share !== undefined) whatsapp.hidden = true;
}

/** What is sent follows the address, with its fragment; so does the code on screen where the sheet changed. */
export function renewAddress(adres: string): void {
  const link = document.querySelector<HTMLAnchorElement>('[data-meenemen="whatsapp"]');
  if (link) link.href = `https://wa.me/?text=${encodeURIComponent(adres)}`;
  const box = document.querySelector('.blad .qr')?.getAttribute('viewBox');
  if (box) document.querySelector('.qr-scherm')?.setAttribute('viewBox', box);
  document.querySelector('.meenemen-klaar')?.replaceChildren();
}

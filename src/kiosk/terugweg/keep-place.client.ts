/** A small piece of the page, and how far from the top of the screen it stands. */
interface Plek {
  element: Element;
  top: number;
}

/** Does something that moves the page, and puts what somebody was looking at back where it was. */
export function keepPlace(change: () => void): void {
  const plek = inSight();
  change();
  if (plek) putBack(plek);
}

/** Keeps the place also when the screen is turned. */
export function keepPlaceOnResize(): void {
  let plek = inSight();
  let width = innerWidth;
  const scrolled = () => {
    if (innerWidth === width) plek = inSight();
  };
  addEventListener('scroll', scrolled, { passive: true });
  addEventListener('resize', () => {
    if (innerWidth === width) return;
    width = innerWidth;
    if (plek?.element.isConnected) putBack({ ...plek, top: Math.min(plek.top, innerHeight / 3) });
    plek = inSight();
  });
}

/**
 * Scrolls a page that is still becoming longer to where it was, unless somebody touches it first.
 * @param top how far; CSS pixels
 */
export function scrollBack(top: number): void {
  const growth = new ResizeObserver(() => {
    scrollTo({ top, behavior: 'instant' });
    if (scrollY >= top - 1) stop();
  });
  const stop = () => growth.disconnect();
  growth.observe(document.body);
  addEventListener('pointerdown', stop, { once: true });
}

function putBack({ element, top }: Plek): void {
  scrollBy({ top: element.getBoundingClientRect().top - top, behavior: 'instant' });
}

/** The first small piece in sight. At the top of a page there is none: the top stays in sight. */
function inSight(): Plek | undefined {
  if (scrollY === 0) return undefined;
  for (let y = 64; y < innerHeight * 0.75; y += 24) {
    const element = document.elementFromPoint(innerWidth / 2, y);
    const box = element?.getBoundingClientRect();
    if (element && box && box.height < innerHeight / 4) return { element, top: box.top };
  }
  return undefined;
}

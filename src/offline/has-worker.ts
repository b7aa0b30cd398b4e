import { paths } from '../i18n/paths.ts';

/** A worker that is not there by then does not come. */
const patience = 20_000;

/**
 * Whether what is saved can be read without a network: that does the service worker, and a browser may refuse one, or the
 * host may not have it.
 * @param container of this page
 */
export async function hasWorker(container: Pick<ServiceWorkerContainer, 'register' | 'ready'>, wait = patience): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<false>((done) => {
    late = setTimeout(() => done(false), wait);
  });
  const there = container
    .register(paths.serviceWorker())
    .then(() => container.ready)
    .then(
      () => true,
      () => false,
    );
  const answer = await Promise.race([there, never]);
  clearTimeout(late);
  return answer;
}

import { paths } from '../i18n/paths.ts';

/** Who hears nothing for so long hears nothing any more: some browsers never say that they refuse a worker. */
const patience = 60_000;

/**
 * Whether what is saved can be read without a network: that does the service worker. A browser may refuse one, the host may
 * not have it, and one whose files do not come whole goes away again.
 * @param container of this page
 */
export async function hasWorker(container: Pick<ServiceWorkerContainer, 'register'>, wait = patience): Promise<boolean> {
  let late: ReturnType<typeof setTimeout> | undefined;
  const never = new Promise<false>((done) => {
    late = setTimeout(() => done(false), wait);
  });
  const there = container.register(paths.serviceWorker()).then(
    (registration) => registration.active !== null || lives(registration.installing ?? registration.waiting),
    () => false,
  );
  const answer = await Promise.race([there, never]);
  clearTimeout(late);
  return answer;
}

/** @returns whether a worker that is being installed comes to life */
function lives(worker: ServiceWorker | null): Promise<boolean> | boolean {
  if (!worker) return false;
  return new Promise((done) => {
    const look = () => {
      if (worker.state === 'activated' || worker.state === 'redundant') done(worker.state === 'activated');
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

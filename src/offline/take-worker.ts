/**
 * Lets the newest service worker take over from the one before it.
 * @param script its address
 * @returns true when another one took over
 */
export async function takeWorker(script: string): Promise<boolean> {
  const registration = await navigator.serviceWorker.register(script);
  await registration.update();
  const { installing, active } = registration;
  if (installing) await reached(installing, 'installed');
  if (!active || !registration.waiting) return false;
  const { waiting } = registration;
  waiting.postMessage('neem-over');
  await reached(waiting, 'activated');
  return true;
}

/** Waits until a worker has come so far, or has turned out not to work. */
function reached(worker: ServiceWorker, state: 'installed' | 'activated'): Promise<void> {
  const order = ['parsed', 'installing', 'installed', 'activating', 'activated', 'redundant'];
  return new Promise((done) => {
    const look = () => {
      if (order.indexOf(worker.state) < order.indexOf(state)) return;
      worker.removeEventListener('statechange', look);
      done();
    };
    worker.addEventListener('statechange', look);
    look();
  });
}

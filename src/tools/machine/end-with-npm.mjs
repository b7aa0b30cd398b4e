/**
 * Makes this process end when the npm that started it is stopped. npm passes a
 * signal on to the shell between us, and that shell dies without telling us:
 * the server would keep its port.
 */
export function endWithNpm() {
  if (process.env.npm_lifecycle_event === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, 'SIGTERM');
  }, 500).unref();
}

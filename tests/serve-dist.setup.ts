import { serveDist } from '../src/tools/serve/serve.ts';
import { dist } from './dist.ts';

/** Serves dist on a free port for as long as the browser tests run. */
export default async function serveForTests(): Promise<() => Promise<void>> {
  const { url, close } = await serveDist({ dir: dist, port: 0 });
  process.env['ROUTEGIDS_URL'] = url;
  return close;
}

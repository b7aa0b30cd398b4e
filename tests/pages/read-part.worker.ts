import { parentPort, workerData } from 'node:worker_threads';
import { readPart } from './read-site.ts';

const { dir, files, gemeente } = workerData as { dir: string; files: string[]; gemeente: Parameters<typeof readPart>[2] };
parentPort?.postMessage(readPart(dir, files, gemeente));

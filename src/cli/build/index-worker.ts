import { parentPort, workerData } from 'node:worker_threads';
import { buildHere, type IndexWork } from './build-index.js';

// Nothing but `buildIndex` starts this file.
const given: IndexWork = workerData;
parentPort?.postMessage(await buildHere(given));

import { carried } from './carried.js';
import type { ToWorker } from './protocol.js';
import { serve } from './serve.js';

const receive = serve(carried, (message) => postMessage(message));
addEventListener('message', ({ data }: MessageEvent<ToWorker>) => receive(data));

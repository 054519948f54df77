import { checkedFile, type DroppedFile } from './checked.js';

const now = (): string => new Date().toISOString().replace(/\.\d+Z$/, 'Z');

addEventListener('message', ({ data }: MessageEvent<DroppedFile>) => postMessage(checkedFile(data, now())));

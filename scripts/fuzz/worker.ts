import { parentPort } from 'node:worker_threads';
import { caseOf, type Recipe } from './case.js';
import { travel } from './journey.js';
import { loadSubjects } from './subjects.js';

/** What a worker says: that it is ready, that a case begins, or how it ended. */
export type Said =
  | { is: 'ready' }
  | { is: 'begun'; name: string; size: number }
  | { is: 'ended'; error: string | null; stage: string; seconds: number };

const port = parentPort;
if (port === null) throw new Error('To be run as a worker');
const say = (said: Said): void => port.postMessage(said);

const subjects = await loadSubjects();
port.on('message', async (recipe: Recipe) => {
  const made = caseOf(recipe, subjects);
  say({ is: 'begun', name: made.name, size: made.size });
  try {
    const { stage, seconds } = await travel(recipe.kind, made);
    say({ is: 'ended', error: null, stage, seconds });
  } catch (thrown) {
    const error = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
    say({ is: 'ended', error, stage: '', seconds: 0 });
  }
});
say({ is: 'ready' });

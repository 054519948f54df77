import { work } from '../workers.js';
import { type Case, type Chosen, plan, type Told } from './plan.js';

/** Reads the files that are this worker's. */
await work<Chosen, Case, Told | null>(plan, (one) => one.told());

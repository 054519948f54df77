import { work } from '../workers.js';
import { type Chosen, type Task, tasksOf } from './tasks.js';

/** Holds the law against the files that are this worker's. */
await work<Chosen, Task, string[] | null>(tasksOf, (task) => task.broken());

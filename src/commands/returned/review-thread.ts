import { serveTasks } from '../../node/index.js';
import { reviewWork } from './review-task.js';

serveTasks(reviewWork);

import { serveTasks } from '../../node/index.js';
import { returnWork } from './review-return.js';

serveTasks(returnWork);

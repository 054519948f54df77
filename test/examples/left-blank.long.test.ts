import { testLeftBlank } from '../support/left-blank.js';

testLeftBlank(
  (tags, number) => tags.filter((_, at) => at % 10 === number % 10),
  (units) => units,
);

/** The rooms whose mutants are hunted, each with the tests that should notice them: folders and files below test/. */
export const ROOMS = {
  form: ['form', 'outline/load-outline', 'outline/month-days', 'rollup/upward', 'check/examples', 'write/anchors'],
  annotate: [
    ...['annotate/xml', 'annotate/package', 'annotate/anchor', 'annotate/comment', 'annotate/earlier'],
    ...['annotate/placed', 'annotate/small'],
  ],
  check: ['check', 'examples/returned'],
  rollup: ['rollup/doubts', 'rollup/kind', 'rollup/plausible', 'rollup/roll-up', 'rollup/upward', 'rollup/versions'],
  read: [
    ...['read/attribution', 'read/blank', 'read/fields', 'read/figures', 'read/finer', 'read/flow', 'read/identity'],
    ...['read/left-out', 'read/locate/', 'read/lost', 'read/mark', 'read/place', 'read/printed', 'read/put-off'],
    ...['read/read', 'read/remainder/', 'read/run-in', 'read/says', 'read/second-report', 'read/sections'],
    ...['read/names', 'read/opening', 'read/regions', 'read/typed', 'read/valued'],
    ...['read/struck', 'read/table/', 'read/written-freely'],
  ],
  match: ['match'],
  values: ['values', 'read/values', 'check/judge', 'check/examples'],
  text: ['text', 'read/compare', 'read/identity', 'read/locate'],
};

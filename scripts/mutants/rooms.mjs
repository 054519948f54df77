/** The rooms whose mutants are hunted, each with the tests that should notice them: folders and files below test/. */
export const ROOMS = {
  form: ['form', 'outline/load-outline', 'outline/month-days', 'rollup/upward', 'check/examples', 'write/anchors'],
  annotate: [
    ...['annotate/xml', 'annotate/package', 'annotate/anchor', 'annotate/comment', 'annotate/earlier'],
    ...['annotate/placed', 'annotate/small'],
  ],
  check: ['check', 'examples/returned'],
  rollup: ['rollup/doubts', 'rollup/kind', 'rollup/plausible', 'rollup/roll-up', 'rollup/upward', 'rollup/versions'],
  read: {
    '': [
      ...['read/attribution', 'read/blank', 'read/fields', 'read/flow', 'read/landmark', 'read/mark'],
      ...['read/names', 'read/narratives', 'read/opening', 'read/parted', 'read/place', 'read/printed'],
      ...['read/put-off', 'read/read', 'read/regions', 'read/says', 'read/second-report', 'read/sections'],
      ...['read/struck', 'read/typed', 'read/valued', 'read/wordings', 'read/written-freely'],
    ],
    figures: ['read/figures/'],
    identity: ['read/identity/'],
    locate: ['read/locate/'],
    remainder: ['read/remainder/'],
    table: ['read/table/'],
  },
  match: ['match'],
  values: ['values', 'read/values', 'check/judge', 'check/examples'],
  text: ['text', 'read/compare', 'read/identity', 'read/locate'],
};

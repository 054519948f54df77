import { firstOf, quoted } from '../../command/index.js';
import type { CheckWords } from './words.js';

export const en: CheckWords = {
  about: 'check what returned reports lack, where, and how to mend it',
  help: {
    pack: 'check by the pack of forms in this folder',
    outline: 'check by this definition',
    units: 'list of units, together with --outline',
    unit: 'id of the unit that sent the report, where the file no longer says',
    format: 'how to print results: text, json or html (one page for a browser)',
    output: 'write results to this file',
    annotate: 'put into this folder a copy of each file with something to mend, with a comment at each place',
  },
  keptCopy: (kept, made) => `“${kept}” was changed since it was written, so it stays; the new copy is “${made}”.`,
  annotated: (copies, folder) =>
    copies === 0
      ? 'No file needs comments.'
      : `Put ${copies} ${copies === 1 ? 'copy' : 'copies'} with comments into “${folder}”; the files themselves are as they were.`,
  superseded: (reports, commented) =>
    `One unit sent more than once: ${firstOf(
      reports.map(({ file, by }) => `“${file}” was followed by “${by}”`),
      3,
      (count) => `; and ${count} more`,
      '; ',
    )}. The earlier ones are checked too, but only the later count when reports are put together${commented ? '; the earlier have no copies with comments' : ''}.`,
  copy: 'comments',
  errors: {
    'nothing-to-check': ({ names }) =>
      `There are no reports in ${quoted(names)}. Please choose a folder with returned Word files (.docx).`,
    'units-alone': () => '--units goes together with --outline. Please add --outline, or use --pack instead of both.',
  },
};

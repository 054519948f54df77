import { type Finding, finding, type UnreadKind } from '../../findings/index.js';
import type { Check } from '../check.js';
import type { Context } from '../context.js';
import { NOWHERE } from '../place.js';
import { isOpen } from '../state.js';

const outline = `
sections:
  - {id: ket_qua, title: Kết quả}
`;

/** What is not read as text matters only where something asked for was not found in the text. */
function unread({ answers, submission: { traces } }: Context): Finding[] {
  const open = [...answers.values()].some(
    (answer) => answer.required && (isOpen(answer) || answer.state === 'unknown'),
  );
  const kinds: UnreadKind[] = [
    ...(traces.textBoxes > 0 && open ? (['text-box'] as const) : []),
    ...(traces.pictures > 0 && open ? (['picture'] as const) : []),
    ...(traces.alternativeChunks > 0 ? (['inserted-file'] as const) : []),
    ...(traces.unconverted > 0 ? (['old-font'] as const) : []),
  ];
  return kinds.length === 0 ? [] : [finding('content-unread', null, NOWHERE, { kinds })];
}

/** What was left in the file besides its text: tracked changes, comments, content that is no text. */
export const traces: Check = {
  codes: ['tracked-changes-left', 'comments-left', 'content-unread', 'text-garbled'],
  run: (context) => {
    const { insertions, deletions, comments, garbled } = context.submission.traces;
    return [
      ...(insertions + deletions > 0
        ? [finding('tracked-changes-left', null, NOWHERE, { insertions, deletions })]
        : []),
      ...(comments > 0 ? [finding('comments-left', null, NOWHERE, { comments })] : []),
      ...unread(context),
      ...(garbled > 0 ? [finding('text-garbled', null, NOWHERE, { paragraphs: garbled })] : []),
    ];
  },
  examples: [
    { outline, returned: {}, also: { traces: { insertions: 2, deletions: 1 } }, finds: ['tracked-changes-left'] },
    { outline, returned: {}, also: { traces: { comments: 1 } }, finds: ['comments-left'] },
    { outline, returned: {}, also: { traces: { garbled: 3 } }, finds: ['text-garbled'] },
    {
      outline,
      returned: { ket_qua: '' },
      also: { traces: { pictures: 1 } },
      finds: ['section-empty ket_qua', 'content-unread'],
    },
    { outline, returned: {}, also: { traces: { pictures: 1 } }, finds: [] },
  ],
};

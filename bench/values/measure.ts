import { reviewFile } from '../../src/index.js';
import type { Case } from './case.js';
import type { CaseDocument } from './document.js';
import { fill, UNIT } from './form.js';
import { judge, type Said, type Verdict } from './judge.js';

/** A case, what the reader said of it, and what that is worth. */
export interface Measured {
  case: Case;
  document: string;
  said: Said | undefined;
  verdict: Verdict;
}

/** Makes a document of its cases, reads it as it would be handed in, and judges each of them. */
export async function measure(document: CaseDocument): Promise<Measured[]> {
  const { bytes, given } = await fill(document);
  const { submission, findings } = reviewFile({ name: 'values.docx', bytes }, { given, unit: UNIT.id });
  if (!submission) throw new Error(`${document.name} could not be read: ${JSON.stringify(findings)}`);
  const answers = new Map(submission.answers.map((answer) => [answer.item, answer]));
  return document.groups.flatMap(({ placed }) =>
    placed.map(({ id, case: one }) => {
      const said = answers.get(id);
      return { case: one, document: document.name, said, verdict: judge(one, said) };
    }),
  );
}

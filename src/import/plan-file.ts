import { type Finding, finding } from '../findings/index.js';

/** Why a file is no plan, by why it is no report: whoever imports it has no form to send back. */
export const asPlan = (findings: readonly Finding[]): Finding[] =>
  findings.map((found) => {
    if (found.code !== 'returned-pdf' && found.code !== 'returned-not-word') return found;
    const looksLike = found.code === 'returned-pdf' ? 'PDF' : found.data.looksLike;
    return finding('plan-not-word', null, found.place, { file: found.data.file, looksLike });
  });

import { check, type FileReview } from '../../../src/check/index.js';
import { finding } from '../../../src/findings/index.js';
import { exampleForm, exampleSubmission } from '../example/index.js';

const outline = `
title: Sơ kết công tác tuyên truyền
sections:
  - id: ket_qua
    title: Kết quả
    sections:
      - id: chi_dao
        title: Công tác chỉ đạo
        points:
          - id: quan_triet
            ask: Việc tổ chức học tập.
            figures:
              - {id: so_hoi_nghi, label: Số hội nghị}
              - {id: so_luot, label: Số lượt người, min: 0}
  - {id: kien_nghi, title: Kiến nghị, if_any: true}
`;

/** A file that came back, answered well but for what `returned` names. */
export function returnedFile(file: string, returned: Record<string, string | null>): FileReview {
  const form = exampleForm(outline);
  const submission = exampleSubmission(form, { returned });
  return { file, sha256: 'ab'.repeat(32), review: check(form, submission), submission, findings: [] };
}

/** A file that cannot be read. */
export const unreadableFile = (file: string): FileReview => ({
  file,
  sha256: 'cd'.repeat(32),
  review: null,
  submission: null,
  findings: [finding('returned-pdf', null, { in: 'file', file }, { file })],
});

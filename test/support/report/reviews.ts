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

const tables = `
sections:
  - {id: ket_qua, title: Kết quả}
appendices:
  - id: bieu_1
    title: Tin, bài
    rows: {min: 3}
    columns:
      - {id: ten, label: Nơi đăng, key: true}
      - {id: tin, label: Số tin, type: integer}
      - {id: bai, label: Số bài, type: integer}
`;

type Returned = Record<string, string | null>;

/** A file that came back, answered well but for what `returned` names. */
export const returnedFile = (file: string, returned: Returned): FileReview => fileOf(outline, file, returned);

/** The same of a form with an appendix of three rows. */
export const tableFile = (file: string, returned: Returned): FileReview => fileOf(tables, file, returned);

function fileOf(definition: string, file: string, returned: Returned): FileReview {
  const form = exampleForm(definition);
  const submission = exampleSubmission(form, { returned });
  return { file, sha256: 'ab'.repeat(32), review: check(form, submission), submission, findings: [] };
}

/** A file in which nothing of the form is, of nobody known. */
export function foreignFile(file: string): FileReview {
  const { review, submission, ...sent } = returnedFile(file, { so_hoi_nghi: null, so_luot: null, quan_triet: null });
  return {
    ...sent,
    submission: submission && { ...submission, identity: { ...submission.identity, unit: null } },
    review: review && {
      ...review,
      of: { ...review.of, unit: null },
      answers: review.answers.map((one) => ({ ...one, state: 'missing', value: null, text: null })),
    },
  };
}

/** A file that cannot be read. */
export const unreadableFile = (file: string): FileReview => ({
  file,
  sha256: 'cd'.repeat(32),
  review: null,
  submission: null,
  findings: [finding('returned-pdf', null, { in: 'file', file }, { file })],
});

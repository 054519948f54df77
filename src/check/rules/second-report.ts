import { ONE_SECTION as outline } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'second-report': { from: string };
}

const { codes, finding } = codesOf<Data>({
  'second-report': {
    severity: 'warning',
    summary: { vi: 'Trong tệp có hai báo cáo', en: 'Two reports are in one file' },
    vi: ({ from }) => ({
      what: `Trong tệp có thêm một báo cáo thứ hai, bắt đầu từ “${from}”.`,
      why: 'Chỉ báo cáo đứng trước được đọc. Chỗ nào hai báo cáo ghi khác nhau thì chưa rõ lấy theo báo cáo nào.',
      todo: 'Đề nghị chỉ giữ lại một báo cáo trong tệp rồi gửi lại.',
    }),
    en: ({ from }) => ({
      what: `A second report follows in the same file, from “${from}” on.`,
      why: 'Only the first of them was read. Where they say different things, it is not clear which one counts.',
      todo: 'Please keep one report in the file and send it again.',
    }),
  },
});

/** A second report behind the first, in the same file. */
export const secondReport: Rule<Data> = {
  codes,
  run: ({ submission: { second } }) =>
    second ? [finding('second-report', null, second.place, { from: second.place.quote })] : [],
  examples: [
    { outline, returned: {}, also: { second: 'BÁO CÁO' }, finds: ['second-report'] },
    { outline, returned: {}, finds: [] },
  ],
};

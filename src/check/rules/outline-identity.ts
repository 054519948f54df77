import { NOWHERE } from '../../../schemas/place.js';
import type { FindingOf } from '../../findings/index.js';
import type { Form } from '../../form/index.js';
import type { Identity } from '../../read/index.js';
import { type Called, called } from '../called.js';
import { GIVEN, ONE_SECTION, STAMP } from '../example.js';
import { codesOf, type Rule } from '../rule.js';

export interface Data {
  'outline-other': { found: Called; expected: Called };
  'outline-older': { found: number; expected: number };
  'outline-newer': { found: number; expected: number };
}

const { codes, finding } = codesOf<Data>({
  'outline-other': {
    severity: 'error',
    summary: { vi: 'Báo cáo theo đề cương khác', en: 'The report answers another outline' },
    vi: ({ found, expected }) => ({
      what: `Tệp này là báo cáo theo đề cương ${called(found)}, không phải đề cương ${called(expected)}.`,
      why: 'Nội dung được hỏi khác nhau nên không thể kiểm tra bằng đề cương này.',
      todo: 'Đề nghị gửi báo cáo theo đúng mẫu đã nhận cho kỳ này.',
    }),
    en: ({ found, expected }) => ({
      what: `This file answers the outline ${called(found)}, not the outline ${called(expected)}.`,
      why: 'The two ask for different things, so one cannot be checked by the other.',
      todo: 'Please send the report in the form that was given out this time.',
    }),
  },
  'outline-older': {
    severity: 'warning',
    summary: { vi: 'Báo cáo theo bản mẫu cũ', en: 'The report uses an older version of the form' },
    vi: ({ found, expected }) => ({
      what: `Báo cáo làm theo mẫu bản ${found}, trong khi mẫu hiện hành là bản ${expected}.`,
      why: 'Báo cáo được kiểm tra theo bản mẫu đã dùng; những nội dung mới thêm có thể còn thiếu.',
      todo: 'Đề nghị đối chiếu với mẫu mới và bổ sung nội dung còn thiếu.',
    }),
    en: ({ found, expected }) => ({
      what: `The report uses version ${found} of the form; the current one is version ${expected}.`,
      why: 'It was checked by the version it was written in, so what was added since may be missing.',
      todo: 'Please compare it with the new form and add what is missing.',
    }),
  },
  'outline-newer': {
    severity: 'warning',
    summary: {
      vi: 'Báo cáo theo bản mẫu mới hơn bản dùng để kiểm tra',
      en: 'The report uses a newer version of the form than it is checked by',
    },
    vi: ({ found, expected }) => ({
      what: `Báo cáo làm theo mẫu bản ${found}, mới hơn bản ${expected} đang dùng để kiểm tra.`,
      why: 'Đề cương dùng để kiểm tra có thể đã cũ.',
      todo: 'Đề nghị dùng đề cương mới nhất rồi kiểm tra lại.',
    }),
    en: ({ found, expected }) => ({
      what: `The report uses version ${found} of the form, newer than version ${expected} it is checked by.`,
      why: 'The outline used for checking may be out of date.',
      todo: 'Please check again with the newest outline.',
    }),
  },
});

const outline = `
id: so_ket
version: 2${ONE_SECTION}`;

const given = { ...GIVEN, version: 2 };
const stamp = { ...STAMP, version: 2 };

/** An outline by its title, where it is the one that judges or the one that was given. */
const calledIn = ({ stamp: judging, title }: Form, { given: asked }: Identity, id: string): Called => ({
  id,
  name: judging.outline === id ? title : asked?.outline === id ? asked.title : null,
});

function ofVersion(found: number, expected: number): FindingOf<Data>[] {
  if (found === expected) return [];
  const code = found < expected ? 'outline-older' : 'outline-newer';
  return [finding(code, null, NOWHERE, { found, expected })];
}

/** The file says it answers another outline than the one given, or another version of it. */
export const outlineIdentity: Rule<Data> = {
  codes,
  run: ({ form, submission: { identity } }) => {
    if (identity.stamp === null || identity.given === null) return [];
    const [found, expected] = [identity.stamp, identity.given];
    return found.outline === expected.outline
      ? ofVersion(found.version, expected.version)
      : [
          finding('outline-other', null, NOWHERE, {
            found: calledIn(form, identity, found.outline),
            expected: calledIn(form, identity, expected.outline),
          }),
        ];
  },
  examples: [
    {
      outline,
      returned: {},
      also: { identity: { given, stamp: { ...stamp, outline: 'ke_hoach' } } },
      finds: ['outline-other'],
    },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, version: 1 } } }, finds: ['outline-older'] },
    { outline, returned: {}, also: { identity: { given, stamp: { ...stamp, version: 3 } } }, finds: ['outline-newer'] },
    { outline, returned: {}, also: { identity: { given, stamp } }, finds: [] },
  ],
};

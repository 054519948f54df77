import { blank, clear, type Family, likelyNone, none, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const PUT_OFF_VI = [
  ...[
    'sẽ báo cáo trong tháng 7',
    'Đang chờ số liệu',
    'đang chờ số liệu của kế toán',
    'sẽ bổ sung sau',
    'đang tổng hợp',
    'chưa có số liệu',
  ],
  ...[
    'Chưa tổng hợp được',
    'cập nhật sau',
    'đang rà soát',
    'chưa thống kê',
    'Đang cập nhật',
    'bổ sung sau',
    'chờ xã gửi số liệu',
  ],
  ...[
    'sẽ gửi sau ngày 15/7',
    'Đang thống kê, sẽ báo cáo sau',
    'chưa có báo cáo',
    'không có số liệu',
    'chưa thu thập được',
    'đợi phòng Tài chính cung cấp',
  ],
];
const PUT_OFF_EN = [
  ...[
    'to follow',
    'TBC',
    'TBA',
    'pending',
    'not yet available',
    'will follow in July',
    'to be confirmed',
    'awaiting figures from finance',
  ],
  ...[
    'being compiled',
    'to be added',
    'will be added later',
    'data not available',
    'still counting',
    'waiting for the branches',
    'figures due 15 July',
  ],
  ...['tbd', 'not available yet', 'will report next month', 'no data yet'],
];

const putOff: Family = {
  name: 'put off',
  groups: [
    blank(vi.COUNTS, PUT_OFF_VI),
    blank(vi.MILLIONS, PUT_OFF_VI.slice(0, 9)),
    blank(vi.PERCENTS, PUT_OFF_VI.slice(3, 9)),
    blank(vi.DAYS, ['sẽ báo cáo sau', 'chưa xác định', 'đang cập nhật', 'bổ sung sau']),
    blank(en.COUNTS, PUT_OFF_EN),
    blank(en.DOLLARS, PUT_OFF_EN.slice(0, 9)),
    blank(en.DAYS, ['TBC', 'to be confirmed', 'not yet known', 'pending']),
  ],
};

const NONE_VI = [
  'không',
  'Không',
  'không có',
  'Không có.',
  'Không phát sinh',
  'không phát sinh',
  'KHÔNG CÓ',
  'Không phát sinh.',
];
const NONE_EN = ['none', 'None', 'None.', 'nil', 'Nil', 'no', 'zero'];

const explicit: Family = {
  name: 'none',
  groups: [
    none(vi.COUNTS, [
      ...NONE_VI,
      'không có {unit} nào',
      'Không {unit} nào',
      'không có {unit}',
      'ko có',
      'Ko',
      'Không có {unit} nào.',
    ]),
    none(vi.MILLIONS, [...NONE_VI.slice(0, 6), 'không đồng', 'Không có kinh phí']),
    clear(vi.COUNTS, [() => ['0', 0], () => ['00', 0], ({ asked }) => [`0 ${asked.unit}`, 0], () => ['0.', 0]]),
    clear(vi.PERCENTS, [() => ['0%', 0], () => ['0', 0]]),
    none(en.COUNTS, [...NONE_EN, 'no {unit}', 'No {unit}.', 'none at all', 'There were none', 'no {unit} this year']),
    none(en.DOLLARS, [...NONE_EN.slice(0, 5), 'zero dollars']),
    clear(en.COUNTS, [() => ['0', 0], ({ asked }) => [`0 ${asked.unit}`, 0]]),
    clear(en.DOLLARS, [() => ['$0', 0], () => ['0.00', 0], () => ['USD 0', 0]]),
    likelyNone(vi.COUNTS, [
      'chưa có',
      'Không tổ chức',
      'k có',
      'không áp dụng',
      'không có gì',
      'Không có phát sinh',
      'chưa phát sinh',
      'Không thuộc thẩm quyền',
    ]),
    likelyNone(en.COUNTS, ['N/A', 'n/a', 'not applicable', 'none yet', 'nothing', 'nothing to report', 'no activity']),
  ],
};

/** Begins like "none", and is not. */
const falseNone: Family = {
  name: 'words that only begin like none',
  groups: [
    unclear(vi.COUNTS, [
      ...[
        'không rõ',
        'Không nhớ',
        'không thống kê được',
        'không xác định',
        'không ít',
        'không thay đổi',
        'không đáng kể',
        'Không nhiều',
      ],
      ...[
        'không dưới {n}',
        'không chỉ {n}',
        'không phải không có',
        'không biết',
        'Không tính được',
        'không đủ số liệu',
        'không kém năm trước',
      ],
      ...['như trên', 'nt', '"', 'Không quá nhiều', 'không thể thống kê', 'không đầy đủ', 'không chính xác'],
    ]),
    unclear(en.COUNTS, [
      ...[
        'not known',
        'unknown',
        'not counted',
        'no idea',
        'not sure',
        'no change',
        'no fewer than {n}',
        'not none',
        'none to spare, {n}',
      ],
      ...[
        'no. {n}',
        'nobody knows',
        'not many',
        'not recorded',
        'ditto',
        'as above',
        'no less',
        'nonetheless {n}',
        'none but {n}',
      ],
    ]),
  ],
};

const empty: Family = {
  name: 'nothing but dots, dashes, the prompt or the label',
  groups: [
    blank(vi.COUNTS, [
      '‹prompt›',
      '……',
      '...',
      '-',
      '…',
      '_____',
      ' ',
      '.',
      '………… {unit}',
      '{label}:',
      '... {unit}',
      '/',
      '( )',
      '–',
      '{unit}',
      '.....‹line›.....',
    ]),
    blank(vi.MILLIONS, ['‹prompt›', '… triệu đồng', '......', '-', 'triệu đồng', '.......... đồng']),
    blank(vi.PERCENTS, ['...%', '…… %', '%', '-']),
    blank(vi.DAYS, ['…/…/2025', '.../.../...', 'ngày … tháng … năm 2025', 'ngày ... tháng ... năm ...', '__/__/____']),
    blank(en.COUNTS, ['‹prompt›', '...', '-', '—', '____', '.', '____ {unit}', '{label}:', '{unit}', ' ', '[ ]']),
    blank(en.DOLLARS, ['$', 'USD ____', '$ ......', '-', 'USD']),
    blank(en.PERCENTS, ['__%', '%', '... %']),
    blank(en.DAYS, ['__/__/____', '... 2025', '-']),
    unclear(vi.COUNTS, ['x', 'X', '√', 'Có', 'có', 'Đạt', 'tốt', '?', '!', 'v', '‹symbol:F0FC›']),
    unclear(en.COUNTS, ['x', '✓', 'yes', 'good', '?', '‹symbol:F0FC›', 'done']),
  ],
};

export const NOTHING: readonly Family[] = [putOff, explicit, falseNone, empty];

import { describe, expect, test } from '@jest/globals';
import { answerTo, heading, line, readTyped, smallForm } from '../support/typed.js';

const form = smallForm({
  sections: [
    { id: 'chung', title: 'Tình hình chung của đơn vị' },
    { id: 'danh_gia', title: 'Đánh giá', sections: [{ id: 'uu_diem', title: 'Ưu điểm nổi bật trong năm' }] },
  ],
});
const CHUNG = heading('1. Tình hình chung của đơn vị');
type Blocks = Parameters<typeof readTyped>[1][];
const chung = (...lines: Blocks) => answerTo(readTyped(form, CHUNG, ...lines), 'chung');

describe('an answer in words', () => {
  test('is what is meant, and what was crossed out is only told', () => {
    expect(chung('Một.', '~~Hai.~~', 'Ba.')).toMatchObject({ value: 'Một.\nBa.', text: 'Một.\nHai.\nBa.' });
    expect(chung('~~Hai.~~')).toMatchObject({ state: 'blank', value: null, text: 'Hai.' });
    expect(chung()).toMatchObject({ state: 'blank', value: null, text: null });
  });

  test('is none where that is all that is said', () => {
    expect(chung('Không có', '……').state).toBe('answered');
    expect(chung('Không có').state).toBe('nil');
    expect(chung('Không có', '~~Có~~').state).toBe('nil');
  });

  test('stands at its first line that says something, or else at its heading', () => {
    expect(chung('', 'Một.').place.quote).toBe('Một.');
    expect(chung('', ' ').place.quote).toBe('1. Tình hình chung của đơn vị');
  });

  test('is known by its tag, its bookmark or its title, and not by those of another', () => {
    const by = (look: Parameters<typeof line>[1]) => {
      const { by, confidence } = chung(line('Một.', look));
      return [by, confidence];
    };
    expect(by({})).toEqual(['text', 0.99]);
    expect(by({ tag: 'text:chung' })).toEqual(['tag', 0.99]);
    expect(by({ tag: 'text:khac' })[0]).toBe('text');
    expect(by({ bookmark: '_dc_text_chung' })).toEqual(['bookmark', 0.99]);
    expect(by({ emptyBookmark: '_dc_text_chung' })[0]).toBe('text');
    expect(by({ bookmark: '_dc_text_khac' })[0]).toBe('text');
    const bookmarked = heading('Việc đã làm', { bookmark: '_dc_section_chung' });
    const titled = answerTo(
      readTyped(form, bookmarked, line('Một.', { title: 'Tình hình chung của đơn vị' })),
      'chung',
    );
    expect(titled.by).toBe('bookmark');
  });

  test('is none of what the form prints behind a title where nothing need be said', () => {
    expect(chung('(nếu có)').state).toBe('blank');
  });

  test('may be in a picture where nothing is said in words', () => {
    expect(chung(line('', { pictures: 1 }))).toMatchObject({ state: 'unknown', value: null, confidence: 0.4 });
    expect(chung(line('Một.', { pictures: 1 })).state).toBe('answered');
  });
});

describe('an answer that begins with the very words of another question', () => {
  const asks = [
    { id: 'dinh_duong', ask: 'Dinh dưỡng và hoạt động thể chất.' },
    { id: 'tam_ly', ask: 'Tư vấn tâm lý học đường.' },
  ];
  const own = smallForm({ sections: [{ id: 'y_te', title: 'Công tác y tế trường học', points: asks }] });
  const stateOf = (text: string) =>
    answerTo(
      readTyped(
        own,
        heading('1. Công tác y tế trường học'),
        'Dinh dưỡng và hoạt động thể chất.',
        text,
        'Tư vấn tâm lý học đường.',
        'Có tổ tư vấn.',
      ),
      'dinh_duong',
    ).state;

  test.each([
    ['Tư vấn tâm lý học đường: Tổ tư vấn gồm ba giáo viên.', 'unknown'],
    ['Dinh dưỡng và hoạt động thể chất: Thực đơn được niêm yết.', 'answered'],
    ['Tư vấn: Thực đơn được niêm yết.', 'answered'],
  ])('“%s” is %s', (text, state) => {
    expect(stateOf(text)).toBe(state);
  });
});

describe('an answer under a heading that names another time or place', () => {
  const own = smallForm({
    schedule: { every: 'half_year', period: '2026-H1' },
    sections: [
      {
        id: 'ket_qua',
        title: 'Kết quả thực hiện',
        points: [
          { id: 'hoc_tap', ask: 'Việc tổ chức học tập, quán triệt.' },
          { id: 'loa_dai', ask: 'Hoạt động của hệ thống loa đài.' },
        ],
      },
      { id: 'nhiem_vu', title: 'Phương hướng, nhiệm vụ' },
    ],
  });
  const [HEAD, LEARN, RADIO, TASKS] = [
    'Kết quả thực hiện',
    'Việc tổ chức học tập, quán triệt.',
    'Hoạt động của hệ thống loa đài.',
    'Phương hướng, nhiệm vụ',
  ] as const;
  const states = ({ head = HEAD as string, learn = LEARN as string, tasks = TASKS as string }) => {
    const [said, held] = ['Đơn vị đã mở các hội nghị học tập.', 'Loa đài hoạt động ổn định.'];
    const top = (title: string, at: number) => heading(`${at}. ${title}`);
    const read = readTyped(own, top(head, 1), line(learn), said, line(RADIO), held, top(tasks, 2), 'Tiếp tục học tập.');
    return ['hoc_tap', 'loa_dai', 'nhiem_vu'].map((item) => answerTo(read, item).state);
  };

  test('is asked about, with all that stands under it', () => {
    expect(states({})).toEqual(['answered', 'answered', 'answered']);
    expect(states({ head: 'Kết quả thực hiện năm 2025' })).toEqual(['unknown', 'unknown', 'answered']);
    expect(states({ head: 'Kết quả thực hiện 6 tháng đầu năm 2026' })).toEqual(['answered', 'answered', 'answered']);
    expect(states({ head: 'Kết quả thực hiện của xã An Hòa' })).toEqual(['unknown', 'unknown', 'answered']);
  });

  test('is asked about under its own question alone', () => {
    const learn = 'Việc tổ chức học tập, quán triệt năm 2025.';
    expect(states({ learn })).toEqual(['unknown', 'answered', 'answered']);
  });

  test('is told with that heading', () => {
    const head = heading('1. Kết quả thực hiện năm 2025');
    const read = readTyped(
      own,
      head,
      line(LEARN),
      'Đã học tập.',
      line(RADIO),
      'Tốt.',
      heading(`2. ${TASKS}`),
      'Làm tốt.',
    );
    expect(answerTo(read, 'hoc_tap').why).toEqual({
      because: 'header',
      seen: 'Kết quả thực hiện năm 2025',
      expected: 'Kết quả thực hiện',
      best: 'Đã học tập.',
    });
  });

  test('is asked about under another question of the form, whatever is hidden there', () => {
    const answers = [
      line('Loa đài hoạt động ổn định.', { tag: 'text:hoc_tap' }),
      line('Đã học.', { tag: 'text:loa_dai' }),
    ];
    const read = readTyped(own, heading(`1. ${HEAD}`), line(RADIO), answers[0] ?? '', line(LEARN), answers[1] ?? '');
    expect(['hoc_tap', 'loa_dai'].map((item) => answerTo(read, item).state)).toEqual(['unknown', 'unknown']);
  });

  test.each(['Phương hướng, nhiệm vụ 6 tháng cuối năm 2026', 'Phương hướng, nhiệm vụ và kế hoạch năm 2027'])(
    'is believed under “%s”, which leads to what is to come',
    (tasks) => {
      expect(states({ tasks })).toEqual(['answered', 'answered', 'answered']);
    },
  );
});

describe('what was found without the heading it answers', () => {
  test('is told outside where it is too little to answer any', () => {
    const { answers, outside = [] } = readTyped(form, CHUNG, 'Tốt.', heading('2. Đánh giá'), 'Khá tốt');
    expect(answers.find(({ item }) => item === 'uu_diem')?.state).toBe('missing');
    expect(outside.map(({ text }) => text)).toEqual(['Khá tốt']);
  });

  test('is the doubtful answer of what it may answer, and not told again', () => {
    const said = 'Các chi bộ tham gia đủ, ít người vắng, dân khen';
    const { answers, outside } = readTyped(form, CHUNG, 'Tốt.', heading('2. Đánh giá'), said);
    expect(answers.find(({ item }) => item === 'uu_diem')?.state).toBe('unknown');
    expect(outside).toEqual([]);
  });
});

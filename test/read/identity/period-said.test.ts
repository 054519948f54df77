import { describe, expect, test } from '@jest/globals';
import { Outline } from '../../../schemas/outline.js';
import { PROPERTY, periodOf } from '../../../src/form/index.js';
import { identify } from '../../../src/read/index.js';
import { letterheadFor } from '../../support/letterheads.js';
import { typedDocument } from '../../support/typed.js';

const outlineOf = (title: string): Outline =>
  Outline.parse({
    decuong: 1,
    id: 'nho',
    title,
    type: 'BC',
    schedule: { every: 'month' },
    recipients: ['Ban Tuyên giáo'],
    sections: [{ id: 'chung', title: 'Tình hình chung' }],
  });

interface Report {
  /** The period the file carries where nobody sees it, and the one that is gathered. */
  carried?: string;
  gathered?: string;
  /** What the form prints as its title. */
  form?: string;
  /** The lines of the title as they stand in the report. */
  titled?: string[];
  day?: string;
  file?: string;
  settled?: string;
}

/** Who says that a report is of another period: the claim, by what it was made, who speaks against it, what for. */
function otherwise({ carried, gathered, form = 'Kết quả công tác {{period.label}}', ...report }: Report) {
  const { titled = [], day = '', file = 'bc.docx', settled } = report;
  const outline = outlineOf(form);
  const given = {
    outline,
    letterhead: letterheadFor(outline),
    units: [],
    period: gathered === undefined ? null : periodOf(outline, gathered),
  };
  const stamp = { format: 1, outline: 'nho', version: 1, unit: 'muong_so', fingerprint: '0'.repeat(32) };
  const properties =
    carried === undefined
      ? {}
      : Object.fromEntries(
          Object.entries({ ...stamp, period: carried }).map(([key, value]) => [
            PROPERTY[key as keyof typeof PROPERTY],
            String(value),
          ]),
        );
  const lines = [
    'ĐẢNG ỦY XÃ MƯỜNG SO',
    day === '' ? '' : `Mường So, ${day}`,
    'BÁO CÁO',
    ...titled,
    'I. Tình hình chung',
  ];
  const belongs = settled === undefined ? {} : { belongs: { ab: { period: settled } } };
  const document = { ...typedDocument(lines), properties };
  const { value } = identify(document as never, file, { given, unit: null, ...belongs }, 'ab');
  const found = value?.identity.contested?.period;
  return found ? [found.claim, found.by, found.against.map(({ by }) => by), found.names] : null;
}
const year = (code: string) => `Kết quả công tác năm ${code}`;

describe('the period in the title of a report', () => {
  test('is that of the file, or speaks against it', () => {
    expect(otherwise({ carried: '2026', titled: [year('2026')] })).toBeNull();
    expect(otherwise({ carried: '2026', titled: [year('2025')] })).toEqual(['2026', 'property', ['title'], ['2025']]);
    expect(otherwise({ carried: '2026', titled: ['Kết quả công tác'] })).toBeNull();
  });

  test('speaks against the one that is gathered where the file carries none', () => {
    expect(otherwise({ gathered: '2026', titled: [year('2025')] })).toEqual(['2026', 'option', ['title'], ['2025']]);
    expect(otherwise({ carried: '', gathered: '2026', titled: [year('2025')] })?.[1]).toBe('option');
    expect(otherwise({ gathered: '2026', titled: [year('2026')] })).toBeNull();
  });

  test('speaks against nothing where nobody said which it is', () => {
    expect(otherwise({ titled: [year('2025')] })).toBeNull();
    expect(otherwise({ carried: 'năm nay', titled: [year('2025')] })).toBeNull();
  });

  test('counts in capitals and over two lines, and is told as it stands there', () => {
    expect(otherwise({ carried: '2026', titled: ['KẾT QUẢ CÔNG TÁC', 'NĂM 2025'] })?.[3]).toEqual(['2025']);
    expect(otherwise({ carried: '2026', titled: ['Kết quả công tác', '6 tháng đầu năm', '2026'] })?.[3]).toEqual([
      '2026-H1',
    ]);
  });

  test('a person decided is not asked about again', () => {
    expect(otherwise({ carried: '2026', titled: [year('2025')], settled: '2026' })).toBeNull();
  });
});

describe('a title that names only the year of a month', () => {
  const month = { carried: '2026-11' };

  test('was shortened where it is the year of that month', () => {
    const form = 'Kết quả công tác {{period.label}} theo kế hoạch năm 2024';
    expect(otherwise({ ...month, form, titled: [year('2026')] })).toBeNull();
    expect(otherwise({ ...month, form: 'Kết quả công tác', titled: [year('2026')] })).toBeNull();
  });

  test('is of another period where it is another year, or another month', () => {
    expect(otherwise({ ...month, titled: [year('2025')] })?.[3]).toEqual(['2025']);
    expect(otherwise({ ...month, titled: ['Kết quả công tác tháng 10 năm 2026'] })?.[3]).toEqual(['2026-10']);
    expect(otherwise({ ...month, titled: ['Kết quả công tác quý III năm 2026'] })?.[3]).toEqual(['2026-Q3']);
  });
});

describe('a title that names several periods', () => {
  test('is of its own where that is one of them', () => {
    const titled = ['Kết quả công tác tháng 10 năm 2026 và tháng 11 năm 2026'];
    expect(otherwise({ carried: '2026-11', titled })).toBeNull();
    expect(otherwise({ carried: '2026-10', titled })).toBeNull();
    expect(otherwise({ carried: '2026-09', titled })?.[3]).toEqual(['2026-10', '2026-11']);
  });

  test('is of the one whose form is titled so', () => {
    const form = 'Kết quả công tác {{period.label}} và lũy kế năm 2026';
    const titled = ['Kết quả công tác tháng 12 năm 2026 và lũy kế năm 2026'];
    expect(otherwise({ form, titled, carried: '2026-11', gathered: '2026-12' })).toEqual([
      ...['2026-11', 'property', ['title']],
      ['2026-12'],
    ]);
    expect(otherwise({ form, titled, carried: '2026-11' })?.[3]).toEqual(['2026-12']);
    expect(otherwise({ form, titled, carried: '2026-12', gathered: '2026-11' })).toBeNull();
  });

  test('the same one twice, names one', () => {
    const titled = [`${year('2025')} (số liệu năm 2025)`];
    expect(otherwise({ carried: '2026', titled })?.[3]).toEqual(['2025']);
  });

  test('that the form prints itself says nothing', () => {
    const form = 'Kết quả thực hiện kế hoạch năm 2024';
    expect(otherwise({ form, carried: '2026', titled: [form] })).toBeNull();
    expect(otherwise({ form, carried: '2026', titled: ['Kết quả thực hiện kế hoạch năm 2023'] })?.[3]).toEqual([
      '2023',
    ]);
  });
});

describe('the day of a report tells the period it carries from the one that is gathered', () => {
  const both = { carried: '2025', gathered: '2026' };
  const named = (day: string, more: Report = both) =>
    otherwise({ form: 'Kết quả công tác', day, ...more })?.[3] ?? null;

  test('around the end of one of them', () => {
    expect(named('ngày 18 tháng 12 năm 2026')).toEqual(['2026']);
    expect(named('ngày 15 tháng 01 năm 2027')).toEqual(['2026']);
    expect(named('ngày 18 tháng 12 năm 2025')).toBeNull();
  });

  test('to the half of its length on either side', () => {
    expect(named('ngày 02 tháng 7 năm 2026')).toEqual(['2026']);
    expect(named('ngày 01 tháng 7 năm 2026')).toBeNull();
    const months = { carried: '2026-09', gathered: '2026-11' };
    expect(named('ngày 15 tháng 11 năm 2026', months)).toEqual(['2026-11']);
    expect(named('ngày 14 tháng 11 năm 2026', months)).toBeNull();
  });

  test('not where it is far from both, or near both', () => {
    expect(named('ngày 18 tháng 12 năm 2030')).toBeNull();
    expect(named('ngày 30 tháng 12 năm 2025', { carried: '2025-12', gathered: '2025' })).toBeNull();
  });

  test('not where nothing else is gathered, or the file carries nothing', () => {
    const day = 'ngày 18 tháng 12 năm 2026';
    expect(named(day, { carried: '2025' })).toBeNull();
    expect(named(day, { gathered: '2025' })).toBeNull();
    expect(named('', both)).toBeNull();
    expect(named('ngày 18 tháng 12 năm 2030', { carried: '2025', gathered: '2025' })).toBeNull();
  });

  test('and outweighs nothing the title says', () => {
    const day = 'ngày 18 tháng 12 năm 2026';
    expect(otherwise({ ...both, day, titled: [year('2025')] })).toBeNull();
    expect(otherwise({ ...both, day, titled: [year('2026')] })?.[2]).toEqual(['title', 'date']);
  });
});

describe('the name of the file', () => {
  test('is told with what else speaks against a period, and alone is not enough', () => {
    expect(otherwise({ carried: '2026', file: 'BC nam 2025.docx' })).toBeNull();
    const told = otherwise({ carried: '2026', titled: [year('2025')], file: 'den/BC nam 2025.docx' });
    expect(told?.[2]).toEqual(['title', 'file_name']);
    expect(otherwise({ carried: '2026', titled: [year('2025')], file: 'BC nam 2026.docx' })?.[2]).toEqual(['title']);
  });
});

import { describe, expect, test } from '@jest/globals';
import { balance, balancedWidth } from '../../src/write/parts/title.js';
import { englishForm, vietnameseForm } from '../support/forms.js';
import { around, bodyOf, valuesOf } from '../support/written.js';

/** The texts of the paragraphs before the first heading or the guide, each with its style. */
function head(xml: string): string[] {
  const paragraphs = xml.slice(0, xml.indexOf('w:val="DecuongGuide"')).match(/<w:p>.*?<\/w:p>/g) ?? [];
  return paragraphs.map((one) => {
    const text = [...one.matchAll(/<w:t [^>]*>([^<]*)/g)]
      .map((match) => match[1])
      .join('')
      .replaceAll('\u200b', '')
      .replaceAll('\u00a0', ' ');
    return `${valuesOf(one, 'w:pStyle')[0]}: ${text}`;
  });
}

describe('the first lines of a form', () => {
  test('by the rule of the Party', async () => {
    expect(head(await bodyOf(vietnameseForm('vn-party-2018')))).toEqual([
      'DecuongParent: ĐẢNG BỘ TỈNH LAI CHÂU',
      'DecuongIssuer: ĐẢNG ỦY XÃ MƯỜNG SO',
      'DecuongSeparator: *',
      'DecuongHead1: ĐẢNG CỘNG SẢN VIỆT NAM',
      'DecuongRule: ',
      'DecuongNumber: Số ……-BC/ĐU',
      'DecuongPlaceDate: Mường So, ngày … tháng … năm …',
      'DecuongKind: BÁO CÁO',
      'DecuongAudience: của cấp ủy cơ sở',
      'DecuongSubject: kết quả công tác tuyên truyền 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm',
      'DecuongSeparator: -----',
    ]);
  });

  test('by the rule of the State', async () => {
    expect(head(await bodyOf(vietnameseForm('vn-state-2020')))).toEqual([
      'DecuongParent: ĐẢNG BỘ TỈNH LAI CHÂU',
      'DecuongIssuer: ĐẢNG ỦY XÃ MƯỜNG SO',
      'DecuongRule: ',
      'DecuongHead1: CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
      'DecuongHead2: Độc lập - Tự do - Hạnh phúc',
      'DecuongRule: ',
      'DecuongNumber: Số: ……/BC-ĐU',
      'DecuongPlaceDate: Mường So, ngày … tháng … năm …',
      'DecuongKind: BÁO CÁO',
      'DecuongAudience: của cấp ủy cơ sở',
      'DecuongSubject: Kết quả công tác tuyên truyền 6 tháng đầu năm, nhiệm vụ trọng tâm 6 tháng cuối năm',
      'DecuongRule: ',
      'DecuongAddressedTo: Kính gửi:',
      'DecuongAddressee: - Ban Thường vụ Tỉnh ủy;',
      'DecuongAddressee: - Ban Tuyên giáo Tỉnh ủy.',
    ]);
  });

  test('in English', async () => {
    expect(head(await bodyOf(englishForm()))).toEqual([
      'DecuongParent: Green Schools Fund',
      'DecuongIssuer: Hill Road School',
      'DecuongNumber: No. ……',
      'DecuongPlaceDate: Leeds, Enter a date',
      'DecuongKind: REPORT',
      'DecuongSubject: Quarterly report on the school garden grant',
      'DecuongAddressedTo: To: Board of the Green Schools Fund',
    ]);
  });

  test('a rule is centred and as long as the share of the title above it', async () => {
    const xml = await bodyOf(vietnameseForm('vn-state-2020'));
    const rule = around(xml.slice(xml.indexOf('DecuongHead2')), 'w:p', 'DecuongRule');
    const [left = 0, right = 0] = ['w:left', 'w:right'].map((side) => Number(valuesOf(rule, 'w:ind', side)[0]));
    const cell = Math.round((9355 * 58) / 100);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
    // "Độc lập - Tự do - Hạnh phúc" is 57 mm wide in bold Times New Roman of 13 points.
    expect((cell - left - right) / 56.7).toBeGreaterThan(54);
    expect((cell - left - right) / 56.7).toBeLessThan(60);
  });
});

describe('a centred title of several lines', () => {
  const title = (text: string, width: number) => ({
    text,
    look: { align: 'center' as const, bold: true },
    font: 'Times New Roman',
    size: 14,
    width,
  });

  test('has no line of one word at its end', () => {
    const wide = title('TRUNG TÂM BỒI DƯỠNG CHÍNH TRỊ', 3800);
    const indent = balance(wide);
    const inner = 3800 - Number(indent?.left) - Number(indent?.right);
    expect(inner).toBeLessThan(3000);
    expect(inner).toBeGreaterThan(balancedWidth(wide));
    expect(indent?.left).toBe(indent?.right);
  });

  test.each([
    ['CỦA CHI BỘ TRUNG TÂM VĂN HÓA, THỂ THAO VÀ TRUYỀN THÔNG HUYỆN', 'CỦA CHI BỘ TRUNG TÂM VĂN HÓA, THỂ THAO'],
    [
      'Kết quả tuyên truyền về công tác xây dựng Đảng, xây dựng hệ thống',
      'Kết quả tuyên truyền về công tác xây dựng Đảng,',
    ],
  ])('%s breaks before a word that joins or behind a comma, not within a name', (text, line) => {
    const widest = balancedWidth(title(text, 9355 * 0.75));
    expect(widest).toBe(balancedWidth(title(line, 9355)));
  });

  test.each([
    ['ỦY BAN NHÂN DÂN XÃ DÀO SAN', 'ỦY BAN NHÂN DÂN', 3600],
    ['gửi đề cương và mẫu báo cáo 6 tháng đầu năm 2026', 'gửi đề cương và mẫu báo cáo', 4800],
  ])('%s breaks before the name of a place or a length of time', (text, line, width) => {
    expect(balancedWidth(title(text, width))).toBe(balancedWidth(title(line, 9355)));
  });

  test('at the right is no narrower than at the middle, and begins further in', () => {
    const text = title('report form for the second quarter of 2026', 3800);
    const right = balance({ ...text, look: { ...text.look, align: 'right' } });
    const middle = balance(text);
    expect(right?.right).toBe(0);
    expect(Math.abs(Number(right?.left) - 2 * Number(middle?.left))).toBeLessThanOrEqual(1);
  });

  test('breaks elsewhere where a line of next to nothing would be left', () => {
    const broken = title('Kết quả công tác tuyên truyền miệng và hoạt động báo cáo viên của xã', 9355 * 0.75);
    expect(balancedWidth(broken)).toBeLessThan(
      balancedWidth(title('Kết quả công tác tuyên truyền miệng và hoạt động báo cáo viên', 9355)),
    );
  });

  test('is left as it is where one line is enough, or where it is not centred', () => {
    expect(balance(title('SỞ Y TẾ', 3800))).toBeNull();
    expect(balance({ ...title('SỞ VĂN HÓA, THỂ THAO VÀ DU LỊCH', 3800), look: {} })).toBeNull();
  });

  test('stands in a narrow place whatever its words', () => {
    expect(balancedWidth(title('TRUYỀNTHÔNG', 100))).toBeGreaterThan(100);
    expect(balance(title('TRUYỀN THÔNG', 100))).toEqual({ left: 0, right: 0, firstLine: 0 });
  });
});

describe('the last lines of a form', () => {
  test('name those who receive it, and end as the rule ends them', async () => {
    const party = await bodyOf(vietnameseForm('vn-party-2018'));
    expect(party).toContain('- Ban Thường vụ Tỉnh ủy,<');
    expect(party).toContain('- Lưu Văn phòng.<');
    expect(await bodyOf(vietnameseForm('vn-party-2026'))).toContain('- Ban Thường vụ Tỉnh ủy;<');
  });

  test('a title below an authority looks other than one that stands alone', async () => {
    const both = await bodyOf(vietnameseForm('vn-party-2018'));
    expect(valuesOf(around(both, 'w:p', 'BÍ THƯ'), 'w:pStyle')).toEqual(['DecuongPosition']);
    const alone = await bodyOf(englishForm());
    expect(valuesOf(around(alone, 'w:p', 'Head teacher'), 'w:pStyle')).toEqual(['DecuongPositionAlone']);
  });

  test('the name stands 25 mm below the title', async () => {
    const xml = await bodyOf(vietnameseForm('vn-party-2018'));
    expect(valuesOf(around(xml, 'w:p', 'field:signatory'), 'w:spacing', 'w:before')).toEqual(['1417']);
  });
});

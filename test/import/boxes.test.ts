import { describe, expect, test } from '@jest/globals';
import { defined, text, treeOf } from '../support/drafted.js';

const TITLE = ['PHIẾU KHẢO SÁT', '', 'I. THÔNG TIN CHUNG', '1. Số lao động: ........ người'];

const figuresOf = (...lines: string[]) => defined(text(...TITLE, ...lines)).sections?.[0]?.figures?.slice(1);

describe('boxes to be ticked', () => {
  test('below their question are its choice, on one line or each on its own', () => {
    expect(
      figuresOf(
        '2. Lĩnh vực hoạt động chính (đánh dấu X vào ô thích hợp):',
        '☐ Nông nghiệp   ☐ Thương mại',
        '3. Mức độ hài lòng:',
        '□ Hài lòng',
        '□ Bình thường',
        '□ Khác: ..........',
      ),
    ).toMatchObject([
      { label: 'Lĩnh vực hoạt động chính', type: 'choice', options: ['Nông nghiệp', 'Thương mại'] },
      { label: 'Mức độ hài lòng', type: 'choice', options: ['Hài lòng', 'Bình thường', 'Khác'] },
    ]);
  });

  test('may stand behind what they say, and be typed as brackets', () => {
    expect(
      figuresOf('2. Đã thành lập tổ công nghệ số: Có ☐ Không ☐', '3. Đã có quy chế: Có [ ]  Không [ ]'),
    ).toMatchObject([
      { label: 'Đã thành lập tổ công nghệ số', type: 'yes_no' },
      { label: 'Đã có quy chế', type: 'yes_no' },
    ]);
  });

  test('end where the next sentence begins, which asks for a figure of its own', () => {
    expect(
      figuresOf('2. Có sản phẩm OCOP không?  ☐ Có  ☐ Không. Nếu có, số sản phẩm: ......... sản phẩm'),
    ).toMatchObject([
      { label: 'Có sản phẩm OCOP không?', type: 'yes_no' },
      { label: 'Số sản phẩm', type: 'integer', if_any: true },
    ]);
  });

  test('answer the first of two questions, and the second is asked for in words', () => {
    const outline = defined(text(...TITLE, '2. Có công chức chuyên trách không? Trình độ đào tạo?', '□ Có   □ Không'));
    expect(treeOf(outline.sections)).toEqual([
      'Thông tin chung',
      '  Có công chức chuyên trách không? Trình độ đào tạo?',
    ]);
    const [asked] = outline.sections?.[0]?.sections ?? [];
    expect(asked?.figures).toMatchObject([{ label: 'Có công chức chuyên trách không?', type: 'yes_no' }]);
  });
});

describe('several rooms in one line', () => {
  const asked = (line: string) =>
    defined(text('ĐỀ CƯƠNG BÁO CÁO', '', 'I. KẾT QUẢ', line, '- Nêu khó khăn.')).sections?.[0]?.points?.[0]?.figures;

  test('share what is said before the first of them', () => {
    expect(asked('- Đã kiểm tra ……… tổ chức đảng, ……… đảng viên. Nội dung kiểm tra: ………')).toMatchObject([
      { label: 'Đã kiểm tra tổ chức đảng', unit: 'tổ chức đảng' },
      { label: 'Đã kiểm tra đảng viên', unit: 'đảng viên' },
      { label: 'Nội dung kiểm tra', type: 'text' },
    ]);
  });

  test('ask for a part by what it is counted in', () => {
    expect(asked('- Kết nạp ……… hội viên, trong đó nữ ……… người')).toMatchObject([
      { label: 'Kết nạp hội viên' },
      { label: 'Số người nữ', unit: 'người' },
    ]);
  });
});

test('the thanks, the day and those who sign at the end of a form are no part of its last question', () => {
  const outline = defined(
    text(
      ...TITLE,
      'II. KIẾN NGHỊ',
      '2. Nêu kiến nghị với tỉnh:',
      'Xin trân trọng cảm ơn!',
      'Ngày …… tháng …… năm 2026',
      'NGƯỜI ĐIỀN PHIẾU',
    ),
  );
  expect(JSON.stringify(outline.sections?.[1])).not.toMatch(/cảm ơn|tháng/u);
});

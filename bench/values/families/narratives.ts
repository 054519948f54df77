import { blank, type Family, likelySaid, none, said } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const answered: Family = {
  name: 'sentences that say something',
  groups: [
    said(vi.TEXTS, [
      'Đơn vị đã tổ chức {n} hội nghị với {other} lượt người dự.',
      'Cấp ủy lãnh đạo thực hiện nghiêm túc, nội bộ đoàn kết, thống nhất.',
      'Đã thực hiện tốt, đúng tiến độ.',
      'Tốt.',
      'Đạt 100% kế hoạch.',
      'Đã ban hành {k} văn bản chỉ đạo; 100% chi bộ xây dựng kế hoạch thực hiện.',
      'Đơn vị triển khai bằng nhiều hình thức: hội nghị, sinh hoạt chuyên đề, pa nô, …',
      'Không chỉ tổ chức học tập tập trung, đơn vị còn phát {n} tài liệu đến từng hộ.',
      'Không để xảy ra điểm nóng; an ninh trật tự được giữ vững.',
      'Đang triển khai tại {k} thôn, bước đầu được Nhân dân đồng tình.',
      'Kinh phí còn hạn hẹp nên việc tập huấn còn chậm; số liệu quý IV sẽ bổ sung sau.',
      'Trả lời: Đã quán triệt đến {n} đảng viên, đạt {k}0%.',
      '- Thứ nhất, nâng cao nhận thức cho cán bộ.‹paragraph›- Thứ hai, bố trí đủ kinh phí.',
      '{label}‹paragraph›Đơn vị đã chủ động phối hợp với các đoàn thể, mỗi quý họp một lần.',
      '‹prompt›‹paragraph›Chi bộ phân công từng đồng chí phụ trách, kiểm điểm hằng tháng.',
      'Ngày 15/5/2025, đơn vị tổ chức sơ kết.',
      'Chờ được phê duyệt đề án, chi bộ vẫn chủ động lồng ghép vào sinh hoạt hằng tháng.',
      'Khó khăn nhất là địa bàn rộng, giao thông chia cắt.',
      'don vi da to chuc quan triet den toan the dang vien',
      'Chưa đạt yêu cầu do thiếu cán bộ.',
    ]),
    said(en.TEXTS, [
      'We held {n} workshops for {other} people.',
      'Good progress in all branches.',
      'Most members now keep their own records.',
      'Nothing was easy at first, yet {k} of the schools finished early.',
      'None of the volunteers left, and two more joined in May.',
      'The team met weekly, shared notes, and so on …',
      'Delivery was late because of floods; final figures will follow.',
      'Answer: two partners ran the sessions with us.',
      '- Roads were closed in March.‹paragraph›- The van broke down twice.',
      '{label}‹paragraph›We trained local staff and paid for travel.',
      '‹prompt›‹paragraph›Visitors praised the new opening hours.',
      'Pending works were finished in June.',
      'No staff changes were needed because the volunteers covered every shift.',
      'Yes. Attendance rose in every village.',
      'Too early to tell in the north; in the south harvests doubled.',
    ]),
    likelySaid(vi.TEXTS, [
      'Đơn vị đã tổ chức {n} hội nghị với …… lượt người dự.',
      'Không có khó khăn, vướng mắc gì.',
      'Không có đảng viên nào bị kỷ luật.',
      'Như năm trước.',
      'Đã báo cáo tại mục II.',
    ]),
    likelySaid(en.TEXTS, [
      'We held {n} workshops for ____ people.',
      'No problems were met this year.',
      'As last year.',
      'See section 2.',
    ]),
  ],
};

const skeletons: Family = {
  name: 'skeletons nobody filled in',
  groups: [
    blank(vi.TEXTS, [
      'Đơn vị đã tổ chức …… hội nghị',
      'Đơn vị đã tổ chức ..... hội nghị với ..... lượt người dự.',
      'Tỷ lệ đảng viên tham gia đạt ……%',
      'Ngày ... tháng ... năm 2025, đơn vị tổ chức .....',
      'Tổng số: ……; trong đó: nữ ……, dân tộc thiểu số ……',
      'Trong kỳ đã ban hành ...... văn bản, gồm: ......',
      '- Ưu điểm: ……‹paragraph›- Hạn chế: ……',
      'Kinh phí: ………… triệu đồng.',
      'Họ và tên: ……………',
      'Đã kiểm tra ____ tổ chức, giám sát ____ đảng viên.',
      '1. ……‹paragraph›2. ……‹paragraph›3. ……',
      'Đạt ....../...... chỉ tiêu',
    ]),
    blank(en.TEXTS, [
      'We held ____ workshops for ____ people.',
      'The total was …… USD.',
      'Strengths: ......‹paragraph›Weaknesses: ......',
      'On __/__/____ the board met in ________.',
      'Attendance reached ___% of members.',
      '1. ____‹paragraph›2. ____',
      'Name: ............',
      'In total ..... visits were made to ..... schools',
    ]),
  ],
};

const copied: Family = {
  name: 'labels and questions, and nothing more',
  groups: [
    blank(vi.TEXTS, [
      'Trả lời:',
      'Nội dung:',
      '{label}',
      '{label}‹paragraph›Trả lời:',
      'Trả lời: ……',
      '- ',
      '‹prompt›',
      'Kết quả:',
      'Đáp:',
      '{label}‹paragraph›……',
      '+',
      'Nội dung trả lời:',
      '(…)',
    ]),
    blank(en.TEXTS, [
      'Answer:',
      '{label}',
      '{label}‹paragraph›Answer:',
      'Answer: ....',
      '-',
      '‹prompt›',
      'Response:',
      'Our answer:',
      '{label}‹paragraph›....',
      '(...)',
    ]),
    blank(vi.TEXTS, ['?', '???']),
    blank(en.TEXTS, ['?', '???']),
  ],
};

const putOff: Family = {
  name: 'texts put off',
  groups: [
    blank(vi.TEXTS, [
      ...[
        'Đang chờ số liệu của kế toán',
        'Đang cập nhật',
        'Sẽ bổ sung sau.',
        'Đang tổng hợp, sẽ báo cáo sau.',
        'Bổ sung sau',
        'Chưa có nội dung',
        'Sẽ báo cáo trong tháng 7.',
      ],
      ...[
        'Chờ ý kiến của lãnh đạo.',
        'Đang xây dựng nội dung này.',
        '(Đ/c Lan bổ sung)',
        'Phần này gửi sau.',
        'Đang rà soát, tổng hợp.',
        'Chưa tổng hợp được.',
        'Sẽ gửi bản đầy đủ sau.',
      ],
    ]),
    blank(en.TEXTS, [
      ...[
        'To be added later.',
        'Will be added later',
        'TBC',
        'To follow.',
        'Waiting for figures from accounts.',
        'In preparation',
        'Will be completed in July.',
        'Pending',
      ],
      ...['(Anna to write)', 'Text will follow.', 'To be confirmed.', 'Still being written.'],
    ]),
  ],
};

const noneInWords: Family = {
  name: 'none, in a text',
  groups: [
    none(vi.TEXTS, [
      'Không có.',
      'Không',
      'không phát sinh',
      'Không có',
      'Không phát sinh.',
      'KHÔNG',
      'ko có',
      'khong co',
    ]),
    none(en.TEXTS, ['None.', 'None', 'none', 'Nil', 'No', 'nil']),
    likelySaid(vi.TEXTS, [
      'Không có gì.',
      'Không có nội dung này.',
      'Không phát sinh trong kỳ.',
      'Đơn vị không phát sinh.',
    ]),
    likelySaid(en.TEXTS, ['Nothing to report.', 'N/A', 'Not applicable', 'None this year.']),
  ],
};

export const NARRATIVES: readonly Family[] = [answered, skeletons, copied, putOff, noneInWords];

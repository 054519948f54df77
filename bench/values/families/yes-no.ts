import { blank, clear, type Family, type Line, likely, unclear } from '../family.js';
import * as en from '../places/en.js';
import * as vi from '../places/vi.js';

const YES = (...typed: string[]): Line[] => typed.map((text) => () => [text, 'yes']);
const NO = (...typed: string[]): Line[] => typed.map((text) => () => [text, 'no']);

const plain: Family = {
  name: 'yes or no',
  groups: [
    clear(vi.YES_NO, [
      ...YES(
        'Có',
        'có',
        'CÓ',
        'Có.',
        ' Có ',
        '☒ Có ☐ Không',
        '☐ Không ☑ Có',
        'Có / ‹strike:Không›',
        '[x] Có [ ] Không',
        '‹strike:Không› Có',
        'co',
      ),
      ...NO(
        'Không',
        'không',
        'KHÔNG',
        'Không.',
        '☐ Có ☒ Không',
        '[ ] Có [x] Không',
        '‹strike:Có› / Không',
        'khong',
        'Khong',
      ),
    ]),
    clear(en.YES_NO, [
      ...YES('Yes', 'yes', 'YES', 'Yes.', '☒ Yes ☐ No', '[x] Yes [ ] No', 'Yes / ‹strike:No›', '‹strike:No› Yes'),
      ...NO('No', 'no', 'NO', 'No.', '☐ Yes ☒ No', '[ ] Yes [x] No', '‹strike:Yes› / No'),
    ]),
    likely(vi.YES_NO, [
      ...YES('Rồi', 'C', 'x', '✓', '1', 'Đúng', 'Có ạ'),
      ...NO('ko', 'K', 'Không có', 'Chưa', 'Chưa có', 'không có', '0', 'Chưa ban hành'),
    ]),
    likely(en.YES_NO, [
      ...YES('Y', 'y', 'yep', 'x', '✓', 'true', 'Yess', 'yes!'),
      ...NO('N', 'n', 'nope', 'none', 'Not yet', 'false', 'never', 'not this year'),
    ]),
    blank(vi.YES_NO, ['☐ Có ☐ Không', '[ ] Có [ ] Không', '…', '-', '‹prompt›', 'đang rà soát']),
    blank(en.YES_NO, ['☐ Yes ☐ No', '[ ] Yes [ ] No', '...', '‹prompt›', 'TBC']),
  ],
};

const more: Family = {
  name: 'yes or no with more words',
  groups: [
    likely(vi.YES_NO, [
      ...YES(
        'Có, từ tháng 3',
        'Có (từ tháng 3/2025)',
        'Có, theo Quyết định số 15-QĐ/ĐU',
        'Có: 03 quy chế',
        'Đã có',
        'Có đầy đủ',
        'Có, đã báo cáo ở mục II',
      ),
      ...NO(
        'Không, sẽ làm trong năm 2026',
        'Không (chưa bố trí kinh phí)',
        'Không, chưa có',
        'Chưa, đang xây dựng',
        'Không có điều kiện',
        'Hiện chưa có',
      ),
    ]),
    likely(en.YES_NO, [
      ...YES('Yes, since March', 'Yes (see Annex 2)', 'Yes, by Smith & Co.', 'Yes: twice', 'Yes, all of them'),
      ...NO('No, planned for 2026', 'No (too costly)', 'No, not yet', 'No longer', 'No, never'),
    ]),
  ],
};

const neither: Family = {
  name: 'neither yes nor no',
  groups: [
    unclear(vi.YES_NO, [
      ...[
        'Không rõ',
        'Không phải không có',
        'Có/Không',
        'Có, không',
        'Có lẽ',
        'Có thể',
        'Có thể có',
        'Sẽ có',
        'Có một phần',
        'Không chắc',
        'Không hẳn',
      ],
      ...[
        'Một phần',
        'Không biết',
        'có hay không',
        'Có hoặc không',
        '☒ Có ☒ Không',
        'Có nơi có, nơi không',
        'Không những có mà còn nhiều',
        'Có?',
        'Không?',
        'Cò',
        'Khống',
      ],
      ...[
        'Không liên quan',
        'Có kế hoạch ban hành',
        'Có dự thảo',
        'Không hoàn toàn',
        'Dự kiến có',
        'Có nhưng chưa đủ',
        'Không quan trọng',
        'Không đúng là không có',
      ],
      ...['xem mục 3', '12', 'năm 2024 có', 'Có khả năng', 'Có ý định'],
    ]),
    unclear(en.YES_NO, [
      ...[
        'Not sure',
        'Unknown',
        'Yes and no',
        'Yes/No',
        'Yes or no',
        'Maybe',
        'Partly',
        'Yes, but not fully',
        'No idea',
        'No problem',
        'Now',
        'Not',
        'Nor',
      ],
      ...[
        '☒ Yes ☒ No',
        'N/A',
        'Yes?',
        'No?',
        'We hope so',
        'Not only audited',
        'No doubt',
        'Next year yes',
        'No comment',
        'Yesterday',
        'Eyes',
        'Almost',
        'Not entirely',
      ],
      ...[
        'Some of them',
        'Not no',
        'No wonder',
        'Yes in 2023, no in 2024',
        '12',
        'see above',
        'Know',
        'Noted',
        'Norway',
      ],
    ]),
  ],
};

export const YES_NO: readonly Family[] = [plain, more, neither];

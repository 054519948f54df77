import type { AnnexWords } from '../lexicon.js';

export const annex: AnnexWords = {
  facts: [
    ['groups', '(?:đơn vị|đối tượng|cơ quan)(?: thực hiện)? báo cáo'],
    ['period', 'kỳ báo cáo'],
    ['every', '(?:chế độ|tần suất)(?: thực hiện)? báo cáo'],
    ['cutoff', '(?:thời gian|thời điểm|ngày) chốt số liệu(?: báo cáo)?'],
    ['to', '(?:nơi|cơ quan|đơn vị) nhận báo cáo'],
    ['how', '(?:phương|hình) thức gửi(?:, nhận)?(?: báo cáo)?'],
    ['due', 'thời hạn gửi báo cáo(?: của (?<whose>.+?))?'],
    ['guidance', 'lưu ý|hướng dẫn(?: chung)?'],
  ],
  once: ['một lần'],
  columns: ['(?:các )?cột'],
  allColumns: ['các cột đều'],
  otherColumns: ['các cột (?:còn lại|khác)'],
  fillings: [
    ['date', 'ghi ngày(?:, tháng, năm)?'],
    ['yes_no', 'ghi có hoặc không'],
    ['percent', 'ghi tỷ lệ(?: phần trăm|\\s*%)?'],
    ['decimal', 'ghi số thập phân'],
    ['money', 'ghi số tiền'],
    ['integer', 'ghi số'],
    ['text', 'ghi (?:bằng chữ|rõ)'],
    ['choice', 'ghi một trong'],
  ],
  turned: ['(?:trình bày |in )?(?:trên )?(?:khổ )?(?:giấy |trang )?(?:a[34] )?(?:nằm )?ngang'],
};

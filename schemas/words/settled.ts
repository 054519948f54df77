/** What each entry of the decisions of a pack is for. */
export const settledWords: Readonly<Record<string, string>> = {
  '': 'Những điều người phụ trách đã xác nhận về các báo cáo gửi về; đặt cạnh pack.json của bộ mẫu.',
  decuong_settled: 'Luôn là 1.',
  decisions: 'Các điều đã xác nhận; mỗi mục nói một điều về một tệp.',
  file: 'Tên tệp, để người xem biết là tệp nào.',
  sha256: 'Mã SHA-256 của tệp; tệp đã sửa thì mã khác đi và điều xác nhận hết hiệu lực.',
  unit: 'Mã đơn vị của tệp, để người xem dễ tìm.',
  belongs_to_unit: 'Tệp này là báo cáo của đơn vị có mã này.',
  belongs_to_period: 'Tệp này là báo cáo của kỳ này. Ví dụ: 2026-H1.',
  parts: 'Các tệp cùng làm thành một báo cáo với tệp này, ví dụ phụ lục gửi riêng.',
  counts: 'true: tính tệp này; false: không tính.',
  item: 'Mã chỗ trong báo cáo: so_hoi_nghi, so_tin.2021, bieu_1.r2.so_tin; cả dòng, cột, bảng: bieu_1.r2, bieu_1.so_tin, bieu_1. Kèm theo “value” hoặc “state”.',
  value: 'Giá trị đúng ở chỗ đó: con số theo đơn vị tính của mẫu, ngày (2026-07-05) hoặc chữ.',
  state: 'answered: đúng như đã đọc; nil: không có, không phát sinh; missing: chưa có, phải hỏi lại đơn vị.',
  by: 'Người xác nhận.',
  at: 'Lúc xác nhận: 2026-07-05 hoặc 2026-07-05T14:30+07:00. Hai mục trái nhau thì mục sau cùng được tính.',
  why: 'Căn cứ để xác nhận.',
};

/** What the values of closed lists stand for, in Vietnamese; lists may share words that mean other things in each. */
const LISTS: readonly Readonly<Record<string, string>>[] = [
  {
    text: 'chữ',
    integer: 'số nguyên',
    decimal: 'số thập phân',
    percent: 'tỷ lệ %',
    money: 'số tiền',
    date: 'ngày',
    choice: 'chọn một',
    yes_no: 'có hoặc không',
  },
  {
    sum: 'cộng',
    mean: 'bình quân',
    weighted_mean: 'bình quân gia quyền',
    min: 'nhỏ nhất',
    max: 'lớn nhất',
    last: 'mới nhất',
    count: 'đếm',
    list: 'liệt kê',
    none: 'không tổng hợp',
  },
  {
    once: 'một lần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    half_year: '6 tháng',
    nine_months: '9 tháng',
    year: 'hằng năm',
  },
  { plan: 'kế hoạch', actual: 'thực hiện', previous: 'kỳ trước' },
  { plan: 'giữ số của đề cương chung', own: 'đánh số riêng từng mẫu' },
  { error: 'lỗi', warning: 'cảnh báo', note: 'ghi chú', off: 'tắt' },
  { portrait: 'dọc', landscape: 'ngang' },
  { vi: 'tiếng Việt', en: 'tiếng Anh' },
  { left: 'trái', center: 'giữa', right: 'phải', justify: 'đều hai bên' },
  { top: 'trên', bottom: 'dưới' },
];

/** What each value of a closed list stands for, in Vietnamese; none where nothing is known of the list. */
export const meaningsOf = (options: readonly string[]): Readonly<Record<string, string>> =>
  LISTS.find((list) => options.every((option) => Object.hasOwn(list, option))) ?? {};

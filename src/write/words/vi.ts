import type { DocumentWords } from './words.js';

export const vi: DocumentWords = {
  locale: 'vi-VN',
  fieldTitle: { number: 'Số văn bản', place: 'Địa danh', date: 'Ngày ban hành', signatory: 'Người ký' },
  valueDate: { picture: 'dd/MM/yyyy', prompt: '…/…/…' },
  bodyNouns: [
    ...['ỦY BAN NHÂN DÂN', 'HỘI ĐỒNG NHÂN DÂN', 'CÁN SỰ ĐẢNG', 'ĐẢNG ĐOÀN'],
    ...['ĐẢNG ỦY', 'TỈNH ỦY', 'THÀNH ỦY', 'HUYỆN ỦY', 'THỊ ỦY', 'QUẬN ỦY', 'ĐẢNG BỘ', 'CHI BỘ'],
    ...['CHI ỦY', 'THƯỜNG VỤ', 'THƯỜNG TRỰC', 'CHẤP HÀNH', 'ỦY BAN', 'NHÂN DÂN', 'HỘI ĐỒNG', 'MẶT TRẬN'],
    ...['TỔ QUỐC', 'VIỆT NAM', 'XÃ HỘI', 'CHỦ NGHĨA', 'CỘNG HÒA', 'CỘNG SẢN', 'TUYÊN GIÁO', 'TUYÊN TRUYỀN'],
    ...['DÂN VẬN', 'TỔ CHỨC', 'KIỂM TRA', 'NỘI CHÍNH', 'NỘI VỤ', 'VĂN PHÒNG', 'CƠ QUAN', 'CƠ SỞ'],
    ...['CÔNG AN', 'QUÂN SỰ', 'CHỈ HUY', 'BỘ ĐỘI', 'BIÊN PHÒNG', 'PHỤ NỮ', 'THANH NIÊN', 'NÔNG DÂN'],
    ...['CÔNG ĐOÀN', 'LIÊN ĐOÀN', 'LAO ĐỘNG', 'CHIẾN BINH', 'VĂN HÓA', 'THỂ THAO', 'DU LỊCH', 'GIA ĐÌNH'],
    ...['THÔNG TIN', 'TRUYỀN THÔNG', 'TRUYỀN HÌNH', 'TRUYỀN THANH', 'PHÁT THANH', 'BÁO CHÍ', 'GIÁO DỤC', 'ĐÀO TẠO'],
    ...['Y TẾ', 'TÀI CHÍNH', 'KẾ HOẠCH', 'TƯ PHÁP', 'XÂY DỰNG', 'GIAO THÔNG', 'CÔNG THƯƠNG', 'KHOA HỌC'],
    ...['CÔNG NGHỆ', 'KINH TẾ', 'HẠ TẦNG', 'ĐÔ THỊ', 'NÔNG NGHIỆP', 'MÔI TRƯỜNG', 'TÀI NGUYÊN', 'DÂN TỘC'],
    ...['TÔN GIÁO', 'THANH TRA', 'CHÍNH TRỊ', 'TRUNG TÂM', 'TRUNG ƯƠNG', 'DOANH NGHIỆP', 'HÀNH CHÍNH', 'DỊCH VỤ'],
    ...['NHÀ NƯỚC', 'THỊ TRẤN', 'THỊ XÃ', 'THÀNH PHỐ', 'ĐẶC KHU', 'TRƯỜNG HỌC', 'ĐẠI HỌC', 'BỆNH VIỆN'],
    ...['NGÂN HÀNG', 'BẢO HIỂM', 'BẢO TÀNG', 'THƯ VIỆN'],
  ],
  placeLevels: ['XÃ', 'PHƯỜNG', 'THỊ TRẤN', 'ĐẶC KHU', 'HUYỆN', 'QUẬN', 'THỊ XÃ', 'THÀNH PHỐ', 'TỈNH'],
};

import { mix, phrases, shared, spaced, words, zipf } from '../choosers.js'
import type { Tradition } from '../tradition.js'

const men = words(`
  Nam Hùng Dũng Tuấn Minh Long Cường Hải Sơn Thắng Đức Anh Quang Huy Hoàng Tùng Hiếu Trung Thành Phong Khánh Việt Bình Tiến Toàn Hưng
  Linh Đạt Kiên Nghĩa Phúc Tâm Thịnh Trường Tú Vinh Bảo Cảnh Chiến Công Cương Danh Điệp Đông Duy Giang Hà Hậu Hiệp Hoà Hợp Khải Khoa
  Lâm Lộc Lợi Luân Mạnh Nhân Nhật Ninh Phát Phương Quân Quốc Quý Quyết Sang Sáng Tài Tân Thái Thanh Thiện Thọ Thông Thuận Toản
  Trí Triệu Trọng Tuyên Vũ Vương Ý An Ân Bách Chính`)

const women = words(`
  Lan Hương Hoa Mai Linh Trang Thảo Hà Nga Thuỷ Hằng Phương Yến Ngọc Anh Hạnh Hiền Huyền Loan Ly My Nhung Oanh Quỳnh Tâm Thu Thư
  Trinh Tuyết Vân Xuân Dung Giang`)

/** Vietnamese: family, middle, given; shares of the commonest family names after sigpwned/popular-names-by-country (CC0). */
export const vietnamese: Tradition = {
  name: 'vietnamese',
  nationalities: { VN: 1 },
  given: {
    male: mix([88, zipf(men)], [12, spaced(zipf(words('Minh Quang Anh Gia Hải Hoàng')), zipf(men))]),
    female: mix([85, zipf(women)], [15, spaced(zipf(words('Thu Phương Ngọc Thanh Kim')), zipf(women))]),
  },
  middle: {
    male: shared({
      Văn: 0.55,
      Đức: 0.08,
      Minh: 0.06,
      Xuân: 0.05,
      Quang: 0.05,
      Đình: 0.07,
      Hữu: 0.06,
      Ngọc: 0.04,
      Công: 0.04,
    }),
    female: shared({ Thị: 0.75, Thu: 0.07, Ngọc: 0.08, Thanh: 0.06, Kim: 0.04 }),
  },
  family: shared({
    Nguyễn: 0.38,
    Trần: 0.11,
    Lê: 0.095,
    Phạm: 0.071,
    Hoàng: 0.035,
    Huỳnh: 0.016,
    Phan: 0.045,
    Vũ: 0.025,
    Võ: 0.014,
    Đặng: 0.021,
    Bùi: 0.02,
    Đỗ: 0.014,
    Hồ: 0.013,
    Ngô: 0.013,
    Dương: 0.01,
    Lý: 0.005,
    Đinh: 0.02,
    Trương: 0.02,
    Mai: 0.015,
    Cao: 0.015,
    Hà: 0.015,
    Đào: 0.015,
  }),
  chain: [
    ['family', 1],
    ['middle', 0.97],
    ['given', 1],
  ],
  speech: 'latin',
  script: 'marks',
  places: phrases(
    'Nghe An, Ha Tinh, Quang Binh, Hai Phong, Hai Duong, Quang Ninh, Thanh Hoa, Hanoi, Ho Chi Minh City, Nam Dinh',
  ),
  languages: { Vietnamese: 1 },
  kunya: false,
  hands: {
    referral: { english: 0.65, french: 0.25, british: 0.1 },
    register: { british: 0.75, french: 0.15, german: 0.1 },
  },
}

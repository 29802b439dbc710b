import type { AgencySeed } from '../types'
import { englishUnitName, unitKind } from '../unit-names'
import { termCode } from '../../../src/import/upr/natural-key'

/**
 * The 56 communes and wards of Cao Bang since 1 July 2025: official code, name, and the units whose
 * area went into them (Resolution 1657/NQ-UBTVQH15). Spelling as in the national list of codes.
 */
const UNITS = `
01273 | Phường Thục Phán | Phường Sông Hiến; Phường Đề Thám; Phường Hợp Giang; Xã Hưng Đạo (thành phố Cao Bằng); Xã Hoàng Tung
01279 | Phường Nùng Trí Cao | Phường Ngọc Xuân; Phường Sông Bằng; Xã Vĩnh Quang (thành phố Cao Bằng)
01288 | Phường Tân Giang | Phường Tân Giang; Phường Duyệt Trung; Phường Hòa Chung; Xã Chu Trinh; Xã Lê Chung
01290 | Xã Bảo Lâm | Thị trấn Pác Miầu; Xã Mông Ân; Xã Vĩnh Phong
01294 | Xã Lý Bôn | Xã Vĩnh Quang (huyện Bảo Lâm); Xã Lý Bôn
01297 | Xã Nam Quang | Xã Nam Cao; Xã Nam Quang
01304 | Xã Quảng Lâm | Xóm Tổng Dùn; Xã Quảng Lâm
01318 | Xã Yên Thổ | Xã Thái Học; Xã Thái Sơn; Xã Yên Thổ
01321 | Xã Bảo Lạc | Thị trấn Bảo Lạc; Xã Bảo Toàn; Xã Hồng Trị
01324 | Xã Cốc Pàng | Xã Đức Hạnh; Xã Cốc Pàng
01327 | Xã Cô Ba | Xã Thượng Hà; Xã Cô Ba
01336 | Xã Khánh Xuân | Xã Phan Thanh (huyện Bảo Lạc); Xã Khánh Xuân
01339 | Xã Xuân Trường | Xã Hồng An; Xã Xuân Trường
01351 | Xã Hưng Đạo | Xã Hưng Thịnh; Xã Kim Cúc; Xã Hưng Đạo (huyện Bảo Lạc)
01354 | Xã Huy Giáp | Xã Đình Phùng; Xã Huy Giáp
01360 | Xã Sơn Lộ | Xã Sơn Lập; Xã Sơn Lộ
01363 | Xã Thông Nông | Thị trấn Thông Nông; Xã Đa Thông; Xã Lương Can
01366 | Xã Cần Yên | Xã Cần Nông; Xã Lương Thông; Xã Cần Yên
01387 | Xã Thanh Long | Xã Ngọc Động (huyện Hà Quảng); Xã Yên Sơn; Xã Thanh Long
01392 | Xã Trường Hà | Thị trấn Xuân Hòa; Xã Quý Quân; Xã Sóc Hà; Xã Trường Hà
01393 | Xã Lũng Nặm | Xã Thượng Thôn; Xã Lũng Nặm
01414 | Xã Tổng Cọt | Xã Nội Thôn; Xã Cải Viên; Xã Tổng Cọt
01438 | Xã Hà Quảng | Xã Hồng Sỹ; Xã Ngọc Đào; Xã Mã Ba
01447 | Xã Trà Lĩnh | Thị trấn Trà Lĩnh; Xã Cao Chương; Xã Quốc Toản
01456 | Xã Quang Hán | Xã Quang Vinh; Xã Quang Hán
01465 | Xã Quang Trung | Xã Quang Trung (huyện Trùng Khánh); Xã Tri Phương; Xã Xuân Nội
01477 | Xã Trùng Khánh | Thị trấn Trùng Khánh; Xã Đức Hồng; Xã Lăng Hiếu; Xã Khâm Thành
01489 | Xã Đình Phong | Xã Ngọc Côn; Xã Ngọc Khê; Xã Phong Nặm; Xã Đình Phong
01501 | Xã Đàm Thuỷ | Xã Chí Viễn; Xã Phong Châu; Xã Đàm Thủy
01525 | Xã Đoài Dương | Xã Trung Phúc; Xã Cao Thăng; Xã Đoài Dương
01537 | Xã Lý Quốc | Xã Minh Long; Xã Đồng Loan; Xã Lý Quốc
01552 | Xã Quang Long | Xã Đức Quang; Xã Thắng Lợi; Xã Quang Long
01558 | Xã Hạ Lang | Thị trấn Thanh Nhật; Xã Thống Nhất; Xã Thị Hoa
01561 | Xã Vinh Quý | Xã Cô Ngân; Xã An Lạc; Xã Kim Loan; Xã Vinh Quý
01576 | Xã Quảng Uyên | Thị trấn Quảng Uyên; Xã Phi Hải; Xã Phúc Sen; Xã Chí Thảo
01594 | Xã Độc Lập | Xã Quảng Hưng; Xã Cai Bộ; Xã Độc Lập
01618 | Xã Hạnh Phúc | Xã Ngọc Động (huyện Quảng Hòa); Xã Tự Do; Xã Hạnh Phúc
01636 | Xã Bế Văn Đàn | Xã Hồng Quang; Xã Cách Linh; Xã Bế Văn Đàn
01648 | Xã Phục Hoà | Thị trấn Tà Lùng; Thị trấn Hòa Thuận; Xã Mỹ Hưng; Xã Đại Sơn
01654 | Xã Hoà An | Thị trấn Nước Hai; Xã Đại Tiến; Xã Hồng Việt
01660 | Xã Nam Tuấn | Xã Đức Long (huyện Hòa An); Xã Dân Chủ; Xã Nam Tuấn
01699 | Xã Nguyễn Huệ | Xã Quang Trung (huyện Hòa An); Xã Ngũ Lão; Xã Nguyễn Huệ
01708 | Xã Bạch Đằng | Xã Thịnh Vượng; Xã Bình Dương; Xã Bạch Đằng
01726 | Xã Nguyên Bình | Thị trấn Nguyên Bình; Xã Thể Dục; Xã Vũ Minh
01729 | Xã Tĩnh Túc | Thị trấn Tĩnh Túc; Xã Triệu Nguyên; Xã Vũ Nông
01738 | Xã Ca Thành | Xã Yên Lạc; Xã Ca Thành
01747 | Xã Minh Tâm | Xã Trương Lương; Xã Minh Tâm
01768 | Xã Phan Thanh | Xã Phan Thanh (huyện Nguyên Bình); Xã Mai Long
01774 | Xã Tam Kim | Xã Hưng Đạo (huyện Nguyên Bình); Xã Hoa Thám; Xã Tam Kim
01777 | Xã Thành Công | Xã Quang Thành; Xã Thành Công
01786 | Xã Đông Khê | Thị trấn Đông Khê; Xã Đức Xuân; Xã Trọng Con
01789 | Xã Canh Tân | Xã Đức Thông; Xã Canh Tân
01792 | Xã Kim Đồng | Xã Hồng Nam; Xã Thái Cường; Xã Kim Đồng
01795 | Xã Minh Khai | Xã Quang Trọng; Xã Minh Khai
01807 | Xã Thạch An | Xã Tiên Thành; Xã Vân Trình; Xã Lê Lai
01822 | Xã Đức Long | Xã Đức Long (huyện Thạch An); Xã Thụy Hùng; Xã Lê Lợi
`

const LEGAL_BASIS = {
  vi: 'Nghị quyết 1657/NQ-UBTVQH15 ngày 16/6/2025 của Ủy ban Thường vụ Quốc hội',
  en: 'Resolution 1657/NQ-UBTVQH15 of the National Assembly Standing Committee, 16 June 2025',
}

function toAgency(line: string): AgencySeed {
  const [code = '', name = '', parts = ''] = line.split(' | ')
  const merged = parts.split('; ')
  return {
    code,
    slug: termCode(name),
    name: { vi: name, en: englishUnitName(name) },
    kind: unitKind(name) === 'ward' ? 'ward' : 'commune',
    level: 'commune',
    parent: '04',
    validFrom: '2025-07-01',
    legalBasis: LEGAL_BASIS,
    about: {
      vi: `Đơn vị hành chính cấp xã từ ngày 1/7/2025, hình thành từ: ${merged.join(', ')}.`,
      en: `A commune-level unit since 1 July 2025, formed from: ${merged.map(englishUnitName).join(', ')}.`,
    },
  }
}

/** The commune-level units, in the order of their codes. */
export const communes: AgencySeed[] = UNITS.trim().split('\n').map(toAgency)

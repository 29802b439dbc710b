import type { Both, SourceSeed } from '../../types'

const ASSEMBLY: Both = { vi: 'Quốc hội', en: 'National Assembly' }
const STANDING: Both = {
  vi: 'Ủy ban Thường vụ Quốc hội',
  en: 'National Assembly Standing Committee',
}
const GOVERNMENT: Both = { vi: 'Chính phủ', en: 'Government of Viet Nam' }
const PRIME_MINISTER: Both = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' }
const PROVINCE: Both = {
  vi: 'Ủy ban nhân dân tỉnh Cao Bằng',
  en: 'People’s Committee of Cao Bang Province',
}

function document(
  vi: string,
  en: string,
  publisher: Both,
  symbol: string | undefined,
  date: string | undefined,
): (placeVi?: string, placeEn?: string) => SourceSeed {
  return (placeVi, placeEn) => ({
    title: {
      vi: placeVi ? `${vi}, ${placeVi}` : vi,
      en: placeEn ? `${en}, ${placeEn}` : en,
    },
    publisher,
    ...(symbol ? { symbol } : {}),
    ...(date ? { date } : {}),
  })
}

/** Vietnamese legal documents that the texts cite. No addresses: the number finds them. */
export const law = {
  constitution: document(
    'Hiến pháp năm 2013',
    'Constitution of 2013',
    ASSEMBLY,
    undefined,
    '2013-11-28',
  ),
  constitutionAmendment: document(
    'Nghị quyết sửa đổi, bổ sung một số điều của Hiến pháp',
    'Resolution amending the Constitution',
    ASSEMBLY,
    '203/2025/QH15',
    '2025-06-16',
  ),
  localGovernment: document(
    'Luật Tổ chức chính quyền địa phương',
    'Law on the Organisation of Local Government',
    ASSEMBLY,
    '72/2025/QH15',
    '2025-06-16',
  ),
  communes: document(
    'Nghị quyết về việc sắp xếp các đơn vị hành chính cấp xã của tỉnh Cao Bằng năm 2025',
    'Resolution on the reorganisation of commune-level units of Cao Bang Province in 2025',
    STANDING,
    '1657/NQ-UBTVQH15',
    '2025-06-16',
  ),
  information: document(
    'Luật Tiếp cận thông tin',
    'Law on Access to Information',
    ASSEMBLY,
    '104/2016/QH13',
    '2016-04-06',
  ),
  children: document('Luật Trẻ em', 'Law on Children', ASSEMBLY, '102/2016/QH13', '2016-04-05'),
  childrenDecree: document(
    'Nghị định quy định chi tiết một số điều của Luật Trẻ em',
    'Decree detailing the Law on Children',
    GOVERNMENT,
    '56/2017/NĐ-CP',
    '2017-05-09',
  ),
  civilStatus: document(
    'Luật Hộ tịch',
    'Law on Civil Status',
    ASSEMBLY,
    '60/2014/QH13',
    '2014-11-20',
  ),
  disability: document(
    'Luật Người khuyết tật',
    'Law on Persons with Disabilities',
    ASSEMBLY,
    '51/2010/QH12',
    '2010-06-17',
  ),
  treaties: document(
    'Luật Điều ước quốc tế',
    'Law on Treaties',
    ASSEMBLY,
    '108/2016/QH13',
    '2016-04-09',
  ),
  education: document('Luật Giáo dục', 'Law on Education', ASSEMBLY, '43/2019/QH14', '2019-06-14'),
  tuition: document(
    'Nghị quyết về miễn, hỗ trợ học phí',
    'Resolution on exemption from and support for school fees',
    ASSEMBLY,
    '217/2025/QH15',
    '2025-06-26',
  ),
  criminalAmendment: document(
    'Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự',
    'Law amending the Criminal Code',
    ASSEMBLY,
    '86/2025/QH15',
    '2025-06-25',
  ),
  juvenileJustice: document(
    'Luật Tư pháp người chưa thành niên',
    'Law on Juvenile Justice',
    ASSEMBLY,
    '59/2024/QH15',
    '2024-11-30',
  ),
  press: document('Luật Báo chí', 'Press Law', ASSEMBLY, '126/2025/QH15', undefined),
  personalData: document(
    'Luật Bảo vệ dữ liệu cá nhân',
    'Law on Personal Data Protection',
    ASSEMBLY,
    '91/2025/QH15',
    '2025-06-26',
  ),
  accessibilityCircular: document(
    'Thông tư về tiêu chuẩn, công nghệ hỗ trợ người khuyết tật tiếp cận, sử dụng sản phẩm, dịch vụ thông tin và truyền thông',
    'Circular on standards and technology that help persons with disabilities use information and communication services',
    { vi: 'Bộ Thông tin và Truyền thông', en: 'Ministry of Information and Communications' },
    '26/2020/TT-BTTTT',
    '2020-09-23',
  ),
  uprDecision: document(
    'Quyết định về thực hiện các khuyến nghị UPR chu kỳ IV',
    'Decision on following up the recommendations of the fourth UPR cycle',
    PRIME_MINISTER,
    '1172/QĐ-TTg',
    '2025-06-17',
  ),
  plan2018: document(
    'Kế hoạch truyền thông về quyền con người',
    'Plan for communication on human rights',
    PROVINCE,
    '3432/KH-UBND',
    '2018-10-25',
  ),
  plan2023: document(
    'Kế hoạch truyền thông về quyền con người giai đoạn 2023-2028',
    'Plan for communication on human rights, 2023-2028',
    PROVINCE,
    '87/KH-UBND',
    '2023-01-13',
  ),
}

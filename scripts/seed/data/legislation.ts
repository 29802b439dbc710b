import type { Both, LegislationSeed } from '../types'

const ASSEMBLY: Both = { vi: 'Quốc hội', en: 'National Assembly' }
const GOVERNMENT: Both = { vi: 'Chính phủ', en: 'Government' }
const PRIME_MINISTER: Both = { vi: 'Thủ tướng Chính phủ', en: 'Prime Minister' }
const PROVINCE: Both = {
  vi: 'Ủy ban nhân dân tỉnh Cao Bằng',
  en: 'People’s Committee of Cao Bang Province',
}

/** Acts that the texts cite: numbers and days are facts, abstracts are words of our own. */
export const legislation: LegislationSeed[] = [
  {
    number: '104/2016/QH13',
    form: 'law',
    title: { vi: 'Luật Tiếp cận thông tin', en: 'Law on Access to Information' },
    authority: ASSEMBLY,
    issuedOn: '2016-04-06',
    effectiveOn: '2018-07-01',
    abstract: {
      vi: 'Công dân được tiếp cận thông tin do cơ quan nhà nước tạo ra. Luật nói thông tin nào phải công khai, thông tin nào cung cấp khi có yêu cầu, thông tin nào không được tiếp cận.',
      en: 'Citizens have access to information that state bodies make. The law says what must be published, what is given on request and what is closed.',
    },
    instruments: ['CCPR'],
    topics: ['press'],
  },
  {
    number: '102/2016/QH13',
    form: 'law',
    title: { vi: 'Luật Trẻ em', en: 'Law on Children' },
    authority: ASSEMBLY,
    issuedOn: '2016-04-05',
    effectiveOn: '2017-06-01',
    abstract: {
      vi: 'Quyền và bổn phận của trẻ em, trách nhiệm của Nhà nước, gia đình và xã hội trong bảo vệ, chăm sóc trẻ em.',
      en: 'The rights and duties of children and what the State, families and society owe them.',
    },
    instruments: ['CRC'],
    topics: ['children'],
  },
  {
    number: '56/2017/NĐ-CP',
    form: 'decree',
    title: {
      vi: 'Nghị định quy định chi tiết một số điều của Luật Trẻ em',
      en: 'Decree detailing the Law on Children',
    },
    authority: GOVERNMENT,
    issuedOn: '2017-05-09',
    effectiveOn: '2017-07-01',
    abstract: {
      vi: 'Quy định cách hỗ trợ, can thiệp khi trẻ em bị xâm hại và cách bảo vệ đời sống riêng tư của trẻ em, kể cả trên mạng.',
      en: 'How help is given when a child has been harmed and how the privacy of children is protected, online too.',
    },
    instruments: ['CRC'],
    topics: ['children'],
  },
  {
    number: '60/2014/QH13',
    form: 'law',
    title: { vi: 'Luật Hộ tịch', en: 'Law on Civil Status' },
    authority: ASSEMBLY,
    issuedOn: '2014-11-20',
    effectiveOn: '2016-01-01',
    abstract: {
      vi: 'Đăng ký khai sinh, kết hôn, khai tử và các việc hộ tịch khác; Ủy ban nhân dân cấp xã là nơi đăng ký gần dân nhất.',
      en: 'Registration of births, marriages, deaths and other matters of civil status; the commune is the office nearest to people.',
    },
    instruments: ['CRC', 'CCPR'],
    topics: ['civil-status'],
  },
  {
    number: '51/2010/QH12',
    form: 'law',
    title: { vi: 'Luật Người khuyết tật', en: 'Law on Persons with Disabilities' },
    authority: ASSEMBLY,
    issuedOn: '2010-06-17',
    effectiveOn: '2011-01-01',
    abstract: {
      vi: 'Quyền của người khuyết tật về sức khỏe, giáo dục, việc làm, công trình công cộng, giao thông và thông tin.',
      en: 'The rights of persons with disabilities in health, education, work, public buildings, transport and information.',
    },
    instruments: ['CRPD'],
    topics: ['disability'],
  },
  {
    number: '59/2024/QH15',
    form: 'law',
    title: { vi: 'Luật Tư pháp người chưa thành niên', en: 'Law on Juvenile Justice' },
    authority: ASSEMBLY,
    issuedOn: '2024-11-30',
    effectiveOn: '2026-01-01',
    abstract: {
      vi: 'Xử lý chuyển hướng và thủ tục riêng cho người chưa thành niên trong vụ án hình sự.',
      en: 'Diversion and procedures of their own for juveniles in criminal cases.',
    },
    instruments: ['CRC'],
    topics: ['children'],
  },
  {
    number: '91/2025/QH15',
    form: 'law',
    title: { vi: 'Luật Bảo vệ dữ liệu cá nhân', en: 'Law on Personal Data Protection' },
    authority: ASSEMBLY,
    issuedOn: '2025-06-26',
    effectiveOn: '2026-01-01',
    abstract: {
      vi: 'Sự đồng ý, mục đích, quyền của người có dữ liệu và nghĩa vụ của nơi xử lý dữ liệu.',
      en: 'Consent, purpose, the rights of those whom data are about and the duties of those who process them.',
    },
    instruments: ['CCPR'],
    topics: ['data'],
  },
  {
    number: '42/2022/NĐ-CP',
    form: 'decree',
    title: {
      vi: 'Nghị định về việc cung cấp thông tin và dịch vụ công trực tuyến của cơ quan nhà nước trên môi trường mạng',
      en: 'Decree on information and online public services of state agencies',
    },
    authority: GOVERNMENT,
    issuedOn: '2022-06-24',
    effectiveOn: '2022-08-15',
    abstract: {
      vi: 'Cổng thông tin của cơ quan nhà nước phải có những gì: bộ máy, đầu mối liên hệ, văn bản, tìm kiếm, bản tiếng nước ngoài.',
      en: 'What the portal of a state agency must show: its structure, contacts, legal documents, search and pages in a foreign language.',
    },
    instruments: ['CCPR'],
    topics: ['press'],
  },
  {
    number: '1172/QĐ-TTg',
    form: 'decision',
    title: {
      vi: 'Quyết định về thực hiện các khuyến nghị UPR chu kỳ IV mà Việt Nam chấp thuận',
      en: 'Decision on following up the recommendations of the fourth UPR cycle that Viet Nam supported',
    },
    authority: PRIME_MINISTER,
    issuedOn: '2025-06-17',
    abstract: {
      vi: 'Giao cơ quan chủ trì, cơ quan phối hợp cho từng khuyến nghị của chu kỳ IV.',
      en: 'Assigns a lead agency and co-ordinating agencies for each recommendation of the fourth cycle.',
    },
    instruments: [],
    topics: ['upr'],
  },
  {
    number: '87/KH-UBND',
    form: 'plan',
    scope: 'provincial',
    title: {
      vi: 'Kế hoạch truyền thông về quyền con người giai đoạn 2023-2028',
      en: 'Plan for communication on human rights, 2023-2028',
    },
    authority: PROVINCE,
    issuedOn: '2023-01-13',
    abstract: {
      vi: 'Việc của tỉnh: trao đổi và cung cấp thông tin cho báo chí, tập huấn phóng viên và cán bộ, ấn phẩm, cổng thông tin, cơ sở dữ liệu nhân quyền, cộng tác viên.',
      en: 'What the province does: exchange of information and its supply to the press, training of reporters and officials, publications, portals, a human-rights database, contributors.',
    },
    instruments: [],
    topics: [],
  },
]

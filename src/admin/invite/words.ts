const vi = {
  title: 'Mời người dùng',
  lead: 'Người được mời nhận thư có đường dẫn để tự chọn mật khẩu; không ai khác biết mật khẩu ấy. Đường dẫn dùng một lần, trong 7 ngày.',
  name: 'Họ tên',
  email: 'Thư điện tử',
  role: 'Vai trò',
  chooseRole: '– chọn –',
  contributorOnly: 'Biên tập viên mời cộng tác viên: họ viết bản nháp của mình và gửi duyệt.',
  agency: 'Cơ quan',
  noAgency: 'Không thuộc cơ quan nào',
  byline: 'Tên ghi dưới bài',
  bylineHint: 'Để trống thì dùng họ tên.',
  affiliation: 'Nơi công tác',
  affiliationHint: 'Ghi dưới mỗi bài của cộng tác viên.',
  send: 'Gửi thư mời',
  sending: 'Đang gửi…',
  sent: (email: string) => `Đã gửi thư mời đến ${email}.`,
  account: 'Xem tài khoản',
  another: 'Mời người khác',
  again: 'Gửi lại thư mời',
  sentAgain: 'Đã gửi lại. Đường dẫn trong thư trước không còn dùng được.',
  failed: 'Chưa gửi được. Hãy thử lại.',
}

export type InviteWords = typeof vi

const en: InviteWords = {
  title: 'Invite a user',
  lead: 'Whoever is invited gets a mail with a link to choose a password that nobody else knows. The link works once, within 7 days.',
  name: 'Name',
  email: 'E-mail',
  role: 'Role',
  chooseRole: '– choose –',
  contributorOnly: 'Editors invite contributors: they write drafts of their own and submit them.',
  agency: 'Agency',
  noAgency: 'No agency',
  byline: 'Byline',
  bylineHint: 'The name when this is empty.',
  affiliation: 'Affiliation',
  affiliationHint: 'Stands under every text of a contributor.',
  send: 'Send the invitation',
  sending: 'Sending…',
  sent: (email) => `The invitation to ${email} is on its way.`,
  account: 'Show the account',
  another: 'Invite somebody else',
  again: 'Send the invitation again',
  sentAgain: 'Sent again. The link of the mail before works no more.',
  failed: 'It could not be sent. Try again.',
}

/** The words in the language of the admin. */
export function inviteWords(language: string): InviteWords {
  return language === 'en' ? en : vi
}

/**
 * The engine's sentences in Vietnamese, for the admin. Reports and the command line are in English;
 * what is not on the list is shown in English rather than not at all.
 */
const SENTENCES: [english: RegExp, vietnamese: string][] = [
  [/^The file (.+) is empty\.$/, 'Tệp $1 rỗng.'],
  [/^The file (.+) is a PDF\.$/, 'Tệp $1 là PDF; hãy dùng bảng tính, CSV, JSON hoặc DOCX.'],
  [/^The file (.+) is not (.+) but (.+)\.$/, 'Tệp $1 không đúng loại: cần $2, nhưng đây là $3.'],
  [
    /^The file (.+) is an old Office file.*$/,
    'Tệp $1 thuộc định dạng Office cũ; hãy lưu lại thành .xlsx hoặc .docx.',
  ],
  [
    /^The file (.+) looks like a spreadsheet or another archive, but cannot be opened: (.+)\.$/,
    'Tệp $1 có vẻ là bảng tính nhưng không mở được: $2.',
  ],
  [
    /^The file (.+) is not text in UTF-8\..*$/,
    'Tệp $1 không phải văn bản UTF-8. Trong phần mềm bảng tính, hãy lưu lại thành "CSV UTF-8".',
  ],
  [
    /^The file (.+) is neither text nor a spreadsheet\.$/,
    'Tệp $1 không phải văn bản hay bảng tính.',
  ],
  [
    /^A part of (.+) would unpack to (\d+) MB.*$/,
    'Một phần của tệp $1 giải nén ra $2 MB, vượt mức cho phép. Hãy chia nhỏ tệp hoặc lưu thành CSV.',
  ],
  [/^(.+) is not JSON: (.+)$/, 'Tệp $1 không phải JSON hợp lệ: $2'],
  [/^(.+) is not CSV: (.+)$/, 'Tệp $1 không phải CSV hợp lệ: $2'],
  [/^(.+) lacks the columns? (.+?)\.( \(line \d+\))?$/, 'Tệp $1 thiếu cột $2.'],
  [
    /^(.+) is not the CSV file or spreadsheet that this import reads: its first line has none of the columns (.+?)\.( \(line \d+\))?$/,
    'Tệp $1 không phải loại đã chọn: dòng đầu không có cột nào trong các cột $2.',
  ],
  [
    /^(.+) has columns that (.+) do not have: (.+?)\.( \(line \d+\))?$/,
    'Tệp $1 có cột không thuộc $2: $3.',
  ],
  [/^(.+) has no recommendations to Viet Nam\.$/, 'Tệp $1 không có khuyến nghị nào cho Việt Nam.'],
  [/^(.+) has a header and no (rows|figures)\.$/, 'Tệp $1 chỉ có dòng tiêu đề.'],
  [/^There is no state "(.+)"\.$/, 'Không có nước nào tên "$1".'],
  [/^there is no state "(.+)"$/, 'không có nước nào tên "$1"'],
  [/^(\S+): there is no state "(.+)"$/, '$1: không có nước nào tên "$2"'],
  [/^(\S+): there is no "(.+)" among (\S+)$/, '$1: không có "$2" trong $3'],
  [/^(\S+): "(.*)" is no known position$/, '$1: "$2" không phải lập trường đã biết'],
  [/^(\S+): must be text$/, '$1: phải là văn bản'],
  [/^(\S+): must be a whole number$/, '$1: phải là số nguyên'],
  [/^(\S+): is empty$/, '$1: để trống'],
  [/^(.+): This field is required\.$/, '$1: bắt buộc phải có'],
  [/^(\S+): "(.+)" is taken already$/, '$1: "$2" đã được bản ghi khác dùng'],
  [/^(\S+): "(.+)" is that of line (\d+) too$/, '$1: "$2" trùng với dòng $3'],
  [/^the same key as line (\d+)$/, 'trùng khóa với dòng $1'],
  [/^the same as line (\d+)$/, 'giống hệt dòng $1'],
  [/^more or fewer cells than the header has columns$/, 'số ô khác số cột của dòng tiêu đề'],
  [/^not a recommendation to Viet Nam$/, 'không phải khuyến nghị cho Việt Nam'],
  [/^not about Viet Nam$/, 'không nói về Việt Nam'],
  [/^another state$/, 'nước khác'],
  [/^changes: (.+)$/, 'thay đổi: $1'],
  [/^new (\S+) (.+)$/, 'mới trong $1: $2'],
  [/^state "(.+)" = (.+)$/, 'nước "$1" đọc là $2'],
  [/^position "(.+)" = (.+)$/, 'lập trường "$1" đọc là $2'],
  [/^theme "(.+)" read as "(.+)"$/, 'chủ đề "$1" đọc là "$2"'],
  [
    /^theme "(.+)" is new and has no Vietnamese label yet$/,
    'chủ đề "$1" mới, chưa có nhãn tiếng Việt',
  ],
  [/^(\S+): stray spaces removed$/, '$1: bỏ dấu cách thừa'],
  [
    /^SDG (\S+) may be (\S+) \(the spreadsheet lost the zero\); left to an editor$/,
    'SDG $1 có thể là $2 (bảng tính làm mất số 0); để biên tập viên quyết định',
  ],
  [
    /^no (.+) in the source: the key is made of the text$/,
    'nguồn không có $1: khóa được tạo từ lời văn',
  ],
  [/^(\S+): changed by staff since, left alone$/, '$1: cán bộ đã sửa, giữ nguyên'],
  [
    /^left alone: staff have an unpublished draft of it.*$/,
    'giữ nguyên: cán bộ đang có bản nháp chưa công bố; hãy công bố hoặc bỏ bản nháp rồi nhập lại',
  ],
  [
    /^a sample record: it keeps that label.*$/,
    'bản ghi minh họa: giữ nhãn minh họa vì phần tóm tắt là của dữ liệu trình diễn',
  ],
  [
    /^(\d+) records? (?:have|has) changed since the file was compared with the database\.$/,
    '$1 bản ghi đã thay đổi từ lúc đối chiếu; các dòng đó đã được đối chiếu lại. Hãy xem rồi chấp nhận lần nữa.',
  ],
  [
    /^(.*): publish it as a revision: give a later vintage$/,
    '$1: hãy công bố như số điều chỉnh, với ngày công bố mới hơn',
  ],
  [/^value is (.+) here, (.+) in the file$/, 'giá trị ở đây là $1, trong tệp là $2'],
  [
    /^The database refuses a value that is there already: (.+)$/,
    'Cơ sở dữ liệu không nhận giá trị đã có: $1',
  ],
]

/** A sentence of the engine in Vietnamese; several in one are taken one by one. */
export function inVietnamese(text: string): string {
  const whole = translated(text)
  if (whole !== null) return whole
  return text
    .split('; ')
    .map((part) => translated(part) ?? part)
    .join('; ')
}

function translated(text: string): string | null {
  const found = SENTENCES.find(([english]) => english.test(text))
  return found ? text.replace(found[0], found[1]) : null
}

import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with the office that was named. */
export const authorityError = errorsOf({
  'authority.not-found': {
    vi: 'Không có cơ quan mã "{code}"; các mã đã nhập: {known}',
    en: 'There is no authority with the code "{code}"; codes that are entered: {known}',
  },
  'authority.none': {
    vi: 'Không có cơ quan mã "{code}": chưa nhập cơ quan nào (import authorities, hoặc trang Nhập dữ liệu)',
    en: 'There is no authority with the code "{code}": none has been entered yet (import authorities, or the page Import data)',
  },
  'authority.not-on-day': {
    vi: 'Cơ quan "{code}" không tồn tại vào ngày {day}: {because}',
    en: 'The authority "{code}" does not exist on {day}: {because}',
  },
  'office.no-details': {
    vi: 'Cơ quan {code} chưa có địa chỉ, điện thoại, tài khoản thu và người ký cho ngày {day}; hãy nhập tệp office-details, hoặc lệnh offices set {code}, hoặc trang /offices/{code}',
    en: 'The office {code} has no address, telephone, collection account and signatory for {day}; import a file of office-details, or use the command offices set {code}, or the page /offices/{code}',
  },
  'office.no-treasury-account': {
    vi: 'Quyết định phạt phải ghi tài khoản nộp tiền: {office} chưa nhập tài khoản tại {treasury}; hãy ghi số tài khoản tại bước này, hoặc nhập tài khoản và tên Kho bạc ở trang /offices, lệnh offices set, tệp office-details',
    en: 'A fine must name the account to pay into: {office} has entered none at {treasury}; give its number in this step, or enter account and name of the treasury on the page /offices, with the command offices set, or in a file of office-details',
  },
  'office.bank-unknown': {
    vi: 'Không nhận ra ngân hàng "{bank}"; ghi mã NAPAS 6 chữ số, tên ngắn hoặc tên đầy đủ, ví dụ 970436, Vietcombank',
    en: 'The bank "{bank}" is not known; write its NAPAS number of 6 digits, its short or its full name, for example 970436, Vietcombank',
  },
  'office.account-malformed': {
    vi: '"{text}" không phải là số tài khoản; số tài khoản có 4 đến 19 chữ số hoặc chữ cái',
    en: '"{text}" is not the number of an account; one has 4 to 19 digits or letters',
  },
  'office.treasury-half': {
    vi: 'Số tài khoản Kho bạc và tên Kho bạc phải ghi cùng nhau',
    en: 'The treasury account and the name of the treasury go together',
  },
});

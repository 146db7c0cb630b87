import type { ColumnDefinition, FileDefinition, Words } from './file-definition';

const text = (
  name: string,
  nameVi: string,
  meaning: Words,
  examples: ColumnDefinition['examples'],
): ColumnDefinition => ({ name, nameVi, form: 'text', meaning, examples });

/** What offices print on their papers beside their names, from a day on. */
export const OFFICE_DETAILS_FILE: FileDefinition = {
  title: { vi: 'Thông tin in trên văn bản của cơ quan', en: 'Office details' },
  holds: {
    vi: 'Mỗi dòng là địa chỉ, điện thoại, tài khoản thu, người liên hệ và người ký của một cơ quan, áp dụng từ một ngày; ngày sau thay ngày trước, văn bản đã phát hành giữ nguyên. Thiếu dòng này thì văn bản đòi tiền của cơ quan không phát hành được.',
    en: 'Each row is the address, telephone, collection account, contact and signatory of an office from a day on; a later day takes over, and what was issued stays. Without it an office issues no paper that asks for money.',
  },
  key: ['authorityCode', 'validFrom'],
  columns: [
    {
      name: 'authorityCode',
      nameVi: 'Mã cơ quan',
      form: 'code',
      meaning: {
        vi: 'Cơ quan BHXH phát hành văn bản, đã có trong danh sách cơ quan.',
        en: 'The office that issues papers, one of the register of authorities.',
      },
      examples: ['VD', 'VD01'],
    },
    {
      name: 'validFrom',
      nameVi: 'Áp dụng từ ngày',
      form: 'day',
      meaning: { vi: 'Ngày đầu tiên in những thông tin này.', en: 'The first day on which these are printed.' },
      examples: ['2025-07-01', '2025-07-01'],
    },
    text('address', 'Địa chỉ', { vi: 'Trụ sở của cơ quan.', en: 'Where the office is.' }, [
      'Số 10 đường Ví Dụ, phường Ví Dụ',
      'Số 20 đường Ví Dụ, xã Ví Dụ',
    ]),
    {
      ...text('phone', 'Điện thoại', { vi: 'Điện thoại của cơ quan.', en: 'Telephone of the office.' }, [
        '0900000010',
        '0900000020',
      ]),
      form: 'phone',
    },
    text(
      'contactName',
      'Người liên hệ',
      { vi: 'Ai trả lời về văn bản.', en: 'Who answers questions about a letter.' },
      ['Trần Thị Ví Dụ', 'Lê Văn Ví Dụ'],
    ),
    {
      ...text(
        'contactPhone',
        'Điện thoại người liên hệ',
        { vi: 'Để trống: điện thoại của cơ quan.', en: 'Empty: the telephone of the office.' },
        ['0900000011', ''],
      ),
      form: 'phone',
      optional: true,
    },
    text(
      'accountNumber',
      'Số tài khoản thu',
      { vi: 'Tài khoản chuyên thu, 4 đến 19 chữ số.', en: 'The collection account, 4 to 19 digits.' },
      ['000000000010', '000000000020'],
    ),
    text(
      'bank',
      'Ngân hàng',
      {
        vi: 'Nơi mở tài khoản: mã NAPAS 6 chữ số, tên ngắn hoặc tên đầy đủ.',
        en: 'Where it is kept: the NAPAS number of 6 digits, the short or the full name.',
      },
      ['999999', 'Ngân hàng Minh Họa'],
    ),
    {
      ...text(
        'treasuryAccount',
        'Tài khoản Kho bạc',
        { vi: 'Tài khoản nhận tiền phạt tại Kho bạc Nhà nước.', en: 'Account of the state treasury for fines.' },
        ['0000.0.0000000', ''],
      ),
      optional: true,
    },
    {
      ...text('treasury', 'Kho bạc', { vi: 'Tên Kho bạc Nhà nước.', en: 'Name of the state treasury.' }, [
        'Kho bạc Nhà nước Ví Dụ',
        '',
      ]),
      optional: true,
    },
    {
      ...text(
        'signsFor',
        'Ký thay',
        {
          vi: 'KT. GIÁM ĐỐC, TL. GIÁM ĐỐC …; để trống khi thủ trưởng ký.',
          en: 'KT. GIÁM ĐỐC and the like; empty where the head signs.',
        },
        ['', 'KT. GIÁM ĐỐC'],
      ),
      optional: true,
    },
    text('signerTitle', 'Chức vụ người ký', { vi: 'In hoa như trên văn bản.', en: 'In capitals, as on papers.' }, [
      'GIÁM ĐỐC',
      'PHÓ GIÁM ĐỐC',
    ]),
    text('signerName', 'Người ký', { vi: 'Họ và tên.', en: 'Full name.' }, ['Nguyễn Thị Ví Dụ', 'Phạm Văn Ví Dụ']),
  ],
};

import { PAYMENT_METHODS } from '../../../../kernel/payment-cycle';
import { AUTHORITY_LEVEL_NAMES, AUTHORITY_LEVELS } from '../../../../law/authority-levels';
import { EMPLOYER_STATUS_CODES, EMPLOYER_STATUS_NAMES } from '../../../../law/employer-statuses';
import { PAYMENT_METHOD_NAMES } from '../../../../law/payment-method-names';
import { SECTORS } from '../../../../law/sectors';
import { codeWords, type ColumnDefinition, type FileDefinition } from './file-definition';
import { AUTHORITY_LEVEL_SPELLINGS, EMPLOYER_STATUS_SPELLINGS, PAYMENT_METHOD_SPELLINGS } from './other-spellings';
import { EMPLOYER_CODE, EXAMPLE_AUTHORITIES, PERIOD } from './shared-columns';

/** The office that manages an employer or a firm. */
const AUTHORITY_CODE: ColumnDefinition = {
  name: 'authorityCode',
  nameVi: 'Mã cơ quan',
  form: 'code',
  meaning: {
    vi: 'Cơ quan BHXH quản lý, đã có trong danh sách cơ quan.',
    en: 'The office in charge, one of the register of authorities.',
  },
  examples: ['VD01', 'VD01'],
};

/** The offices, in a tree whose members have a beginning and an end. */
export const AUTHORITIES_FILE: FileDefinition = {
  title: { vi: 'Danh sách cơ quan', en: 'Authorities' },
  holds: {
    vi: 'Mỗi dòng là một cơ quan BHXH. Cơ quan cấp trên và cơ quan kế thừa có thể ở dòng phía dưới.',
    en: 'Each row is an office of social insurance. Its parent and successor may stand further down.',
  },
  key: ['code'],
  columns: [
    {
      name: 'code',
      nameVi: 'Mã cơ quan',
      form: 'code',
      meaning: { vi: 'Mã của cơ quan, không trùng nhau.', en: 'Code of the office; no two have the same.' },
      examples: EXAMPLE_AUTHORITIES,
    },
    {
      name: 'name',
      nameVi: 'Tên cơ quan',
      form: 'text',
      meaning: { vi: 'Tên đầy đủ như in trên văn bản.', en: 'Full name, as printed on papers.' },
      examples: ['Bảo hiểm xã hội tỉnh Ví Dụ', 'Bảo hiểm xã hội cơ sở Ví Dụ'],
    },
    {
      name: 'level',
      nameVi: 'Cấp',
      form: 'choice',
      codes: codeWords(AUTHORITY_LEVELS, AUTHORITY_LEVEL_NAMES, AUTHORITY_LEVEL_SPELLINGS),
      meaning: { vi: 'Cấp của cơ quan.', en: 'Level of the office.' },
      examples: ['province', 'commune'],
    },
    {
      name: 'parentCode',
      nameVi: 'Mã cơ quan cấp trên',
      form: 'code',
      optional: true,
      meaning: { vi: 'Cơ quan cấp trên; trống ở cấp cao nhất.', en: 'The office above; empty at the top.' },
      examples: ['', 'VD'],
    },
    {
      name: 'validFrom',
      nameVi: 'Hiệu lực từ',
      form: 'day',
      meaning: { vi: 'Ngày đầu tiên cơ quan hoạt động.', en: 'First day of the office.' },
      examples: ['1995-02-16', '2025-07-01'],
    },
    {
      name: 'validTo',
      nameVi: 'Hiệu lực đến',
      form: 'day',
      optional: true,
      meaning: { vi: 'Ngày cuối cùng cơ quan hoạt động.', en: 'Last day of the office.' },
      examples: ['', ''],
    },
    {
      name: 'committeeEmail',
      nameVi: 'Thư điện tử Ủy ban nhân dân',
      form: 'email',
      optional: true,
      meaning: {
        vi: 'Địa chỉ nhận báo cáo của Ủy ban nhân dân cùng cấp.',
        en: "Where the People's Committee of the place gets its reports.",
      },
      examples: ['', 'ubnd@vidu.example'],
    },
    {
      name: 'successorCode',
      nameVi: 'Mã cơ quan kế thừa',
      form: 'code',
      optional: true,
      meaning: {
        vi: 'Cơ quan nhận các đơn vị sau ngày cuối cùng; cơ quan bị chia ghi nhiều mã, A|B: các đơn vị chờ phân công.',
        en: 'Who takes over its employers after its last day; a divided office names several, A|B: its employers wait to be assigned.',
      },
      examples: ['', ''],
    },
  ],
};

/** The employers, with the state in which each is since a day. */
export const EMPLOYERS_FILE: FileDefinition = {
  title: { vi: 'Danh sách đơn vị', en: 'Employers' },
  holds: {
    vi: 'Mỗi dòng là một đơn vị và tình trạng của đơn vị từ một ngày. Đơn vị đã có thì chỉ sửa khi nhập với --update.',
    en: 'Each row is an employer, and its status since a day. What is registered is changed only with --update.',
  },
  key: ['employerCode'],
  columns: [
    {
      ...EMPLOYER_CODE,
      meaning: { vi: 'Mã của đơn vị, không trùng nhau.', en: 'Code of the employer; no two have the same.' },
    },
    {
      name: 'taxCode',
      nameVi: 'Mã số thuế',
      form: 'tax-code',
      optional: true,
      meaning: {
        vi: '10 chữ số, 10-3 (đơn vị phụ thuộc) hoặc 12 chữ số (số định danh cá nhân).',
        en: '10 digits, 10-3 (a dependent unit) or 12 digits (a personal number).',
      },
      examples: ['0100000001', '0100000001-001'],
    },
    {
      name: 'name',
      nameVi: 'Tên đơn vị',
      form: 'text',
      meaning: { vi: 'Tên đầy đủ như in trên văn bản.', en: 'Full name, as printed on papers.' },
      examples: ['Công ty TNHH Ví Dụ Một', 'Hợp tác xã Ví Dụ Hai'],
    },
    {
      name: 'address',
      nameVi: 'Địa chỉ',
      form: 'text',
      meaning: { vi: 'Nơi gửi văn bản.', en: 'Where papers are sent.' },
      examples: ['Số 1 đường Ví Dụ, xã Ví Dụ', 'Số 2 đường Ví Dụ, xã Ví Dụ'],
    },
    AUTHORITY_CODE,
    {
      name: 'sector',
      nameVi: 'Loại hình',
      form: 'choice',
      codes: SECTORS.map(({ code, name }) => ({ code, words: { vi: name, en: name } })),
      meaning: {
        vi: 'Loại hình theo mẫu B03-TS; ghi số hoặc ghi tên như trong mẫu.',
        en: 'Group of form B03-TS; its number, or its name as on the form.',
      },
      examples: ['3', '8'],
    },
    {
      name: 'paymentMethod',
      nameVi: 'Phương thức đóng',
      form: 'choice',
      codes: codeWords(PAYMENT_METHODS, PAYMENT_METHOD_NAMES, PAYMENT_METHOD_SPELLINGS),
      meaning: { vi: 'Bao lâu đóng một lần.', en: 'How often the employer pays.' },
      examples: ['monthly', 'quarterly'],
    },
    {
      name: 'status',
      nameVi: 'Tình trạng',
      form: 'choice',
      codes: codeWords(EMPLOYER_STATUS_CODES, EMPLOYER_STATUS_NAMES, EMPLOYER_STATUS_SPELLINGS),
      meaning: { vi: 'Tình trạng hoạt động.', en: 'Whether and how the employer operates.' },
      examples: ['active', 'active'],
    },
    {
      name: 'statusSince',
      nameVi: 'Tình trạng từ ngày',
      form: 'day',
      meaning: { vi: 'Ngày bắt đầu tình trạng đó.', en: 'Since when it is in that status.' },
      examples: ['2020-01-01', '2021-06-15'],
    },
    {
      name: 'registeredOn',
      nameVi: 'Ngày đăng ký',
      form: 'day',
      optional: true,
      meaning: { vi: 'Ngày đăng ký tham gia BHXH.', en: 'Day of registration with social insurance.' },
      examples: ['2020-01-01', ''],
    },
    {
      name: 'email',
      nameVi: 'Thư điện tử',
      form: 'email',
      optional: true,
      meaning: { vi: 'Thư điện tử của đơn vị.', en: "The employer's e-mail address." },
      examples: ['ketoan@vidu.example', ''],
    },
    {
      name: 'phone',
      nameVi: 'Điện thoại',
      form: 'phone',
      optional: true,
      meaning: { vi: 'Điện thoại của đơn vị.', en: "The employer's telephone." },
      examples: ['0900000001', ''],
    },
    {
      name: 'legalRepresentative',
      nameVi: 'Người đại diện',
      form: 'text',
      optional: true,
      meaning: { vi: 'Người đại diện theo pháp luật.', en: 'Who represents the employer in law.' },
      examples: ['Nguyễn Văn Ví Dụ', ''],
    },
    {
      name: 'authoritySince',
      nameVi: 'Cơ quan từ ngày',
      form: 'day',
      optional: true,
      meaning: {
        vi: 'Cơ quan quản lý đơn vị từ ngày nào, khi chuyển cơ quan; ghi tháng thì là ngày đầu tháng. Trước đó giữ cơ quan cũ; để trống: từ tháng ghi nhận.',
        en: 'From which day the office is in charge, when an employer is moved; a month stands for its first day. Earlier days keep the office of before; empty: from the month of recording.',
      },
      examples: ['', ''],
    },
    {
      name: 'paymentMethodSince',
      nameVi: 'Phương thức từ kỳ',
      form: 'month',
      optional: true,
      meaning: {
        vi: 'Kỳ đầu tiên đóng theo phương thức mới; các kỳ trước giữ phương thức và hạn đóng cũ.',
        en: 'The first month of another way of paying; earlier months keep theirs, and their due dates.',
      },
      examples: ['', ''],
    },
  ],
};

/** What firms declared to the tax office. */
export const TAX_REGISTRY_FILE: FileDefinition = {
  title: { vi: 'Số liệu cơ quan thuế', en: 'Tax register' },
  holds: {
    vi: 'Mỗi dòng là số lao động và quỹ lương mà một doanh nghiệp kê khai với cơ quan thuế cho một tháng.',
    en: 'Each row is what a firm declared to the tax office for a month: workers and wage fund.',
  },
  key: ['taxCode', 'period'],
  columns: [
    {
      name: 'taxCode',
      nameVi: 'Mã số thuế',
      form: 'tax-code',
      meaning: {
        vi: '10 chữ số, 10-3 hoặc 12 chữ số.',
        en: '10 digits, 10-3 or 12 digits.',
      },
      examples: ['0100000001', '0100000002'],
    },
    {
      name: 'name',
      nameVi: 'Tên đơn vị',
      form: 'text',
      meaning: { vi: 'Tên theo đăng ký thuế.', en: 'Name as registered for tax.' },
      examples: ['Công ty TNHH Ví Dụ Một', 'Công ty TNHH Ví Dụ Ba'],
    },
    {
      name: 'address',
      nameVi: 'Địa chỉ',
      form: 'text',
      optional: true,
      meaning: { vi: 'Địa chỉ theo đăng ký thuế.', en: 'Address as registered for tax.' },
      examples: ['Số 1 đường Ví Dụ, xã Ví Dụ', ''],
    },
    AUTHORITY_CODE,
    { ...PERIOD, meaning: { vi: 'Tháng kê khai.', en: 'The month of the declaration.' } },
    {
      name: 'declaredWorkers',
      nameVi: 'Số lao động kê khai',
      form: 'count',
      meaning: { vi: 'Số lao động đã kê khai.', en: 'How many workers were declared.' },
      examples: ['12', '50'],
    },
    {
      name: 'declaredWageFund',
      nameVi: 'Quỹ lương kê khai',
      form: 'amount',
      meaning: { vi: 'Quỹ lương đã kê khai, đồng.', en: 'The wage fund that was declared, in đồng.' },
      examples: ['96000000', '400000000'],
    },
  ],
};

import type { Bilingual } from '../../kernel/language';
import { command, group, type OptionOf } from '../declaration';
import { readDate, readText } from '../readers';
import { dayOption, textOption } from '../values';
import type { ListOfficesGiven, SetOfficeGiven } from '../work/offices';

const TEXT: Bilingual = { vi: 'CHỮ', en: 'TEXT' };
const must = (about: Bilingual): OptionOf<string> => textOption(TEXT, about);
const may = (about: Bilingual): OptionOf<string> => ({ kind: 'option', value: TEXT, about, read: readText });

/** `offices list` and `offices set CODE --from DATE …` */
export const OFFICES_COMMANDS = group(
  'offices',
  { vi: 'cơ quan và thông tin in trên văn bản', en: 'offices, and what they print on their papers' },
  [
    command<ListOfficesGiven>({
      name: 'list',
      about: {
        vi: 'mọi cơ quan của một ngày: tài khoản thu, người liên hệ, người ký, hoặc còn thiếu',
        en: 'every office of a day: its collection account, contact and signatory, or that they are missing',
      },
      takes: {
        asOf: dayOption({ vi: 'ngày nào; mặc định hôm nay', en: 'which day; today unless given' }, 'optional'),
      },
      examples: ['offices list'],
      work: async () => (await import('../work/offices.js')).listOffices,
    }),
    command<SetOfficeGiven>({
      name: 'set',
      about: {
        vi: 'nhập thông tin in trên văn bản của một cơ quan từ một ngày; có nhật ký, chỉ thêm không sửa',
        en: 'enter what an office prints on its papers from a day on; audited, append-only',
      },
      takes: {
        code: {
          kind: 'argument',
          value: { vi: 'mã cơ quan', en: 'office' },
          about: { vi: 'mã cơ quan BHXH', en: 'code of the office' },
          read: readText,
        },
        from: {
          kind: 'option',
          value: 'YYYY-MM-DD',
          about: { vi: 'ngày đầu tiên áp dụng', en: 'first day on which it is printed' },
          read: readDate,
          required: true,
        },
        address: must({ vi: 'địa chỉ của cơ quan', en: 'where the office is' }),
        phone: must({ vi: 'điện thoại của cơ quan', en: 'telephone of the office' }),
        contact: must({ vi: 'người trả lời về văn bản', en: 'who answers questions about a letter' }),
        contactPhone: may({
          vi: 'điện thoại người đó; mặc định của cơ quan',
          en: "that person's telephone; else the office's",
        }),
        account: must({ vi: 'số tài khoản thu', en: 'number of the collection account' }),
        bank: must({ vi: 'ngân hàng: mã NAPAS hoặc tên', en: 'its bank: the NAPAS number or the name' }),
        treasuryAccount: may({ vi: 'tài khoản Kho bạc nhận tiền phạt', en: 'treasury account for fines' }),
        treasury: may({ vi: 'tên Kho bạc', en: 'name of the treasury' }),
        signsFor: may({
          vi: 'KT. GIÁM ĐỐC … khi ký thay',
          en: 'for whom, where somebody else signs for the head',
        }),
        signerTitle: must({ vi: 'chức vụ người ký, in hoa', en: 'title of who signs, in capitals' }),
        signer: must({ vi: 'họ tên người ký', en: 'full name of who signs' }),
      },
      examples: [
        'offices set VD01 --from 2026-01-01 --address "…" --phone … --contact "…" --account … --bank … --signer-title "…" --signer "…"',
      ],
      work: async () => (await import('../work/offices.js')).setOffice,
    }),
  ],
);

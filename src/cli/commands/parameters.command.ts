import { command, group } from '../declaration';
import { readPeriod, readText } from '../readers';
import { dayOption, flag, textOption } from '../values';
import type { CheckParametersGiven } from '../work/check-parameters';
import type { ListParametersGiven, SetParameterGiven } from '../work/parameters';
import type { TryParameterGiven } from '../work/try-parameter';

const suggests = async (): Promise<readonly string[]> =>
  Object.keys((await import('../../law/parameters/definition.js')).PARAMETERS);

/** `parameters list`, `parameters try NAME --from DATE --value V` and `parameters set NAME --from DATE --value V --reference TEXT [--assumed]` */
export const PARAMETERS_COMMANDS = group(
  'parameters',
  { vi: 'tham số pháp lý theo ngày', en: 'dated legal parameters' },
  [
    command<ListParametersGiven>({
      name: 'list',
      about: {
        vi: 'mọi tham số cùng thời gian áp dụng, giá trị, độ chắc chắn và căn cứ',
        en: 'every parameter with its dates, value, certainty and reference',
      },
      takes: {
        name: {
          kind: 'argument',
          value: { vi: 'tên', en: 'name' },
          about: { vi: 'chỉ tham số có tên chứa chữ này', en: 'only parameters whose name contains this' },
          read: readText,
          optional: true,
          suggests,
        },
      },
      examples: ['parameters list', 'parameters list monthly-charge-rate'],
      work: async () => (await import('../work/parameters.js')).listParameters,
    }),
    command<SetParameterGiven>({
      name: 'set',
      about: {
        vi: 'nhập một giá trị đã công bố; có nhật ký, chỉ thêm không sửa',
        en: 'enter a published value without a release; audited, append-only',
      },
      takes: {
        name: {
          kind: 'argument',
          value: { vi: 'tên', en: 'name' },
          about: { vi: 'ví dụ monthly-charge-rate.SI', en: 'for example monthly-charge-rate.SI' },
          read: readText,
          suggests,
        },
        from: textOption('YYYY-MM-DD', { vi: 'ngày đầu tiên áp dụng', en: 'first day on which it holds' }),
        value: textOption(
          { vi: 'GIÁ_TRỊ', en: 'VALUE' },
          { vi: 'tỷ lệ ghi dạng thập phân: 0.010650', en: 'for a rate a fraction: 0.010650' },
        ),
        reference: textOption(
          { vi: 'VĂN_BẢN', en: 'TEXT' },
          { vi: 'văn bản làm căn cứ', en: 'the document that it rests on' },
        ),
        assumed: flag({
          vi: 'chưa có văn bản nào xác nhận: mọi thứ in ra từ đó đều ghi rõ',
          en: 'nothing published confirms it: it is marked so on everything printed from it',
        }),
        confirm: flag({
          vi: 'nhập dù giá trị trông như gõ nhầm (ngoài khoảng thường gặp)',
          en: 'enter it though it looks like a slip (outside of what is usual)',
        }),
      },
      examples: [
        'parameters set monthly-charge-rate.SI --from 2025-01-01 --value 0.006700 --reference "Thông báo số …"',
      ],
      work: async () => (await import('../work/parameters.js')).setParameter,
    }),
    command<CheckParametersGiven>({
      name: 'check',
      about: {
        vi: 'mọi thứ còn thiếu để tính dữ liệu đang có, kèm lệnh nhập từng thứ; báo trước 3 tháng',
        en: 'everything that is missing for the data at hand, with the command for each; three months ahead',
      },
      takes: {
        from: {
          kind: 'option',
          value: 'YYYY-MM',
          about: { vi: 'chỉ những gì cần từ tháng này', en: 'only what is needed from this month on' },
          read: readPeriod,
        },
      },
      examples: ['parameters check', 'parameters check --from 2020-01'],
      work: async () => (await import('../work/check-parameters.js')).checkParameters,
    }),
    command<TryParameterGiven>({
      name: 'try',
      about: {
        vi: 'tính thử một giá trị trên toàn bộ số liệu: bao nhiêu đơn vị đổi số, đổi bao nhiêu; không ghi nhận gì',
        en: 'try a value on the whole portfolio: how many employers change, and by how much; nothing is written',
      },
      takes: {
        name: {
          kind: 'argument',
          value: { vi: 'tên', en: 'name' },
          about: { vi: 'ví dụ evasion.unpaid-days', en: 'for example evasion.unpaid-days' },
          read: readText,
          suggests,
        },
        from: textOption('YYYY-MM-DD', { vi: 'ngày đầu tiên áp dụng', en: 'first day on which it would hold' }),
        value: textOption(
          { vi: 'GIÁ_TRỊ', en: 'VALUE' },
          { vi: 'giá trị, viết như trong parameters list', en: 'the value, written as in parameters list' },
        ),
        asOf: dayOption(
          { vi: 'số liệu của ngày nào; mặc định hôm nay', en: 'the day of the figures; today unless given' },
          'optional',
        ),
      },
      examples: ['parameters try evasion.unpaid-days --from 2026-01-01 --value 90'],
      work: async () => (await import('../work/try-parameter.js')).tryParameter,
    }),
  ],
);

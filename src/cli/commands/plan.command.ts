import { command, group } from '../declaration';
import { readCount, readDong } from '../readers';
import { AUTHORITY, textOption } from '../values';
import type { ListPlansGiven, SetPlanGiven } from '../work/plan';

/** `plan set --authority CODE --year YYYY --amount ĐỒNG --reference TEXT` and `plan list --authority CODE` */
export const PLAN = group(
  'plan',
  { vi: 'kế hoạch thu trong năm của một cơ quan', en: 'what an authority is to collect in a year' },
  [
    command<SetPlanGiven>({
      name: 'set',
      about: {
        vi: 'nhập kế hoạch của một năm; có nhật ký, chỉ thêm không sửa: lần nhập sau cùng có hiệu lực',
        en: 'enter the plan of a year; audited, append-only: the latest entry holds',
      },
      takes: {
        authority: AUTHORITY,
        year: {
          kind: 'option',
          value: 'YYYY',
          about: { vi: 'năm kế hoạch', en: 'the year of the plan' },
          read: readCount,
          required: true,
        },
        amount: {
          kind: 'option',
          value: { vi: 'ĐỒNG', en: 'DONG' },
          about: { vi: 'số đồng nguyên, chỉ chữ số', en: 'whole đồng, digits only' },
          read: readDong,
          required: true,
        },
        reference: textOption(
          { vi: 'VĂN_BẢN', en: 'TEXT' },
          { vi: 'quyết định giao kế hoạch', en: 'the decision that sets the plan' },
        ),
      },
      examples: ['plan set --authority LG --year 2026 --amount 780000000000 --reference "Quyết định số …"'],
      work: async () => (await import('../work/plan.js')).setPlan,
    }),
    command<ListPlansGiven>({
      name: 'list',
      about: {
        vi: 'mọi kế hoạch đã nhập của một cơ quan, mới nhất của mỗi năm đứng trước',
        en: 'every plan entered for an authority, the latest of a year first',
      },
      takes: { authority: AUTHORITY },
      examples: ['plan list --authority LG'],
      work: async () => (await import('../work/plan.js')).listPlans,
    }),
  ],
);

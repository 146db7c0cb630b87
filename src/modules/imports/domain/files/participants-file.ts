import { PARTICIPANT_KIND_NAMES, PARTICIPANT_KINDS } from '../../../../law/participant-kinds';
import { codeWords, type FileDefinition } from './file-definition';
import { EXAMPLE_AUTHORITIES } from './shared-columns';

/** How many people are insured in the area of an office, month by month. */
export const PARTICIPANTS_FILE: FileDefinition = {
  title: { vi: 'Số người tham gia', en: 'People insured' },
  holds: {
    vi: 'Mỗi dòng là số người tham gia một loại bảo hiểm trên địa bàn của một cơ quan vào cuối tháng, để nêu trong báo cáo tháng. Nhập lại thì dòng sau thay dòng trước; báo cáo đã lập giữ nguyên.',
    en: 'Each row is how many people take part in one kind of insurance in the area of an office at the end of a month, for the monthly report. What is entered again takes over; reports that were made stay.',
  },
  key: ['authorityCode', 'period', 'kind'],
  columns: [
    {
      name: 'authorityCode',
      nameVi: 'Mã cơ quan',
      form: 'code',
      meaning: {
        vi: 'Cơ quan BHXH của địa bàn, đã có trong danh sách cơ quan.',
        en: 'The office of the area, one of the register of authorities.',
      },
      examples: EXAMPLE_AUTHORITIES,
    },
    {
      name: 'period',
      nameVi: 'Tháng',
      form: 'month',
      meaning: { vi: 'Số người đến hết tháng này.', en: 'The month at whose end they are counted.' },
      examples: ['2025-08', '2025-08'],
    },
    {
      name: 'kind',
      nameVi: 'Loại',
      form: 'choice',
      codes: codeWords(PARTICIPANT_KINDS, PARTICIPANT_KIND_NAMES),
      meaning: { vi: 'Loại bảo hiểm.', en: 'The kind of insurance.' },
      examples: ['si-compulsory', 'hi'],
    },
    {
      name: 'people',
      nameVi: 'Số người',
      form: 'count',
      meaning: { vi: 'Số người tham gia.', en: 'How many people.' },
      examples: ['120500', '76811'],
    },
  ],
};

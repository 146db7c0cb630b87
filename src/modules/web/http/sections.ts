import type { Section } from '../../../platform/pages/navigation';
import type { ProblemWording } from '../../../platform/pages/problem-page';

/** The sections of the menu, in its order. */
export const SECTIONS: readonly Section[] = [
  { name: 'employers', href: '/', label: { vi: 'Đơn vị chậm đóng', en: 'Employers in arrears' }, order: 10 },
  { name: 'cases', href: '/cases', label: { vi: 'Hồ sơ', en: 'Cases' }, order: 20 },
  { name: 'api', href: '/api', label: { vi: 'API', en: 'API' }, order: 100 },
];

const NOT_FOUND = { vi: 'Không tìm thấy', en: 'Not found' };

/** What the pages say of errors that their reader can do something about. */
export const PROBLEM_WORDS: Readonly<Record<string, ProblemWording>> = {
  'case.not-found': {
    title: NOT_FOUND,
    sentence: { vi: 'Không có hồ sơ số {caseId}.', en: 'There is no case {caseId}.' },
  },
  'step.unknown': {
    title: NOT_FOUND,
    sentence: {
      vi: 'Không có trang này. Kiểm tra lại địa chỉ hoặc chọn một mục ở trên.',
      en: 'There is no such page. Check the address or choose a section above.',
    },
  },
};

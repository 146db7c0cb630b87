import type { Section } from '../../../platform/pages/navigation';
import type { ProblemWording } from '../../../platform/pages/problem-page';

/** The sections of the menu, in its order. */
export const SECTIONS: readonly Section[] = [
  { name: 'employers', href: '/', label: { vi: 'Đơn vị chậm đóng', en: 'Employers in arrears' }, order: 10 },
  { name: 'notices', href: '/notices', label: { vi: 'Văn bản đôn đốc', en: 'Reminder letters' }, order: 40 },
  { name: 'api', href: '/api', label: { vi: 'API', en: 'API' }, order: 100 },
];

const NOT_FOUND = { vi: 'Không tìm thấy', en: 'Not found' };

/** What the pages say of errors that their reader can do something about. */
export const PROBLEM_WORDS: Readonly<Record<string, ProblemWording>> = {
  'notice.not-found': {
    title: NOT_FOUND,
    sentence: { vi: 'Không có văn bản này.', en: 'There is no such letter.' },
  },
  'notice.not-rendered': {
    title: NOT_FOUND,
    sentence: {
      vi: 'Tệp PDF của văn bản này chưa lập xong; chương trình tự lập tệp sau khi văn bản được phát hành. Chờ một lát rồi mở lại.',
      en: 'The PDF of this letter is not ready yet; the program makes it by itself once the letter has been issued. Wait a moment and open it again.',
    },
  },
};

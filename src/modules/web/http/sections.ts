import type { Section } from '../../../platform/pages/navigation';
import type { ProblemWording } from '../../../platform/pages/problem-page';

/** The sections of the menu, in its order. */
export const SECTIONS: readonly Section[] = [
  { name: 'employers', href: '/', label: { vi: 'Đơn vị chậm đóng', en: 'Employers in arrears' }, order: 10 },
  { name: 'notices', href: '/notices', label: { vi: 'Văn bản đôn đốc', en: 'Reminder letters' }, order: 40 },
  { name: 'checks', href: '/checks', label: { vi: 'Kiểm tra', en: 'Checks' }, order: 50 },
  { name: 'publications', href: '/publications', label: { vi: 'Công khai', en: 'Publication' }, order: 60 },
  { name: 'reports', href: '/reports', label: { vi: 'Báo cáo', en: 'Reports' }, order: 70 },
  { name: 'api', href: '/api', label: { vi: 'API', en: 'API' }, order: 100 },
];

const NOT_FOUND = { vi: 'Không tìm thấy', en: 'Not found' };

/** What the pages say of errors that their reader can do something about. */
export const PROBLEM_WORDS: Readonly<Record<string, ProblemWording>> = {
  'employer.not-found': {
    title: NOT_FOUND,
    sentence: {
      vi: 'Không có đơn vị mang mã {employerCode}.',
      en: 'There is no employer with the code {employerCode}.',
    },
  },
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
  'report.not-found': {
    title: NOT_FOUND,
    sentence: { vi: 'Không có báo cáo này.', en: 'There is no such report.' },
  },
  'report.file-not-found': {
    title: NOT_FOUND,
    sentence: { vi: 'Báo cáo này không có tệp dạng đó.', en: 'This report has no file of that format.' },
  },
};

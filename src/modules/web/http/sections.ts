import type { Section } from '../../../platform/pages/navigation';

/** The sections of the menu, in its order. */
export const SECTIONS: readonly Section[] = [
  { name: 'employers', href: '/', label: { vi: 'Đơn vị chậm đóng', en: 'Employers in arrears' }, order: 10 },
  { name: 'api', href: '/api', label: { vi: 'API', en: 'API' }, order: 100 },
];

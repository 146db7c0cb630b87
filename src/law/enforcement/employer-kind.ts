import type { Bilingual } from '../../kernel/language';

/** What an employer is before the law of fines and of personal data: an organisation, a business household, a person. */
export type EmployerKind = 'organisation' | 'household' | 'person';

/** Names as they stand in sentences for officers. */
export const EMPLOYER_KINDS: Readonly<Record<EmployerKind, Bilingual>> = {
  organisation: { vi: 'tổ chức', en: 'an organisation' },
  household: { vi: 'hộ kinh doanh', en: 'a business household' },
  person: { vi: 'cá nhân', en: 'a person' },
};

/** What an employer is before the law of fines and of personal data: an organisation, a business household, a person. */
export type EmployerKind = 'organisation' | 'household' | 'person';

/** Names as they stand in sentences for officers. */
export const EMPLOYER_KIND_VI: Readonly<Record<EmployerKind, string>> = {
  organisation: 'tổ chức',
  household: 'hộ kinh doanh',
  person: 'cá nhân',
};

/** Every word of the register of employers once. */
export const EMPLOYER_WORDS = {
  noCode: { vi: 'Mã đơn vị không hợp lệ.', en: 'This is no employer code.' },
  noStatus: { vi: 'Không có tình trạng đơn vị này.', en: 'There is no such state of an employer.' },
  notFound: {
    vi: 'Không có đơn vị mang mã {employerCode}.',
    en: 'There is no employer with the code {employerCode}.',
  },
} as const;

/** What pages say of offices. */
export const AUTHORITY_WORDS = {
  unknown: { vi: 'Không có cơ quan BHXH nào mang mã này.', en: 'There is no office with this code.' },
} as const;

import type { Language } from '../kernel/language';

/**
 * The component funds. `SI` is RET and SICK not told apart: older data, periods before 2025-07.
 * The order is the order of allocation (domain: "fund order").
 */
export const FUNDS = ['HI', 'UI', 'OAD', 'RET', 'SICK', 'SI'] as const;
export type Fund = (typeof FUNDS)[number];

/** Whether the text is a fund's code. */
export function isFund(text: string): text is Fund {
  return (FUNDS as readonly string[]).includes(text);
}

/** Names as printed on screens and in documents. */
export const FUND_NAMES_VI: Readonly<Record<Fund, string>> = {
  HI: 'Bảo hiểm y tế',
  UI: 'Bảo hiểm thất nghiệp',
  OAD: 'Bảo hiểm tai nạn lao động, bệnh nghề nghiệp',
  RET: 'Hưu trí, tử tuất',
  SICK: 'Ốm đau, thai sản',
  SI: 'Bảo hiểm xã hội',
};

/** Names in English. */
export const FUND_NAMES_EN: Readonly<Record<Fund, string>> = {
  HI: 'Health insurance',
  UI: 'Unemployment insurance',
  OAD: 'Occupational accident and disease',
  RET: 'Retirement and survivorship',
  SICK: 'Sickness and maternity',
  SI: 'Social insurance',
};

/** The name of a fund in the reader's language. */
export function fundName(fund: Fund, language: Language): string {
  return (language === 'vi' ? FUND_NAMES_VI : FUND_NAMES_EN)[fund];
}

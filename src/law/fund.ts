import type { Bilingual } from '../kernel/language';

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

/** Names as shown on screens and printed. */
export const FUND_NAMES: Readonly<Record<Fund, Bilingual>> = {
  HI: { vi: 'Bảo hiểm y tế', en: 'Health insurance' },
  UI: { vi: 'Bảo hiểm thất nghiệp', en: 'Unemployment insurance' },
  OAD: { vi: 'Bảo hiểm tai nạn lao động, bệnh nghề nghiệp', en: 'Occupational accident and disease' },
  RET: { vi: 'Hưu trí, tử tuất', en: 'Retirement and survivorship' },
  SICK: { vi: 'Ốm đau, thai sản', en: 'Sickness and maternity' },
  SI: { vi: 'Bảo hiểm xã hội', en: 'Social insurance' },
};

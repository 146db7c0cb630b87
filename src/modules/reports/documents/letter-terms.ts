import type { MonthlyReportData } from '../domain/monthly-report-data';

/** What the law of the report's day calls things: until 30 June 2025 interest on late payment, since then money for late and evaded payment. */
export interface LetterTerms {
  /** What employers in arrears do: evading is named since the law knows it apart from a finding, or where there is any. */
  readonly arrears: string;
  /** Of principal: that charges run on it. */
  readonly bearing: string;
  /** The same for a narrow column. */
  readonly bearingShort: string;
  readonly charges: string;
  readonly chargesShort: string;
  /** Employers with charges and no principal past its due date: in no count of those in arrears. */
  readonly chargesOnly: string;
}

/** The terms of a report. */
export function termsOf({ asOf, totals }: Pick<MonthlyReportData, 'asOf' | 'totals'>): LetterTerms {
  if (asOf < '2025-07-01') {
    return {
      arrears: totals.evaded === 0 ? 'chậm đóng' : 'chậm đóng, trốn đóng',
      bearing: 'phải tính lãi',
      bearingShort: 'phải tính lãi',
      charges: 'Tiền lãi chậm đóng',
      chargesShort: 'Tiền lãi',
      chargesOnly: 'đơn vị chỉ còn tiền lãi chậm đóng',
    };
  }
  return {
    arrears: 'chậm đóng, trốn đóng',
    bearing: 'phải tính tiền xử lý hành vi',
    bearingShort: 'phải tính tiền xử lý',
    charges: 'Tiền xử lý hành vi chậm đóng, trốn đóng',
    chargesShort: 'Tiền xử lý',
    chargesOnly: 'đơn vị chỉ còn tiền xử lý hành vi chậm đóng, trốn đóng',
  };
}

import { FUND_NAMES_EN, FUND_NAMES_VI, type Fund } from '../../../law/fund';
import { Format as PlainFormat } from '../../../platform/pages/format';

export type { PrintedDate } from '../../../platform/pages/format';

/** How values are printed on screens, with the words of the office's work. */
export class Format extends PlainFormat {
  fund(fund: Fund): string {
    return (this.language === 'vi' ? FUND_NAMES_VI : FUND_NAMES_EN)[fund];
  }

  /** The name of an office with the usual abbreviation: `BHXH tỉnh Lam Giang`. */
  office(name: string): string {
    return name.replace(/^Bảo hiểm xã hội(?= )/i, 'BHXH');
  }
}

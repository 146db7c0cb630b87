import { fundName, type Fund } from '../../../law/fund';
import { shortOfficeName } from '../../authorities/authorities.api';
import { Format as PlainFormat } from '../../../platform/pages/format';

export type { PrintedDate } from '../../../platform/pages/format';

/** How values are printed on screens, with the words of the office's work. */
export class Format extends PlainFormat {
  fund(fund: Fund): string {
    return fundName(fund, this.language);
  }

  /** The name of an office with the usual abbreviation: `BHXH tỉnh Lam Giang`. */
  office(name: string): string {
    return shortOfficeName(name);
  }
}

import type { CivilDate } from '../../../kernel/civil-date';
import { fill } from '../../../kernel/language';
import { formatDong } from '../../../kernel/money';
import { FUND_NAMES } from '../../../law/fund';
import { formatCount, formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { EventWriting } from '../../cases/cases.api';

/** How events are written in papers: in Vietnamese. @param on the day of the event
 * @param officeName the name of an office on that day */
export function officialWriting(on: CivilDate, officeName: (authorityId: number) => string): EventWriting {
  return {
    language: 'vi',
    on,
    say: (text, values = {}) => fill(text.vi, values),
    dong: formatDong,
    count: formatCount,
    date: formatShortDate,
    period: formatShortPeriod,
    fund: (fund) => FUND_NAMES[fund].vi,
    office: officeName,
  };
}

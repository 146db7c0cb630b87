import type { CivilDate } from '../../../kernel/civil-date';
import { parsePeriod } from '../../../kernel/period';
import type { NoticeListQuestion } from '../use-cases/list-notices.query';
import type { NoticeListRequest } from './notice-list.request';

/** What a request asks for. @param day on which the offices are looked at */
export function noticeQuestionOf(
  { period, authority, state, q }: NoticeListRequest,
  day: CivilDate,
): NoticeListQuestion {
  return {
    day,
    ...(period === undefined ? {} : { period: parsePeriod(period) }),
    ...(authority === undefined ? {} : { authorityCode: authority }),
    ...(state === undefined ? {} : { state }),
    ...(q === undefined ? {} : { search: q }),
  };
}

import { errorsOf } from '../../../kernel/domain-error';

/** Why a cycle is not run on a day. */
export const cycleError = errorsOf({
  'cycle.day-ahead': {
    vi: 'Không chạy được chu kỳ của ngày {day}: hôm nay là {today}, chu kỳ không chạy trước ngày',
    en: 'The cycle of {day} cannot be run: today is {today}, and no cycle runs ahead of its day',
  },
  'cycle.day-passed': {
    vi: 'Không chạy được chu kỳ của ngày {day}: chu kỳ đã chạy đến ngày {last}; chỉ chạy bù được từ ngày đó đến hôm nay ({today}), theo thứ tự',
    en: 'The cycle of {day} cannot be run: the cycle has been run up to {last}; days from then to today ({today}) can be caught up, in order',
  },
});

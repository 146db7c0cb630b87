import { addDays } from '../../../kernel/civil-date';
import { vietnamDate } from '../../../kernel/instant';
import { firstDayOf, addMonths, periodOf } from '../../../kernel/period';
import { checkResultsBefore, inspectorateStepBy } from '../../../law/enforcement/checks/durations';
import type { LawBook } from '../../../law/law-book';
import type { DutySource, StoredCaseEvent } from '../../cases/cases.api';
import { checksOf, lastDayOf, type Check } from './check';
import { CHECK_CONCLUDED, CHECK_MINUTES_SIGNED } from './check-events';
import { limitsOf } from './check-rules';

type Duty = ReturnType<DutySource>[number];

/** What the kinds of duties are called. */
export const DUTY_NAMES = {
  'check-announcement': { vi: 'Công bố quyết định thanh tra', en: 'Announce the inspection' },
  'check-minutes': {
    vi: 'Lập biên bản trong thời hạn kiểm tra, thanh tra',
    en: 'Sign the minutes while the check may last',
  },
  'check-results': {
    vi: 'Nhập kết quả kiểm tra trước ngày 05 tháng sau',
    en: 'Enter the results of a check before the 5th',
  },
} as const;

/** The deadlines that follow from checks. They run against the office by law: a pause of the case does not move them. */
export const inspectionDuties: DutySource = (events, law) =>
  checksOf(events).flatMap((check) => [
    ...announcement(check, law),
    ...minutes(check, law, events),
    ...results(check, law, events),
  ]);

/** Inspection Law 84/2025/QH15 art. 26 (4); no text sets a day for announcing a check. */
function announcement({ form, number, on, caseId, announced }: Check, law: LawBook): Duty[] {
  if (form !== 'provincial-inspection') return [];
  const dueOn = inspectorateStepBy(law, 'announcement', on);
  const article = law.get('provincial-inspection.announcement').entryAt(on).reference;
  const met = { metOn: announced?.on ?? null, metBy: null };
  return [{ kind: 'check-announcement', subject: number, arisesOn: on, dueOn, ...met, article, caseId }];
}

function minutes(check: Check, law: LawBook, events: readonly StoredCaseEvent[]): Duty[] {
  if (!check.announced || check.form === 'provincial-inspection') return [];
  const { number, caseId, concluded, form, on } = check;
  // A check that was obstructed may end without minutes.
  const met = check.minutes ?? concluded;
  const metBy = actorOf(events, check, check.minutes ? CHECK_MINUTES_SIGNED.kind : CHECK_CONCLUDED.kind);
  const dates = { arisesOn: check.announced.on, dueOn: lastDayOf(check), metOn: met?.on ?? null };
  return [
    { kind: 'check-minutes', subject: number, ...dates, metBy, article: limitsOf(law, form, on).reference, caseId },
  ];
}

/** Entered means written down: a conclusion dated in time but recorded late is late. */
function results({ number, concluded, caseId, id }: Check, law: LawBook, events: readonly StoredCaseEvent[]): Duty[] {
  if (!concluded) return [];
  const rule = law.get('check.results-by-day').find(firstDayOf(addMonths(periodOf(concluded.on), 1)));
  if (!rule) return [];
  const event = events.find(
    ({ kind, data }) => kind === CHECK_CONCLUDED.kind && CHECK_CONCLUDED.read(data).checkId === id,
  );
  const dueOn = addDays(checkResultsBefore(law, concluded.on), -1);
  const met = { metOn: event ? vietnamDate(event.recordedAt) : null, metBy: event?.actor ?? null };
  return [
    { kind: 'check-results', subject: number, arisesOn: concluded.on, dueOn, ...met, article: rule.reference, caseId },
  ];
}

function actorOf(events: readonly StoredCaseEvent[], { id }: Check, kind: string): string | null {
  const own = events.find((event) => event.kind === kind && (event.data as { checkId?: unknown }).checkId === id);
  return own?.actor ?? null;
}

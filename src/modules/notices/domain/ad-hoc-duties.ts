import { foresee } from '../../../kernel/business-days';
import type { CivilDate } from '../../../kernel/civil-date';
import { adHocReminderBy } from '../../../law/office-deadlines';
import type { CaseDuty, DutySource, StoredCaseEvent } from '../../cases/cases.api';
import { NOTICE_DISPATCHED, NOTICE_ISSUED } from './case-events';
import { foundOutsideReview } from './notice-facts';

/** What the duty of this module is called. */
export const AD_HOC_DUTY_NAMES = {
  'reminder.ad-hoc': {
    vi: 'Đôn đốc ngoài kỳ rà soát hằng tháng',
    en: 'Remind of what was found outside the monthly review',
  },
} as const;

/**
 * The letter within five working days of everything found outside the monthly review (Decree 274/2025/NĐ-CP art. 3): evidence of debts
 * that nobody had registered, and what a check has found. One letter answers all that was found before it; whoever settles the
 * whole case in time is not to be urged any more.
 */
export const adHocDuties: DutySource = (events, law, pauses) => {
  const firstOfDay = new Map<CivilDate, StoredCaseEvent>();
  for (const event of events) {
    const found = foundOutsideReview(event) || foundByCheck(event);
    if (found && !firstOfDay.has(event.occurredOn)) firstOfDay.set(event.occurredOn, event);
  }
  return [...firstOfDay.values()].flatMap(({ id, caseId, occurredOn: day }): CaseDuty[] => {
    const term = law.get('reminder.outside-review-working-days').find(day);
    if (!term) return [];
    // Not known before the days off of the year that it reaches into have been entered; computed anew then.
    const dueOn = foresee(() => adHocReminderBy(law, day, pauses)).value;
    const letter = letterSince(events, day);
    const settled = events.some(({ kind, occurredOn: on }) => kind === 'closed' && day <= on && isBy(on, dueOn));
    if (settled && !letter) return [];
    const met = { metOn: letter?.occurredOn ?? null, metBy: letter?.actor ?? null };
    const about = { kind: 'reminder.ad-hoc', subject: `event ${id}`, arisesOn: day, dueOn };
    return [{ ...about, ...met, article: term.reference, caseId }];
  });
};

function isBy(day: CivilDate, last: CivilDate | null): boolean {
  return last === null || day <= last;
}

/** The first letter that went out on a day or after: one of a step goes out when it is issued, one of the monthly run later. */
function letterSince(events: readonly StoredCaseEvent[], day: CivilDate): StoredCaseEvent | undefined {
  return events
    .filter(({ occurredOn }) => occurredOn >= day)
    .filter(
      ({ kind, data }) =>
        kind === NOTICE_DISPATCHED.kind ||
        (kind === NOTICE_ISSUED.kind && NOTICE_ISSUED.read(data).documentId !== null),
    )
    .toSorted((a, b) => (a.occurredOn < b.occurredOn ? -1 : 1))[0];
}

/** Findings are recorded by a module that stands above this one; those that add to what was registered have adjustments. */
function foundByCheck({ kind, data }: StoredCaseEvent): boolean {
  const { adjustmentNos } = data as { readonly adjustmentNos?: unknown };
  return kind === 'finding-recorded' && Array.isArray(adjustmentNos) && adjustmentNos.length > 0;
}

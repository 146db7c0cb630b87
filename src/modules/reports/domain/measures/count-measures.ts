import { toJsonInteger, type Dong } from '../../../../kernel/money';
import { ratioOf } from '../ratio';
import { countFines } from './count-fines';
import { counted, sumOf, within } from './counting';
import type { Measure } from './measure-events';
import type { CheckFigures, CountedAt, MeasureFigures, NamedFigures, ReferralFigures } from './measure-figures';
import type { Span } from './measure-spans';

/** What has come in of a check's or referral's money by a day, by the id of the event that concluded or sent it. */
export type RecoveredOf = (eventId: number, by: Span['to']) => Dong;

/** Counts what was done in a span. Pure; the order of the measures matters only for an employer named twice: the later one counts. */
export function countMeasures(
  span: Span,
  measures: readonly Measure[],
  reminders: CountedAt,
  recoveredOf: RecoveredOf,
): MeasureFigures {
  return {
    from: span.from,
    to: span.to,
    reminders,
    checks: countChecks(span, measures, recoveredOf),
    fines: countFines(span, measures),
    named: countNamed(span, measures),
    referrals: countReferrals(span, measures, recoveredOf),
  };
}

/**
 * A check goes by plan where its form says so; an inspection, whose form does not say it, where the employer had been listed in an
 * approved plan by then.
 */
function countChecks(span: Span, measures: readonly Measure[], recoveredOf: RecoveredOf): CheckFigures {
  const decided = within(span, measures, 'check-decided');
  const listed = new Map<number, string>();
  for (const { kind, caseId, on } of measures) {
    if (kind === 'check-plan-listed' && on < (listed.get(caseId) ?? '9')) listed.set(caseId, on);
  }
  const isPlanned = ({ form, caseId, on }: (typeof decided)[number]): boolean =>
    form === 'planned-check' || (form !== 'unscheduled-check' && (listed.get(caseId) ?? '9') <= on);
  const concluded = within(span, measures, 'check-concluded');
  const established = sumOf(concluded, (check) => check.established);
  const recovered = sumOf(concluded, ({ id }) => recoveredOf(id, span.to));
  return {
    ...counted(decided),
    planned: counted(decided.filter(isPlanned)),
    unscheduled: counted(decided.filter((check) => !isPlanned(check))),
    concluded: concluded.length,
    established: toJsonInteger(established),
    recovered: toJsonInteger(recovered),
    recovery: ratioOf(recovered, established),
  };
}

function countNamed(span: Span, measures: readonly Measure[]): NamedFigures {
  const latest = new Map(within(span, measures, 'published').map((each) => [each.employerId, each.amount]));
  return {
    employers: latest.size,
    amount: toJsonInteger([...latest.values()].reduce((sum, amount) => sum + amount, 0n)),
    removed: counted(within(span, measures, 'publication-removed')).employers,
  };
}

/** Referrals of a span; what became of each is looked at up to the end of the span. */
export function countReferrals(span: Span, measures: readonly Measure[], recoveredOf: RecoveredOf): ReferralFigures {
  const sent = within(span, measures, 'referral-sent').map((each) => ({
    ...each,
    paid: recoveredOf(each.id, span.to),
  }));
  const ids = new Set(sent.map(({ id }) => id));
  const answered = (kind: 'referral-returned' | 'prosecution-instituted' | 'prosecution-declined'): number =>
    measures.filter((each) => each.kind === kind && each.on <= span.to && ids.has(each.referralId)).length;
  return {
    ...counted(sent),
    arrears: toJsonInteger(sumOf(sent, ({ arrears }) => arrears)),
    paidSince: toJsonInteger(sumOf(sent, ({ paid }) => paid)),
    paidInPart: counted(sent.filter(({ paid, arrears }) => paid > 0n && paid < arrears)).employers,
    paidInFull: counted(sent.filter(({ paid, arrears }) => paid > 0n && paid >= arrears)).employers,
    prosecuted: answered('prosecution-instituted'),
    declined: answered('prosecution-declined'),
    returned: answered('referral-returned'),
  };
}

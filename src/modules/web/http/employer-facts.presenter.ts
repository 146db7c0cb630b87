import { FUNDS } from '../../../law/fund';
import { ITEM_CAUSE_NAMES } from '../../../law/item-cause';
import { fill } from '../../../kernel/language';
import { type Messages } from '../domain/messages/messages';
import type { EmployerFile } from '../domain/employer-file';
import type { RecordedAdjustment, RecordedAssessment, RecordedPayment, Recording } from '../domain/recorded-facts';
import type { Format } from './format';
import type { PageContext } from './page-context';

/** The facts as they were recorded, with when and from where. */
export function factsView({ messages, language }: PageContext, { facts }: EmployerFile, format: Format): object {
  const funds = FUNDS.filter((fund) => facts.assessments.some((each) => each.fund === fund));
  const reversals = new Map(facts.adjustments.map((each) => [each.reversesReceiptNo, each.adjustmentNo]));
  return {
    funds: funds.map((fund) => format.fund(fund)),
    assessments: byPeriod(facts.assessments).map((group) => ({
      ...assessmentRow(group, format),
      amounts: funds.map((fund) => {
        const found = group.find((each) => each.fund === fund);
        return found ? format.dong(found.amount) : '';
      }),
      ...recordedView(messages, group[0], format),
    })),
    hasAssessments: facts.assessments.length > 0,
    payments: facts.payments.map((payment) => ({
      ...paymentRow(messages, payment, reversals.get(payment.receiptNo), format),
      ...recordedView(messages, payment, format),
    })),
    hasPayments: facts.payments.length > 0,
    adjustments: facts.adjustments.map((adjustment) => ({
      ...adjustmentRow(messages, adjustment, format, language),
      ...recordedView(messages, adjustment, format),
    })),
    hasAdjustments: facts.adjustments.length > 0,
    refunds: facts.refunds.map((refund) => ({
      number: refund.refundNo,
      paidOn: format.dated(refund.paidOn),
      amount: format.dong(refund.amount),
      reason: refund.reason,
      ...recordedView(messages, refund, format),
    })),
    hasRefunds: facts.refunds.length > 0,
  };
}

/** What was recorded of a period at one moment makes one row. */
function byPeriod(assessments: readonly RecordedAssessment[]): RecordedAssessment[][] {
  const groups = new Map<string, RecordedAssessment[]>();
  for (const each of assessments) {
    const key = `${each.period} ${each.recordedAt} ${each.fileName ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()];
}

function assessmentRow(group: readonly RecordedAssessment[], format: Format) {
  const [first] = group;
  return {
    period: first ? format.period(first.period) : '',
    workers: format.count(Math.max(...group.map((each) => each.workers))),
    wageBase: format.dong(group.reduce((most, each) => (each.wageBase > most ? each.wageBase : most), 0n)),
    total: format.dong(group.reduce((sum, each) => sum + each.amount, 0n)),
  };
}

function paymentRow({ facts: t }: Messages, payment: RecordedPayment, reversedBy: string | undefined, format: Format) {
  const { fund, period } = payment;
  return {
    receiptNo: payment.receiptNo,
    receivedOn: format.dated(payment.receivedOn),
    amount: format.dong(payment.amount),
    named: [...(fund === null ? [] : [format.fund(fund)]), ...(period === null ? [] : [format.period(period)])].join(
      ', ',
    ),
    reversed: reversedBy === undefined ? null : fill(t.reversed, { no: reversedBy }),
  };
}

function adjustmentRow(
  { facts: t }: Messages,
  adjustment: RecordedAdjustment,
  format: Format,
  language: PageContext['language'],
) {
  const { fund, period, amount, reversesReceiptNo, cause, causeOn } = adjustment;
  const why =
    cause === null || causeOn === null ? [] : [`${ITEM_CAUSE_NAMES[cause][language]}, ${format.date(causeOn)}`];
  return {
    number: adjustment.adjustmentNo,
    what:
      reversesReceiptNo === null
        ? [
            [fund === null ? '' : format.fund(fund), period === null ? '' : format.period(period)].join(', '),
            ...why,
          ].join(' · ')
        : fill(t.reverses, { no: reversesReceiptNo }),
    amount: amount === null ? '' : `${amount > 0n ? '+' : ''}${format.dong(amount)}`,
    reason: adjustment.reason,
  };
}

function recordedView({ facts: t }: Messages, recording: Recording | undefined, format: Format) {
  const { fileName = null, line = null } = recording ?? {};
  return {
    recordedAt: recording ? format.instant(recording.recordedAt) : '',
    source: fileName === null ? null : fill(t.sourceLine, { file: fileName, line: line ?? '' }),
  };
}

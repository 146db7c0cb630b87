import { FUNDS, FUND_NAMES } from '../../../law/fund';
import { ITEM_CAUSE_NAMES } from '../../../law/item-cause';
import { fill, spoken, type Language, type Spoken } from '../../../kernel/language';
import { Format } from '../../../platform/pages/format';
import type {
  RecordedAdjustment,
  RecordedAssessment,
  RecordedFacts,
  RecordedPayment,
  Recording,
} from '../domain/recorded-facts';
import { CONTRIBUTION_WORDS } from '../words';

type Words = Spoken<typeof CONTRIBUTION_WORDS>['facts'];

/** The facts as they were recorded, with when and from where. */
export function factsView(facts: RecordedFacts, language: Language): object {
  const { facts: t } = spoken(CONTRIBUTION_WORDS, language);
  const format = new Format(language);
  const funds = FUNDS.filter((fund) => facts.assessments.some((each) => each.fund === fund));
  const reversals = new Map(facts.adjustments.map((each) => [each.reversesReceiptNo, each.adjustmentNo]));
  return {
    funds: funds.map((fund) => FUND_NAMES[fund][language]),
    assessments: byPeriod(facts.assessments).map((group) => ({
      ...assessmentRow(group, format),
      amounts: funds.map((fund) => {
        const found = group.find((each) => each.fund === fund);
        return found ? format.dong(found.amount) : '';
      }),
      ...recordedView(t, group[0], format),
    })),
    hasAssessments: facts.assessments.length > 0,
    payments: facts.payments.map((payment) => ({
      ...paymentRow(t, payment, reversals.get(payment.receiptNo), language),
      ...recordedView(t, payment, format),
    })),
    hasPayments: facts.payments.length > 0,
    adjustments: facts.adjustments.map((adjustment) => ({
      ...adjustmentRow(t, adjustment, language),
      ...recordedView(t, adjustment, format),
    })),
    hasAdjustments: facts.adjustments.length > 0,
    refunds: facts.refunds.map((refund) => ({
      number: refund.refundNo,
      paidOn: format.dated(refund.paidOn),
      amount: format.dong(refund.amount),
      reason: refund.reason,
      ...recordedView(t, refund, format),
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

function paymentRow(t: Words, payment: RecordedPayment, reversedBy: string | undefined, language: Language) {
  const format = new Format(language);
  const { fund, period } = payment;
  return {
    receiptNo: payment.receiptNo,
    receivedOn: format.dated(payment.receivedOn),
    amount: format.dong(payment.amount),
    named: [
      ...(fund === null ? [] : [FUND_NAMES[fund][language]]),
      ...(period === null ? [] : [format.period(period)]),
    ].join(', '),
    reversed: reversedBy === undefined ? null : fill(t.reversed, { no: reversedBy }),
  };
}

function adjustmentRow(t: Words, adjustment: RecordedAdjustment, language: Language) {
  const format = new Format(language);
  const { fund, period, amount, reversesReceiptNo, cause, causeOn } = adjustment;
  const why =
    cause === null || causeOn === null ? [] : [`${ITEM_CAUSE_NAMES[cause][language]}, ${format.date(causeOn)}`];
  return {
    number: adjustment.adjustmentNo,
    what:
      reversesReceiptNo === null
        ? [
            [fund === null ? '' : FUND_NAMES[fund][language], period === null ? '' : format.period(period)].join(', '),
            ...why,
          ].join(' · ')
        : fill(t.reverses, { no: reversesReceiptNo }),
    amount: amount === null ? '' : `${amount > 0n ? '+' : ''}${format.dong(amount)}`,
    reason: adjustment.reason,
  };
}

function recordedView(t: Words, recording: Recording | undefined, format: Format) {
  const { fileName = null, line = null } = recording ?? {};
  return {
    recordedAt: recording ? format.instant(recording.recordedAt) : '',
    source: fileName === null ? null : fill(t.sourceLine, { file: fileName, line: line ?? '' }),
  };
}

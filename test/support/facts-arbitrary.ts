import fc from 'fast-check';
import { addDays, parseCivilDate } from '../../src/kernel/civil-date';
import { parseInstant } from '../../src/kernel/instant';
import { PAYMENT_METHODS } from '../../src/kernel/payment-cycle';
import { addMonths, firstDayOf, parsePeriod, type Period } from '../../src/kernel/period';
import { EMPLOYER_STATUS_CODES } from '../../src/law/employer-statuses';
import { FUNDS } from '../../src/law/fund';
import { ADJUSTMENT_CAUSES } from '../../src/law/item-cause';
import { openItemKey } from '../../src/law/open-item-key';
import type { EmployerFacts } from '../../src/modules/contributions/domain/facts';

const START = parsePeriod('2024-10');
const LAST_DAY_OF_OLD_LAW = parseCivilDate('2025-06-30');
const FIRST_DAY = parseCivilDate('2024-10-01');

const period = fc.integer({ min: 0, max: 17 }).map((n) => addMonths(START, n));
/** Random days around those facts. */
export const day = fc.integer({ min: 0, max: 600 }).map((n) => addDays(FIRST_DAY, n));
const fund = fc.constantFrom(...FUNDS);
/** Random amounts: small ones, where rounding shows, and life-like ones. */
export const amount = fc
  .oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1_000, max: 90_000_000 }))
  .map(BigInt);
/** Random instants at which facts were recorded. */
export const recordedAt = fc
  .integer({ min: 0, max: 600 })
  .map((n) => parseInstant(`${addDays(FIRST_DAY, n)}T05:00:00Z`));

/** Starts of a finding: late some days after the first of its month, evaded at once or later. */
const starts = fc
  .record({ late: fc.integer({ min: 28, max: 130 }), evaded: fc.integer({ min: 0, max: 90 }) })
  .map(({ late, evaded }) => (fact: { readonly period: Period }) => {
    const lateFrom = addDays(firstDayOf(fact.period), late);
    return { finding: { lateFrom, evadedFrom: addDays(lateFrom, evaded) } };
  });

/** Increases that are payable only later, decided some days after the first of their month; collected back is what was found before July 2025. */
const caused = fc
  .record({ cause: fc.constantFrom(...ADJUSTMENT_CAUSES), after: fc.integer({ min: -40, max: 300 }) })
  .map(({ cause, after }) => (fact: { readonly period: Period }) => {
    const on = addDays(firstDayOf(fact.period), after);
    return {
      caused: { cause, on: cause === 'back-collection' && on > LAST_DAY_OF_OLD_LAW ? LAST_DAY_OF_OLD_LAW : on },
    };
  });
/** What a letter of this program names. */
const lists = fc
  .array(fc.record({ fund, period }), { maxLength: 30 })
  .map((list) => new Set(list.map((item) => openItemKey(item.fund, item.period))));

const assessments = fc
  .uniqueArray(fc.record({ fund, period, amount, recordedAt }), {
    selector: (fact) => `${fact.fund} ${fact.period}`,
    maxLength: 14,
  })
  .filter((list) => list.length > 0);
const payments = fc
  .array(
    fc.record({
      receivedOn: day,
      amount,
      fund: fc.option(fund, { nil: undefined }),
      period: fc.option(period, { nil: undefined }),
      recordedAt,
    }),
    { maxLength: 7 },
  )
  .map((list) =>
    list.map(({ fund: named, period: of, ...rest }, i) => ({
      receiptNo: `R${i}`,
      ...rest,
      ...(named ? { fund: named } : {}),
      ...(of ? { period: of } : {}),
    })),
  );
/** Random employers whose 18 months of facts cross 2025-07-01, some recorded long after their day. */
export const factsArbitrary: fc.Arbitrary<EmployerFacts> = fc.record({
  refunds: fc
    .array(fc.record({ paidOn: day, amount, recordedAt }), { maxLength: 2 })
    .map((list) => list.map((fact, i) => ({ refundNo: `H${i}`, ...fact }))),
  statuses: fc.uniqueArray(fc.record({ status: fc.constantFrom(...EMPLOYER_STATUS_CODES), since: day, recordedAt }), {
    maxLength: 2,
    selector: ({ since }) => since,
  }),
  methods: fc.uniqueArray(fc.record({ method: fc.constantFrom(...PAYMENT_METHODS), since: period, recordedAt }), {
    maxLength: 1,
    selector: ({ since }) => since,
  }),
  employerCode: fc.constant('TA0001A'),
  paymentMethod: fc.constantFrom(...PAYMENT_METHODS),
  assessments,
  payments,
  adjustments: fc
    .array(fc.record({ fund, period, amount, recordedAt, own: fc.oneof(fc.constant(undefined), starts, caused) }), {
      maxLength: 4,
    })
    .map((list) => list.map(({ own, ...fact }, i) => ({ adjustmentNo: `A${i}`, ...fact, ...own?.(fact) }))),
  reminders: fc
    .array(fc.record({ sentOn: day, recordedAt, lists: fc.option(lists, { nil: undefined }) }), { maxLength: 3 })
    .map((list) =>
      list.map(({ lists: named, ...fact }, i) => ({
        reminderNo: `N${i}`,
        ...fact,
        ...(named ? { lists: named } : {}),
      })),
    ),
  excuses: fc
    .array(
      fc.record({
        from: period,
        months: fc.integer({ min: 0, max: 5 }),
        decidedOn: day,
        recordedAt,
        withdrawal: fc.option(fc.record({ after: fc.integer({ min: 0, max: 200 }), recordedAt }), { nil: undefined }),
      }),
      { maxLength: 2 },
    )
    .map((list) =>
      list.map(({ months, withdrawal, ...fact }) => ({
        ...fact,
        to: addMonths(fact.from, months),
        ...(withdrawal
          ? { withdrawn: { on: addDays(fact.decidedOn, withdrawal.after), recordedAt: withdrawal.recordedAt } }
          : {}),
      })),
    ),
});

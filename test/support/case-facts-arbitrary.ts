import fc from 'fast-check';
import { addDays, fromDayNumber, toDayNumber, type CivilDate } from '../../src/kernel/civil-date';
import { periodOf } from '../../src/kernel/period';
import { UNABLE_STATUSES, type CaseFacts, type OwedItem } from '../../src/law/enforcement/case-facts';
import type { CheckMade, FineImposed, RecordMade } from '../../src/law/enforcement/facts-of-measures';
import { OFFICERS, type OfficerCode } from '../../src/law/enforcement/fines/competence';
import {
  VIOLATION_ACTS,
  type ViolationActCode,
  type ViolationFound,
} from '../../src/law/enforcement/fines/violation-act';
import { aCase, anOrganisation, on } from './case-facts';

/** The day of the snapshot: cases of the old law, of the turn of the law, and of the new one. */
export const SNAPSHOT_DAYS = ['2019-03-04', '2024-11-20', '2025-06-20', '2026-04-15', '2026-09-01', '2026-10-05'].map(
  on,
);

const upTo = (last: CivilDate, days = 700): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: 0, max: days }).map((back) => fromDayNumber(toDayNumber(last) - back));
const around = (day: CivilDate): fc.Arbitrary<CivilDate> =>
  fc.integer({ min: -400, max: 200 }).map((days) => addDays(day, days));
const few = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T[]> => fc.array(one, { maxLength: 3 });
const maybe = <T>(one: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(one, { nil: null });

function item(asOf: CivilDate): fc.Arbitrary<OwedItem> {
  return fc
    .record({
      fund: fc.constantFrom('RET' as const, 'SICK' as const, 'UI' as const, 'HI' as const, 'OAD' as const),
      lateFrom: around(asOf),
      outstanding: fc.bigInt({ min: 1n, max: 400_000_000n }),
      workers: fc.integer({ min: 1, max: 300 }),
      evadedAfter: maybe(fc.integer({ min: 0, max: 120 })),
      excused: fc.boolean(),
    })
    .map(({ evadedAfter, ...rest }) => ({
      ...rest,
      period: periodOf(addDays(rest.lateFrom, -35)),
      urgedOn: evadedAfter === null ? null : rest.lateFrom,
      evadedFrom: evadedAfter === null ? null : addDays(rest.lateFrom, evadedAfter),
    }));
}

function violation(asOf: CivilDate): fc.Arbitrary<ViolationFound> {
  return fc.record({
    act: fc.constantFrom(...(Object.keys(VIOLATION_ACTS) as ViolationActCode[])),
    foundOn: upTo(asOf, 500),
    endedOn: maybe(upTo(asOf, 600)),
    workers: fc.integer({ min: 1, max: 1500 }),
    amount: fc.bigInt({ min: 1n, max: 2_000_000_000n }),
  });
}

function record(asOf: CivilDate): fc.Arbitrary<RecordMade> {
  return fc.record({
    number: fc.constantFrom('01/BB-VPHC', '02/BB-VPHC'),
    madeOn: upTo(asOf, 12),
    acts: fc.array(
      violation(asOf).map((each) => ({ violation: each, circumstances: { mitigating: [], aggravating: [] } })),
      { minLength: 1, maxLength: 2 },
    ),
    course: fc.constantFrom('plain' as const, 'transferred' as const, 'explained' as const, 'complex' as const),
    explanationExtended: fc.boolean(),
    explanation: fc.constantFrom('awaited' as const, 'heard' as const, 'waived' as const, null),
    returnedOn: fc.constant(null),
    decisionNumber: fc.constantFrom(null, null, '07/QĐ-XPHC'),
    covers: fc.constant([]),
  });
}

function fineImposed(asOf: CivilDate): fc.Arbitrary<FineImposed> {
  return fc.record({
    number: fc.constantFrom('07/QĐ-XPHC', '08/QĐ-XPHC'),
    decidedBy: fc.constantFrom(...(Object.keys(OFFICERS) as OfficerCode[])),
    decidedOn: upTo(asOf, 500),
    form: fc.constantFrom('warning' as const, 'fine' as const),
    acts: fc.constantFrom<ViolationActCode[][]>(['SI-UI-evasion'], ['SI-evaded'], ['SI-late']),
    covers: few(
      fc.record({
        act: fc.constantFrom<ViolationActCode>('SI-late', 'SI-UI-evasion'),
        items: fc.constant([]),
        lateBy: upTo(asOf, 400),
      }),
    ),
    proof: fc.constantFrom('07/QĐ-XPHC', null),
    amount: fc.bigInt({ min: 1_000_000n, max: 150_000_000n }),
    servedOn: maybe(upTo(asOf, 300)),
    payBy: maybe(around(asOf)),
    payments: few(fc.record({ paidOn: upTo(asOf, 100), amount: fc.bigInt({ min: 1n, max: 100_000_000n }) })),
    executedOn: maybe(upTo(asOf, 100)),
    postponedFrom: fc.constant(null),
    postponedUntil: maybe(around(asOf)),
    evadesExecution: fc.boolean(),
    coercedOn: fc.constantFrom(null, null, asOf),
  });
}

function check(asOf: CivilDate): fc.Arbitrary<CheckMade> {
  return fc
    .record({
      form: fc.constantFrom('vss-inspection' as const, 'planned-check' as const, 'unscheduled-check' as const),
      decidedOn: upTo(asOf, 400),
      ended: fc.constantFrom(true, true, false),
      outcome: fc.constantFrom('paid' as const, 'unpaid' as const, 'obstructed' as const, 'nothing-found' as const),
    })
    .map(({ ended, outcome, ...rest }) => ({
      ...rest,
      number: '11/QĐ-KT',
      announcedOn: rest.decidedOn,
      endedOn: ended ? rest.decidedOn : null,
      outcome: ended ? outcome : null,
      established: 0n,
      recovered: 0n,
    }));
}

const span = (asOf: CivilDate): fc.Arbitrary<{ from: CivilDate; until: CivilDate | null }> =>
  fc
    .tuple(around(asOf), maybe(fc.integer({ min: 0, max: 90 })))
    .map(([from, days]) => ({ from, until: days === null ? null : addDays(from, days) }));

/** Facts of a case in which anything may have happened, not always in the order of the book. */
export function caseFacts(asOf: CivilDate): fc.Arbitrary<CaseFacts> {
  const document = fc.constantFrom('Biên bản làm việc', 'Đơn tố cáo');
  const proof = fc.constantFrom('bang-luong.pdf', null);
  return fc
    .record({
      items: fc.array(item(asOf), { maxLength: 5 }),
      charges: fc.constantFrom(0n, 5_000_000n),
      kind: fc.constantFrom('organisation' as const, 'organisation' as const, 'household' as const),
      paymentMethod: fc.constantFrom('monthly' as const, 'quarterly' as const, 'semiannual' as const),
      status: fc.constantFrom('active' as const, 'active' as const, 'active' as const, ...UNABLE_STATUSES),
      officeLevel: fc.constantFrom('grassroots' as const, 'provincial' as const, 'national' as const),
      foundOutsideReview: few(upTo(asOf, 60)),
      reminders: few(
        fc.record({
          kind: fc.constantFrom('monthly' as const, 'second' as const),
          number: fc.constantFrom('01/TB', '02/TB'),
          sentOn: upTo(asOf, 300),
          servedOn: fc.constant(null),
        }),
      ),
      sessions: few(fc.record({ number: fc.constant('03/BB'), heldOn: upTo(asOf, 300) })),
      promises: few(fc.record({ madeOn: upTo(asOf), payBy: around(asOf), broken: fc.boolean() })),
      pauses: few(span(asOf)).map((all) => all.map((each) => ({ ...each, reason: 'xác minh', document: '05/TB' }))),
      otherBodies: few(span(asOf)).map((all) => all.map((each) => ({ ...each, body: 'Kiểm toán nhà nước' }))),
    })
    .chain(({ kind, paymentMethod, status, ...first }) =>
      fc
        .record({
          evidence: few(
            fc.record({
              sign: fc.constantFrom('fraud' as const, 'tricks' as const, 'obstruction' as const, 'complaint' as const),
              foundOn: upTo(asOf, 200),
              document,
              proof,
            }),
          ),
          plannedCheck: maybe(fc.record({ document, approvedOn: upTo(asOf, 300) })),
          checks: few(check(asOf)),
          violations: few(
            fc
              .tuple(violation(asOf), maybe(upTo(asOf, 30)), fc.constantFrom(null, null, '01/BB-VPHC'))
              .map(([each, verifiedOn, recordNumber]) => ({
                ...each,
                verifiedOn,
                recordNumber,
                difficulty: 'plain' as const,
              })),
          ),
          records: few(record(asOf)),
          fines: few(fineImposed(asOf)),
          publications: few(fc.record({ publishedOn: upTo(asOf, 90), retractedOn: fc.constant(null) })),
          objections: fc.constant([]),
          unableToPay: maybe(fc.record({ since: upTo(asOf, 900), lastCheckedOn: upTo(asOf, 300) })),
        })
        .map((second) =>
          aCase({
            ...first,
            ...second,
            asOf,
            employer: anOrganisation({ kind, paymentMethod, status, statusSince: asOf }),
          }),
        ),
    );
}

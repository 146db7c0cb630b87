import fc from 'fast-check';
import { addDays } from '../../../src/kernel/civil-date';
import { cleanAgainOn } from '../../../src/law/enforcement/fines/clean-again';
import { fineLedger } from '../../../src/law/enforcement/fines/fine-ledger';
import { limitationEnds } from '../../../src/law/enforcement/fines/limitation';
import {
  coercionFrom,
  decideBy,
  explanationDays,
  payFineBy,
  recordBy,
  sendDecisionBy,
} from '../../../src/law/enforcement/fines/procedure-deadlines';
import { completeMonths, monthsAfter } from '../../../src/law/enforcement/term-end';
import { on } from '../../support/case-facts';
import { lawWith } from '../../support/law';

const law = lawWith();

describe('deadlines of the procedure', () => {
  // Found or recorded on Thursday 2026-10-01.
  const thursday = on('2026-10-01');
  it.each([
    ['record, plain: 2 working days', recordBy(law, 'plain', thursday), '2026-10-05'],
    ['record, complex: 5 working days', recordBy(law, 'complex', thursday), '2026-10-08'],
    ['record, after a verification: 3 working days', recordBy(law, 'verified', thursday), '2026-10-06'],
    ['explaining in person: 2 working days', explanationDays(law, thursday, false).oralBy, '2026-10-05'],
    ['explaining in writing: 5 working days', explanationDays(law, thursday, false).writtenBy, '2026-10-08'],
    ['the same, extended', explanationDays(law, thursday, true).writtenBy, '2026-10-15'],
    ['decision: 7 working days', decideBy(law, 'plain', thursday), '2026-10-12'],
    ['decision, file handed over: 10 working days', decideBy(law, 'transferred', thursday), '2026-10-15'],
    ['decision after an explanation: 1 month', decideBy(law, 'explained', thursday), '2026-11-01'],
    ['decision, very complex: 2 months', decideBy(law, 'complex', thursday), '2026-12-01'],
    ['sending: 3 working days', sendDecisionBy(law, thursday), '2026-10-06'],
    ['sending before July 2025: 2 working days', sendDecisionBy(law, on('2025-06-02')), '2025-06-04'],
    ['paying: 10 days, the 11th is a Sunday', payFineBy(law, thursday, null), '2026-10-12'],
    ['paying, the decision gives longer', payFineBy(law, thursday, on('2026-10-20')), '2026-10-20'],
    ['coercion: the day after', coercionFrom(law, thursday, null), '2026-10-13'],
  ])('%s', (_name, day, expected) => {
    expect(day).toBe(expected);
  });

  it.each([
    ['an act that goes on: from finding it', null, null, '2027-03-02'],
    ['an act that ended: from its end', '2025-10-15', null, '2026-10-15'],
    ['handed back by the police: a year more', '2025-10-15', '2026-08-01', '2027-10-15'],
  ])('limitation, %s', (_name, endedOn, returnedOn, expected) => {
    const violation = { act: 'SI-late', foundOn: on('2026-03-02'), workers: 1, amount: 1n } as const;
    const ended = { ...violation, endedOn: endedOn === null ? null : on(endedOn) };
    expect(limitationEnds(law, ended, returnedOn === null ? null : on(returnedOn))).toBe(expected);
  });

  it.each([
    ['a fine carried out: a year', 'fine', '2026-02-10', false, '2027-02-11'],
    ['a warning: six months', 'warning', '2026-02-10', false, '2026-08-11'],
    ['not carried out: a year after the year for carrying it out', 'fine', null, false, '2028-01-06'],
    ['not carried out because evaded: never', 'fine', null, true, null],
  ] as const)('clean again, %s', (_name, form, executedOn, evadesExecution, expected) => {
    const sanction = { form, decidedOn: on('2026-01-05'), executedOn: executedOn && on(executedOn), evadesExecution };
    expect(cleanAgainOn(law, sanction)).toBe(expected);
  });

  it('counts months so that the day named is the first with that many complete ones', () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays(on('2018-01-01'), n));
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 40 }), (from, months) => {
        const reached = monthsAfter(from, months);
        expect(completeMonths(from, reached)).toBe(months);
        if (months > 0) expect(completeMonths(from, addDays(reached, -1))).toBe(months - 1);
      }),
    );
  });
});

describe('the account of a fine', () => {
  // Received on 2026-10-01, payable up to Monday 2026-10-12.
  const fine = { amount: 80_000_000n, servedOn: on('2026-10-01'), payBy: null };

  it('adds nothing to what is paid in time', () => {
    const ledger = fineLedger(law, fine, [{ paidOn: on('2026-10-12'), amount: 80_000_000n }], on('2026-12-31'));
    expect(ledger).toMatchObject({ payBy: '2026-10-12', lateLines: [], outstanding: 0n, settledOn: '2026-10-12' });
  });

  it('adds 0.05 % for each day late, one line for each stretch, the day of payment not counted', () => {
    const payments = [
      { paidOn: on('2026-10-23'), amount: 30_000_000n },
      { paidOn: on('2026-11-02'), amount: 50_000_000n },
    ];
    const ledger = fineLedger(law, fine, payments, on('2026-12-31'));
    expect(ledger.lateLines).toMatchObject([
      { from: '2026-10-13', to: '2026-10-22', days: 10, base: 80_000_000n, amount: 400_000n },
      { from: '2026-10-23', to: '2026-11-01', days: 10, base: 50_000_000n, amount: 250_000n },
    ]);
    expect(ledger).toMatchObject({ outstanding: 0n, lateMoneyOutstanding: 650_000n, settledOn: null, credit: 0n });
    const paid = fineLedger(law, fine, [...payments, { paidOn: on('2026-11-05'), amount: 700_000n }], on('2026-12-31'));
    expect(paid).toMatchObject({ lateMoneyOutstanding: 0n, credit: 50_000n, settledOn: '2026-11-05' });
  });

  it('counts up to and including the day asked about for what is unpaid, and nothing before the decision is received', () => {
    expect(fineLedger(law, fine, [], on('2026-10-13')).lateMoney).toBe(40_000n);
    expect(fineLedger(law, { ...fine, servedOn: null }, [], on('2027-10-13'))).toMatchObject({
      lateMoney: 0n,
      payBy: null,
    });
  });

  it('never loses a đồng', () => {
    const payment = fc.record({
      paidOn: fc.integer({ min: 0, max: 200 }).map((n) => addDays(on('2026-10-01'), n)),
      amount: fc.bigInt({ min: 1n, max: 60_000_000n }),
    });
    fc.assert(
      fc.property(fc.array(payment, { maxLength: 5 }), fc.integer({ min: 0, max: 250 }), (payments, n) => {
        const ledger = fineLedger(law, fine, payments, addDays(on('2026-10-01'), n));
        const owed = fine.amount + ledger.lateMoney;
        expect(ledger.paid - ledger.credit + ledger.outstanding + ledger.lateMoneyOutstanding).toBe(owed);
        expect(ledger.settledOn === null).toBe(ledger.outstanding + ledger.lateMoneyOutstanding > 0n);
      }),
    );
  });
});

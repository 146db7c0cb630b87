import { parseCivilDate, type CivilDate } from '../../../../src/kernel/civil-date';
import { parseInstant } from '../../../../src/kernel/instant';
import { parsePeriod } from '../../../../src/kernel/period';
import { buildStatement } from '../../../../src/modules/arrears/domain/build-statement';
import type { EmployerFacts } from '../../../../src/modules/contributions/domain/facts';
import type { Check } from '../../../../src/modules/inspections/domain/check';
import { proposedViolations } from '../../../../src/modules/inspections/domain/proposed-violations';
import { recoveryOf } from '../../../../src/modules/inspections/domain/recovery';
import { anEmployer, type EmployerBuilder } from '../../../support/employer-builder';
import { lawWith, rulesForAllYears } from '../../../support/law';

const rules = rulesForAllYears();
const NOW = parseInstant('2030-01-01T00:00:00Z');
const CONCLUDED = parseCivilDate('2026-06-10');
const statementOf = (facts: EmployerFacts, day: CivilDate) => buildStatement(facts, rules, day, NOW);

type FindingMade = Check['findings'][number];

/** A finding for one month of RET; unless it was registered it is entered into the facts. */
function finding(employer: EmployerBuilder, kind: FindingMade['finding'], month: string, amount: bigint): FindingMade {
  const period = parsePeriod(month);
  const adjustmentNo = `KT9-${employer.adjustments.length + 1}`;
  const lateFrom = parseCivilDate(`${month}-28`);
  if (kind !== 'unpaid') {
    employer.adjustments.push({
      adjustmentNo,
      fund: 'RET',
      period,
      amount,
      finding: { lateFrom, evadedFrom: lateFrom },
      recordedAt: parseInstant('2026-06-01T00:00:00Z'),
    });
  }
  return {
    checkId: 9,
    finding: kind,
    fund: 'RET',
    from: period,
    to: period,
    workers: 3,
    amount,
    on: CONCLUDED,
    adjustmentNos: kind === 'unpaid' ? [] : [adjustmentNo],
    coveredFrom: null,
    evidence: null,
    periods: [{ period, workers: 3, amount }],
  };
}

function checkWith(...findings: FindingMade[]): Check {
  return {
    id: 9,
    caseId: 1,
    form: 'unscheduled-check',
    number: '09/QĐ-BHXH',
    documentId: 1,
    grounds: '',
    scopeFrom: parsePeriod('2026-01'),
    scopeTo: parsePeriod('2026-05'),
    team: [],
    days: 15,
    decidedBy: '',
    on: CONCLUDED,
    announced: null,
    extended: null,
    minutes: null,
    findings,
    concluded: {
      checkId: 9,
      number: '1',
      documentId: null,
      outcome: 'unpaid',
      established: 0n,
      workers: 3,
      on: CONCLUDED,
    },
  };
}

const recovered = (check: Check, facts: EmployerFacts, day: string) =>
  recoveryOf(check, facts, statementOf, parseCivilDate(day));

describe('what of a check’s money has come in', () => {
  it('grows with the payments after the conclusion that settle what was established', () => {
    const employer = anEmployer();
    const check = checkWith(finding(employer, 'unregistered', '2026-02', 1_000n));
    employer.paying('R1', '2026-06-20', 400n).paying('R2', '2026-07-02', 900n);
    expect(recovered(check, employer, '2026-06-19')).toEqual({
      established: 1_000n,
      settledBefore: 0n,
      recovered: 0n,
      open: 1_000n,
    });
    expect(recovered(check, employer, '2026-06-30')).toMatchObject({ recovered: 400n, open: 600n });
    expect(recovered(check, employer, '2026-07-31')).toMatchObject({ recovered: 1_000n, open: 0n });
  });

  it('does not grow while the employer pays older debts first', () => {
    const employer = anEmployer().owing('2025-11', { RET: 5_000n });
    const check = checkWith(finding(employer, 'unregistered', '2026-02', 1_000n));
    employer.paying('R1', '2026-06-20', 4_000n, { fund: 'RET' }).paying('R2', '2026-06-25', 1_300n, { fund: 'RET' });
    expect(recovered(check, employer, '2026-06-20')).toMatchObject({ recovered: 0n, open: 1_000n });
    expect(recovered(check, employer, '2026-06-25')).toMatchObject({ recovered: 300n, open: 700n });
  });

  it('does not take payments from before the check for its own, though they move to what it found', () => {
    const employer = anEmployer();
    for (const month of ['02', '03', '04']) employer.owing(`2026-${month}`, { RET: 2_000n });
    employer.paying('R1', '2026-03-20', 4_000n).paying('R2', '2026-04-20', 2_000n);
    const check = checkWith(finding(employer, 'wages-too-low', '2026-02', 1_000n));
    // Owed from February, so February takes the money that had paid April: April is what stands open for it now.
    expect(statementOf(employer, CONCLUDED).items.map(({ period, outstanding }) => [period, outstanding])).toEqual([
      ['2026-02', 0n],
      ['2026-02', 0n],
      ['2026-03', 0n],
      ['2026-04', 1_000n],
    ]);
    expect(recovered(check, employer, '2026-06-10')).toMatchObject({ settledBefore: 0n, open: 1_000n });
    employer.paying('R3', '2026-06-11', 600n);
    expect(recovered(check, employer, '2026-06-30')).toMatchObject({ recovered: 600n, open: 400n });
  });

  it('counts what was paid while the check ran as settled before its end', () => {
    const employer = anEmployer();
    const check = checkWith(finding(employer, 'unregistered', '2026-02', 1_000n));
    employer.paying('R1', '2026-06-08', 700n).paying('R2', '2026-06-12', 300n);
    expect(recovered(check, employer, '2026-06-30')).toEqual({
      established: 1_000n,
      settledBefore: 700n,
      recovered: 300n,
      open: 0n,
    });
  });

  it('follows registered debts that the check established, and later corrections of what it found', () => {
    const employer = anEmployer().owing('2026-02', { RET: 5_000n });
    const check = checkWith(finding(employer, 'unpaid', '2026-02', 3_000n));
    employer.paying('R1', '2026-06-20', 2_500n, { fund: 'RET' });
    expect(recovered(check, employer, '2026-06-30')).toMatchObject({
      established: 3_000n,
      recovered: 500n,
      open: 2_500n,
    });

    const corrected = anEmployer();
    const other = checkWith(finding(corrected, 'unregistered', '2026-02', 1_000n));
    corrected.adjusting('2026-02', 'RET', -400n);
    expect(recovered(other, corrected, '2026-06-30')).toMatchObject({ recovered: 0n, open: 600n });
  });
});

describe('the violations that a check proposes', () => {
  const day = parseCivilDate('2026-11-01');

  it('are those of the decree of the day, with the amounts and workers of the findings', () => {
    const employer = anEmployer().owing('2026-02', { RET: 5_000n }).remindedOn('2026-04-05');
    const check = checkWith(
      finding(employer, 'unregistered', '2026-03', 900n),
      finding(employer, 'wages-too-low', '2026-02', 1_000n),
      finding(employer, 'unpaid', '2026-02', 5_000n),
    );
    const proposed = proposedViolations(lawWith(), check, statementOf(employer, day), day);
    expect(proposed).toMatchObject([
      { act: 'SI-evaded', amount: 6_000n, workers: 3, checkId: 9 },
      { act: 'SI-registration-evaded', amount: 900n, workers: 3, checkId: 9 },
    ]);
  });

  it('are one act under Decree 12/2022, and none where everything is paid', () => {
    const employer = anEmployer().owing('2026-02', { RET: 5_000n });
    const check = checkWith(
      finding(employer, 'unregistered', '2026-03', 900n),
      finding(employer, 'unpaid', '2026-02', 5_000n),
    );
    const before = parseCivilDate('2026-07-01');
    expect(proposedViolations(lawWith(), check, statementOf(employer, before), before)).toMatchObject([
      { act: 'SI-UI-late', amount: 5_900n },
    ]);
    employer.paying('R1', '2026-06-20', 100_000n);
    expect(proposedViolations(lawWith(), check, statementOf(employer, before), before)).toEqual([]);
  });
});

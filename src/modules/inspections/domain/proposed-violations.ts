import type { CivilDate } from '../../../kernel/civil-date';
import { actsInArrears, type UnpaidAmount } from '../../../law/enforcement/fines/acts-in-arrears';
import type { ViolationFound } from '../../../law/enforcement/fines/violation-act';
import type { LawBook } from '../../../law/law-book';
import type { Statement } from '../../arrears/domain/statement';
import { workersOf, type Check } from './check';

/** A violation that a check's findings propose, ready to be recorded. */
export interface ProposedViolation extends ViolationFound {
  readonly checkId: number;
}

/**
 * The acts that lie in what a check found and is unpaid on a day, with amounts and workers, so that nobody types them again. Under
 * Decree 283/2026 unregistered workers are acts of their own, measured by workers: late up to 60 days, evading after.
 * @param statement on that day
 */
export function proposedViolations(
  law: LawBook,
  check: Check,
  statement: Statement,
  day: CivilDate,
): ProposedViolation[] {
  const byWorkers = law.get('fine.decree').at(day) === '283/2026';
  const ofMoney = check.findings.filter(
    ({ finding, fund }) => !byWorkers || finding !== 'unregistered' || fund === 'HI',
  );
  const amounts = ofMoney.flatMap((each) => unpaidAmounts(each, statement));
  const found = actsInArrears(law, amounts, false, day);
  const acts = byWorkers ? [...found, ...registrationActs(law, check, statement, day)] : found;
  return acts.map((each) => ({ ...each, checkId: check.id }));
}

type FindingMade = Check['findings'][number];

/** What of a finding stands open on the statement. */
function unpaidAmounts(
  { finding, fund, periods, adjustmentNos, workers }: FindingMade,
  statement: Statement,
): UnpaidAmount[] {
  const months = periods.map(({ period }) => period);
  return statement.items
    .filter((item) => item.outstanding > 0n && item.fund === fund)
    .filter(({ findingNo, period }) =>
      finding === 'unpaid'
        ? findingNo === undefined && months.includes(period)
        : findingNo !== undefined && adjustmentNos.includes(findingNo),
    )
    .map(({ outstanding, quality }) => ({ fund, outstanding, workers, evaded: quality === 'evaded' }));
}

/** Not registering workers: for SI and UI each, by whether the 60 days after the deadline have passed. */
function registrationActs(law: LawBook, check: Check, statement: Statement, day: CivilDate): ViolationFound[] {
  const unregistered = check.findings.filter(({ finding }) => finding === 'unregistered');
  return (['SI', 'UI'] as const).flatMap((branch) => {
    const funds = law.get(`fine.base-funds.${branch}`).at(day);
    const own = unregistered.filter(({ fund }) => funds.includes(fund));
    const amounts = own.flatMap((each) => unpaidAmounts(each, statement));
    if (own.length === 0) return [];
    const act = amounts.some(({ evaded }) => evaded) ? 'evaded' : 'late';
    const amount = own.reduce((sum, each) => sum + each.amount, 0n);
    const workers = workersOf({ findings: own });
    return [{ act: `${branch}-registration-${act}` as const, foundOn: day, endedOn: null, workers, amount }];
  });
}

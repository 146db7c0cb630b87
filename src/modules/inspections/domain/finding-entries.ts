import { CHECK_WORDS } from '../words';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import type { Fund } from '../../../law/fund';
import type { FindingStarts } from '../../contributions/domain/facts';
import type { Check } from './check';
import type { Finding, FINDING_RECORDED } from './check-events';
import type { FoundInFund } from './found-amounts';

/** An amount that enters the employer's facts. */
export interface FoundAdjustment {
  readonly adjustmentNo: string;
  readonly fund: Fund;
  readonly period: Period;
  readonly amount: Dong;
  readonly finding: FindingStarts;
  readonly reason: string;
}

/** What a finding writes: one event for each fund, and its adjustments. */
export interface FindingEntries {
  readonly events: readonly ReturnType<typeof FINDING_RECORDED.read>[];
  readonly adjustments: readonly FoundAdjustment[];
}

/** Puts the figures of a finding into events and adjustments, numbered on from those that the check has made already. */
export function findingEntries(
  check: Check,
  finding: Finding,
  found: readonly FoundInFund[],
  more: { readonly coveredFrom: CivilDate | null; readonly evidence: string },
): FindingEntries {
  let number = check.findings.reduce((count, { adjustmentNos }) => count + adjustmentNos.length, 0);
  const reason = `Kết quả kiểm tra theo Quyết định ${check.number}: ${CHECK_WORDS.findings[finding].vi.toLocaleLowerCase('vi')}`;
  const inFunds = found.map(({ fund, periods }) => ({
    fund,
    periods,
    adjustments: periods.flatMap(({ period, amount, starts }) => {
      if (starts === null) return [];
      number += 1;
      return [{ adjustmentNo: `KT${check.id}-${number}`, fund, period, amount, finding: starts, reason }];
    }),
  }));
  return {
    adjustments: inFunds.flatMap(({ adjustments }) => adjustments),
    events: inFunds.map(({ fund, periods, adjustments }) => ({
      checkId: check.id,
      finding,
      fund,
      ...more,
      from: periods[0]!.period,
      to: periods[periods.length - 1]!.period,
      workers: Math.max(...periods.map(({ workers }) => workers)),
      amount: periods.reduce((sum, { amount }) => sum + amount, 0n),
      adjustmentNos: adjustments.map(({ adjustmentNo }) => adjustmentNo),
      periods: periods.map(({ period, workers, amount }) => ({ period, workers, amount })),
    })),
  };
}

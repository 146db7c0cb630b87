import { formatDong } from '../../../kernel/money';
import { formatShortDate, formatShortPeriod } from '../../../platform/documents/vietnamese-format';
import type { CaseLogEvents, StepOption } from '../../cases/cases.api';
import { proposalsOf, type Proposal } from '../domain/proposals';

/** The proposals of an employer that a condition picks, for a field that names one. */
export function proposalOptions(log: CaseLogEvents, picks: (proposal: Proposal) => boolean): StepOption[] {
  return proposalsOf(log)
    .filter(picks)
    .map(({ id, month, proposedOn, proposedBy, amount }) => ({
      value: id,
      label: `Tháng ${formatShortPeriod(month)}: ${formatDong(amount)} đồng (${proposedBy}, ${formatShortDate(proposedOn)})`,
    }));
}

import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { periodOf, type Period } from '../../../kernel/period';
import { inMonth, notInFile, onDay } from '../../../law/enforcement/found-words';
import { isPending, PROPOSAL_STATES_VI, type Proposal } from './proposals';

/** Why nothing can be proposed for the month of a day: a proposal for it still waits. */
export function secondProposalReasons(proposals: readonly Proposal[], month: Period): Reason[] {
  const waiting = proposals.find((each) => each.month === month && isPending(each));
  if (!waiting) return [];
  const found = PROPOSAL_STATES_VI[waiting.state];
  return [
    { code: 'publication.proposed-already', sentence: 'Đơn vị đã được đề nghị công khai trong tháng này', found },
  ];
}

/** Why a proposal cannot be decided, whatever the day: it is not there, or in no state that a condition picks. */
export function decidedReasons(
  proposals: readonly Proposal[],
  proposalId: number,
  isOpen: (proposal: Proposal) => boolean,
): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal) return [{ code: 'publication.no-proposal', sentence: notInFile('đề nghị công khai này') }];
  if (isOpen(proposal)) return [];
  const found = PROPOSAL_STATES_VI[proposal.state];
  return [{ code: 'publication.decided', sentence: 'Đề nghị công khai này đã được quyết định', found }];
}

/** Why a proposal cannot be approved on a day: it was for a month that is over. */
export function monthOverReasons(proposals: readonly Proposal[], proposalId: number, day: CivilDate): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal || proposal.month === periodOf(day)) return [];
  const sentence = 'Đề nghị chỉ có giá trị cho danh sách của tháng đề nghị';
  return [{ code: 'publication.month-over', sentence, found: inMonth(proposal.month) }];
}

/** Why nothing can be done on a day for the list of a month: lists are made in their own month. */
export function monthReasons(month: Period, day: CivilDate, today: CivilDate): Reason[] {
  return [
    ...(day > today
      ? [{ code: 'publication.day-ahead', sentence: 'Ngày ghi ở sau ngày hôm nay', found: onDay(day) }]
      : []),
    ...(periodOf(day) === month
      ? []
      : [
          {
            code: 'publication.other-month',
            sentence: 'Danh sách của một tháng được lập và công khai trong chính tháng đó',
            found: `danh sách ${inMonth(month)}, ${onDay(day)}`,
          },
        ]),
  ];
}

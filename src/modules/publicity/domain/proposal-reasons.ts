import type { CivilDate } from '../../../kernel/civil-date';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { periodOf, type Period } from '../../../kernel/period';
import { dayFound, inMonth, notInFile, onDay } from '../../../law/enforcement/found-words';
import { PUBLICITY_WORDS } from '../words';
import { isPending, type Proposal } from './proposals';

/** Why nothing can be proposed for the month of a day: a proposal for it still waits. */
export function secondProposalReasons(proposals: readonly Proposal[], month: Period): Reason[] {
  const waiting = proposals.find((each) => each.month === month && isPending(each));
  if (!waiting) return [];
  return [reasonOf('publication.proposed-already', SAID.proposed, PUBLICITY_WORDS.publications.states[waiting.state])];
}

/** Why a proposal cannot be decided, whatever the day: it is not there, or in no state that a condition picks. */
export function decidedReasons(
  proposals: readonly Proposal[],
  proposalId: number,
  isOpen: (proposal: Proposal) => boolean,
): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal) {
    const what = { vi: 'đề nghị công khai này', en: 'such proposal of publication' };
    return [reasonOf('publication.no-proposal', notInFile(what))];
  }
  return isOpen(proposal)
    ? []
    : [reasonOf('publication.decided', SAID.decided, PUBLICITY_WORDS.publications.states[proposal.state])];
}

/** Why a proposal cannot be approved on a day: it was for a month that is over. */
export function monthOverReasons(proposals: readonly Proposal[], proposalId: number, day: CivilDate): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal || proposal.month === periodOf(day)) return [];
  const found = { vi: inMonth(proposal.month), en: proposal.month };
  return [reasonOf('publication.month-over', SAID.monthOver, found)];
}

/** Why nothing can be done on a day for the list of a month: lists are made in their own month. */
export function monthReasons(month: Period, day: CivilDate, today: CivilDate): Reason[] {
  return [
    ...(day > today ? [reasonOf('publication.day-ahead', SAID.dayAhead, dayFound(day))] : []),
    ...(periodOf(day) === month
      ? []
      : [
          reasonOf('publication.other-month', SAID.otherMonth, {
            vi: `danh sách ${inMonth(month)}, ${onDay(day)}`,
            en: `list of ${month}, ${day}`,
          }),
        ]),
  ];
}

const SAID = {
  dayAhead: { vi: 'Ngày ghi ở sau ngày hôm nay', en: 'The day is ahead of today' },
  proposed: {
    vi: 'Đơn vị đã được đề nghị công khai trong tháng này',
    en: 'The employer has been proposed for this month already',
  },
  decided: {
    vi: 'Đề nghị công khai này đã được quyết định',
    en: 'This proposal of publication has been decided',
  },
  monthOver: {
    vi: 'Đề nghị chỉ có giá trị cho danh sách của tháng đề nghị',
    en: 'A proposal is good for the list of its own month only',
  },
  otherMonth: {
    vi: 'Danh sách của một tháng được lập và công khai trong chính tháng đó',
    en: 'The list of a month is made and published in that month',
  },
} as const;

import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { competentOf, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { payFineBy } from '../../../law/enforcement/fines/procedure-deadlines';
import type { LawBook } from '../../../law/law-book';
import type { EventOf } from '../../cases/domain/case-event-type';
import type { FINE_PROPOSED } from './fine-events';

/** A proposal as it stands in the log. */
export type Proposed = EventOf<typeof FINE_PROPOSED>;

/** Why there is no proposal to decide: it does not exist, or a later one on the same record took its place. */
export function proposalReasons(proposals: readonly Proposed[], proposalId: number): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal) return [{ code: 'proposal.unknown', sentence: notInFile('đề xuất xử phạt này') }];
  const later = proposals.findLast(({ data }) => data.recordId === proposal.data.recordId);
  if (!later || later.id === proposalId) return [];
  return [{ code: 'proposal.replaced', sentence: 'Đề xuất này đã được thay bằng đề xuất sau.', found: `${later.id}` }];
}

/** Why a proposal may not be signed as it stands: the law of the day gives other figures, or its officer no longer has the power. */
export function changedReasons(proposed: Proposed, now: FineProposal, officer: OfficerCode): Reason[] {
  const competent = competentOf(now.competences, 'vss').some((each) => each.officer === officer);
  return [
    ...(now.total === proposed.data.amount && now.form === proposed.data.form
      ? []
      : [
          {
            code: 'proposal.out-of-date',
            sentence: 'Mức phạt đề xuất không còn đúng với pháp luật của ngày ra quyết định; đề xuất lại.',
            found: `đề xuất ${inDong(proposed.data.amount)}, tính lại ${inDong(now.total)}`,
          },
        ]),
    ...(competent
      ? []
      : [
          {
            code: 'fine.officer-not-competent',
            sentence: `${OFFICERS[officer].title} không đủ thẩm quyền theo mức tối đa của khung.`,
            article: 'Luật Xử lý vi phạm hành chính, Điều 52',
          },
        ]),
  ];
}

/** Why a decision cannot say how it is paid: nowhere to pay, or less time than the law gives. */
export function paymentDayReasons(
  law: LawBook,
  form: FineProposal['form'],
  day: CivilDate,
  { payBy, treasury }: { readonly payBy?: CivilDate | undefined; readonly treasury?: string | undefined },
): Reason[] {
  if (form === 'warning') return [];
  const earliest = payFineBy(law, day, null);
  return [
    ...(treasury === undefined
      ? [{ code: 'fine.treasury-missing', sentence: 'Quyết định phạt tiền phải ghi nơi nộp tiền phạt.' }]
      : []),
    ...(payBy !== undefined && payBy < earliest
      ? [
          {
            code: 'fine.pay-by-too-early',
            sentence: 'Hạn nộp phạt ghi trong quyết định không được ngắn hơn thời hạn luật định.',
            article: law.get('fine.payment').entryAt(day).reference,
            found: `sớm nhất ${onDay(earliest)}`,
          },
        ]
      : []),
  ];
}

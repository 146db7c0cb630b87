import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { inDong, notInFile, onDay } from '../../../law/enforcement/found-words';
import { competentOf, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import type { FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { OFFICER_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import { payFineBy } from '../../../law/enforcement/fines/procedure-deadlines';
import type { LawBook } from '../../../law/law-book';
import type { EventOf } from '../../cases/domain/case-event-type';
import type { FINE_PROPOSED } from './fine-events';

/** A proposal as it stands in the log. */
export type Proposed = EventOf<typeof FINE_PROPOSED>;

/** Why there is no proposal to decide: it does not exist, or a later one on the same record took its place. */
export function proposalReasons(proposals: readonly Proposed[], proposalId: number): Reason[] {
  const proposal = proposals.find(({ id }) => id === proposalId);
  if (!proposal) {
    return [reasonOf('proposal.unknown', notInFile({ vi: 'đề xuất xử phạt này', en: 'such proposal of a sanction' }))];
  }
  const later = proposals.findLast(({ data }) => data.recordId === proposal.data.recordId);
  if (!later || later.id === proposalId) return [];
  return [reasonOf('proposal.replaced', SAID.replaced, `${later.id}`)];
}

/** Why a proposal may not be signed as it stands: the law of the day gives other figures, or its officer no longer has the power. */
export function changedReasons(proposed: Proposed, now: FineProposal, officer: OfficerCode): Reason[] {
  const competent = competentOf(now.competences, 'vss').some((each) => each.officer === officer);
  return [
    ...(now.total === proposed.data.amount && now.form === proposed.data.form
      ? []
      : [
          reasonOf('proposal.out-of-date', SAID.outOfDate, {
            vi: `đề xuất ${inDong(proposed.data.amount)}, tính lại ${inDong(now.total)}`,
            en: `proposed ${inDong(proposed.data.amount)}, computed anew ${inDong(now.total)}`,
          }),
        ]),
    ...(competent ? [] : [notCompetent(officer)]),
  ];
}

/** The article on who may fine. */
export const COMPETENCE = 'Luật Xử lý vi phạm hành chính, Điều 52';

/** The power of an officer does not cover the largest frame. @param found who has which power */
export function notCompetent(officer: OfficerCode, found?: Bilingual): Reason {
  const said = {
    vi: `${OFFICERS[officer].title} không đủ thẩm quyền theo mức tối đa của khung.`,
    en: `The power of this officer does not cover the largest frame: ${OFFICER_NAMES_EN[officer]}.`,
  };
  return reasonOf('fine.officer-not-competent', said, found, COMPETENCE);
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
    ...(treasury === undefined ? [reasonOf('fine.treasury-missing', SAID.treasuryMissing)] : []),
    ...(payBy !== undefined && payBy < earliest
      ? [
          reasonOf(
            'fine.pay-by-too-early',
            SAID.payByTooEarly,
            { vi: `sớm nhất ${onDay(earliest)}`, en: `${earliest} at the earliest` },
            law.get('fine.payment').entryAt(day).reference,
          ),
        ]
      : []),
  ];
}

const SAID = {
  replaced: {
    vi: 'Đề xuất này đã được thay bằng đề xuất sau.',
    en: 'A later proposal has taken the place of this one.',
  },
  outOfDate: {
    vi: 'Mức phạt đề xuất không còn đúng với pháp luật của ngày ra quyết định; đề xuất lại.',
    en: 'The fine proposed no longer fits the law of the day of the decision; propose it anew.',
  },
  treasuryMissing: {
    vi: 'Quyết định phạt tiền phải ghi nơi nộp tiền phạt.',
    en: 'A decision on a fine must say where it is paid.',
  },
  payByTooEarly: {
    vi: 'Hạn nộp phạt ghi trong quyết định không được ngắn hơn thời hạn luật định.',
    en: 'The decision must not give less time for paying than the law.',
  },
} as const;

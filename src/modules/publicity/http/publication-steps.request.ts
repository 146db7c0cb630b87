import type { CivilDate } from '../../../kernel/civil-date';
import { AreaField, ChoiceField, DayField, ReferenceField } from '../../../platform/http/form-fields';
import type { RemovalCause } from '../domain/case-events';

/** A proposal to name the employer on the list of the month. */
export class PublicationProposalRequest {
  @DayField({ vi: 'Ngày đề nghị', en: 'Proposed on' }, { optional: true, fill: 'today' })
  proposedOn?: CivilDate;
}

/** The decision that the employer is to be named. */
export class PublicationApprovalRequest {
  @ReferenceField({ vi: 'Đề nghị công khai', en: 'Proposal' })
  proposalId!: number;

  @DayField({ vi: 'Ngày duyệt', en: 'Decided on' }, { optional: true, fill: 'today' })
  decidedOn?: CivilDate;
}

/** The decision that the employer is not to be named. */
export class PublicationRefusalRequest {
  @ReferenceField({ vi: 'Đề nghị công khai', en: 'Proposal' })
  proposalId!: number;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true, fill: 'today' })
  decidedOn?: CivilDate;
}

const CAUSES: Readonly<Record<RemovalCause, { vi: string; en: string }>> = {
  correction: { vi: 'Đính chính', en: 'Correction' },
  objection: { vi: 'Theo ý kiến, khiếu nại của đơn vị', en: 'Objection of the employer' },
  paid: { vi: 'Đã nộp đủ', en: 'Paid' },
};

/** The decision to take the employer's name off a list. */
export class NameRemovalRequest {
  @ReferenceField({ vi: 'Danh sách', en: 'List' })
  publishedId!: number;

  @ChoiceField({ vi: 'Nguyên nhân', en: 'Cause' }, CAUSES)
  cause!: RemovalCause;

  @AreaField(
    { vi: 'Nội dung đính chính', en: 'Correction' },
    {
      most: 500,
      hint: {
        vi: 'Được công khai cùng danh sách; không ghi dữ liệu cá nhân',
        en: 'Published with the list; no personal data',
      },
    },
  )
  note!: string;

  @DayField({ vi: 'Ngày gỡ', en: 'Removed on' }, { optional: true, fill: 'today' })
  removedOn?: CivilDate;
}

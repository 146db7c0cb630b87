import { Code, Day, Dong, Each, Flag, Int, Moment, Open, Part, Text } from '../../../platform/http/answer-fields';
import { CLOSING_CAUSES, CONTACT_CHANNELS, CONTACT_OUTCOMES, PAUSE_REASONS } from '../domain/case-events';

/** Why and when a case was closed. */
export class CaseClosingAnswer {
  @Day()
  on!: string;

  @Code(CLOSING_CAUSES)
  cause!: (typeof CLOSING_CAUSES)[number];

  @Text({ nullable: true, example: 'Đã nộp đủ' })
  reason!: string | null;

  @Text({ nullable: true, example: '12/QĐ-BHXH' })
  document!: string | null;

  @Text({ nullable: true, example: 'le.van.c' })
  signedBy!: string | null;
}

/** A part of a promise with a day of its own. */
export class InstalmentAnswer {
  @Dong()
  amount!: number;

  @Day()
  payBy!: string;
}

/** A proposal to close that nobody has decided on. */
export class ClosingProposalAnswer {
  @Int()
  id!: number;

  @Day()
  on!: string;

  @Text({ example: 'tran.thi.b' })
  by!: string;

  @Text({ example: 'Đơn vị đã giải thể' })
  reason!: string;

  @Open({ description: 'What was still under way, in Vietnamese', example: ['còn nợ 12.500.000 đồng tiền đóng'] })
  pending!: unknown;
}

/** A promise to pay. */
export class PromiseAnswer {
  @Int()
  id!: number;

  @Day()
  madeOn!: string;

  @Day()
  payBy!: string;

  @Dong()
  amount!: number;

  @Text({ example: 'Giám đốc' })
  promisedBy!: string;

  @Code(['open', 'kept', 'broken', 'withdrawn'])
  status!: 'open' | 'kept' | 'broken' | 'withdrawn';

  @Each(() => InstalmentAnswer)
  instalments!: readonly InstalmentAnswer[];

  @Dong({ nullable: true })
  received!: number | null;
}

/** A time in which the office’s deadlines stand still. */
export class PauseAnswer {
  @Int()
  id!: number;

  @Day()
  from!: string;

  @Day({ nullable: true })
  until!: string | null;

  @Code(PAUSE_REASONS)
  reason!: (typeof PAUSE_REASONS)[number];

  @Text({ example: '12/QĐ-BHXH' })
  document!: string;

  @Flag()
  isEnded!: boolean;
}

/** A contact with the employer. */
export class ContactAnswer {
  @Int()
  id!: number;

  @Day()
  on!: string;

  @Code(CONTACT_CHANNELS)
  channel!: (typeof CONTACT_CHANNELS)[number];

  @Code(CONTACT_OUTCOMES)
  outcome!: (typeof CONTACT_OUTCOMES)[number];

  @Text({ nullable: true, example: 'Kế toán trưởng' })
  person!: string | null;
}

/** Where more of a case is. */
export class CaseLinksAnswer {
  @Text({ example: '/api/v1/cases/12/measures' })
  measures!: string;

  @Text({ example: '/api/v1/cases/12/steps' })
  steps!: string;

  @Text({ example: '/api/v1/cases/12/timeline' })
  timeline!: string;

  @Text({ example: '/api/v1/employers/TA0001A/statement' })
  statement!: string;
}

/** A case. */
export class CaseAnswer {
  @Int()
  id!: number;

  @Int({ description: 'Number of its events; the ETag' })
  version!: number;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string;

  @Code(['open', 'closed'])
  state!: 'open' | 'closed';

  @Day()
  openedOn!: string;

  @Part(() => CaseClosingAnswer, { nullable: true })
  closing!: CaseClosingAnswer | null;

  @Text({ nullable: true, example: '31' })
  authorityCode!: string | null;

  @Text({ nullable: true, example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string | null;

  @Text({ nullable: true, example: 'tran.thi.b' })
  officer!: string | null;

  @Each(() => PromiseAnswer)
  promises!: readonly PromiseAnswer[];

  @Part(() => ClosingProposalAnswer, { nullable: true })
  closingProposal!: ClosingProposalAnswer | null;

  @Each(() => PauseAnswer)
  pauses!: readonly PauseAnswer[];

  @Each(() => ContactAnswer)
  contacts!: readonly ContactAnswer[];

  @Part(() => CaseLinksAnswer)
  links!: CaseLinksAnswer;
}

/** The paper or file of an entry. */
export class TimelineDocumentAnswer {
  @Text({ example: 'Thông báo đôn đốc' })
  title!: string;

  @Text({ nullable: true, example: '9f86d081884c7d65' })
  sha256!: string | null;

  @Text({ example: '/api/v1/notices/7/document' })
  href!: string;
}

/** Something that happened. */
export class TimelineEntryAnswer {
  @Text({ example: 'event-12' })
  key!: string;

  @Day()
  on!: string;

  @Text({ description: 'An event’s kind, or `payment`, `adjustment`, `reminder`', example: 'contact-made' })
  kind!: string;

  @Moment()
  recordedAt!: string;

  @Text({ nullable: true, description: 'Null where it came with imported facts', example: 'tran.thi.b' })
  actor!: string | null;

  @Open({ description: 'By kind; amounts in whole đồng', example: { text: 'Đã gọi điện' } })
  data!: unknown;

  @Flag({ description: 'It was taken back later' })
  isAnnulled!: boolean;

  @Part(() => TimelineDocumentAnswer, { nullable: true })
  document!: TimelineDocumentAnswer | null;
}

/** Everything that happened, the earliest first. */
export class TimelineAnswer {
  @Int()
  caseId!: number;

  @Each(() => TimelineEntryAnswer)
  entries!: readonly TimelineEntryAnswer[];
}

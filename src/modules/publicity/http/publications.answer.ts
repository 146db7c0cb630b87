import { Code, Day, Dong, Each, Int, Month, Text } from '../../../platform/http/answer-fields';

/** A name that was proposed. */
export class PublicationProposalAnswer {
  @Int()
  caseId!: number;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Int()
  proposalId!: number;

  @Day()
  proposedOn!: string;

  @Text({ example: 'tran.thi.b' })
  proposedBy!: string;

  @Dong()
  amount!: number;

  @Int()
  workers!: number;

  @Code(['open', 'approved', 'refused', 'published'])
  state!: 'open' | 'approved' | 'refused' | 'published';

  @Text({ nullable: true, example: 'le.van.c' })
  approvedBy!: string | null;

  @Text({ nullable: true, example: 'Đã nộp đủ' })
  reason!: string | null;
}

/** A version that was published. */
export class OfficeListVersionAnswer {
  @Int()
  version!: number;

  @Day()
  publishedOn!: string;

  @Text({ example: 'tran.thi.b' })
  publishedBy!: string;

  @Day({ nullable: true })
  supersededOn!: string | null;

  @Int()
  employers!: number;

  @Text({ example: '9f86d081884c7d65' })
  sha256!: string;
}

/** The list of a month as the office sees it. */
export class OfficeListAnswer {
  @Text({ example: '31' })
  authority!: string;

  @Month()
  month!: string;

  @Int({ description: 'Of what was proposed; also the ETag' })
  version!: number;

  @Each(() => PublicationProposalAnswer)
  proposals!: readonly PublicationProposalAnswer[];

  @Each(() => OfficeListVersionAnswer)
  versions!: readonly OfficeListVersionAnswer[];
}

/** A case that the act took in. */
export class TakenCaseAnswer {
  @Int()
  caseId!: number;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;
}

/** Why. */
export class PassingReasonAnswer {
  @Text({ example: 'overdue-60-days' })
  code!: string;

  @Text({ example: 'Quá hạn 60 ngày kể từ ngày đến hạn' })
  sentence!: string;

  @Text({ optional: true, example: 'Luật 41/2024/QH15, điều 39' })
  article?: string;

  @Text({ optional: true, description: 'What was found', example: '12.500.000 đồng' })
  found?: string;
}

/** A case that was passed over, and why. */
export class PassedOverAnswer {
  @Int()
  caseId!: number;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Each(() => PassingReasonAnswer)
  reasons!: readonly PassingReasonAnswer[];
}

/** What came of an act on a whole list. */
export class ListOutcomeAnswer {
  @Each(() => TakenCaseAnswer)
  taken!: readonly TakenCaseAnswer[];

  @Each(() => PassedOverAnswer)
  passedOver!: readonly PassedOverAnswer[];
}

/** A version that was published. */
export class PublishedListAnswer {
  @Int()
  version!: number;

  @Int()
  employers!: number;

  @Each(() => PassedOverAnswer)
  leftOut!: readonly PassedOverAnswer[];
}

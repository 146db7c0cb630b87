import { Day, Dong, Each, Int, Month, Part, Text } from '../../../platform/http/answer-fields';

/** The office that publishes. */
export class PublishingOfficeAnswer {
  @Text({ example: '31' })
  code!: string;

  @Text({ example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  name!: string;
}

/** A row of the form. */
export class PublicListRowAnswer {
  @Int()
  number!: number;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Số 1 phố Ví Dụ' })
  address!: string;

  @Int()
  workers!: number;

  @Dong({ description: 'Whole đồng, late and evaded' })
  amount!: number;

  @Text({ example: '' })
  note!: string;
}

/** A correction of the list. */
export class PublicListCorrectionAnswer {
  @Day()
  on!: string;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Text({ example: 'paid' })
  cause!: string;

  @Text({ example: 'Đã nộp đủ' })
  text!: string;
}

/** A version of the list. */
export class PublicListVersionAnswer {
  @Int()
  version!: number;

  @Day()
  publishedOn!: string;

  @Day({ nullable: true })
  supersededOn!: string | null;

  @Text({ example: '9f86d081884c7d65' })
  sha256!: string;
}

/** The list of a month as everybody may read it. */
export class PublicListAnswer {
  @Part(() => PublishingOfficeAnswer)
  authority!: PublishingOfficeAnswer;

  @Month()
  month!: string;

  @Int()
  version!: number;

  @Day()
  publishedOn!: string;

  @Day({ nullable: true })
  supersededOn!: string | null;

  @Text({ description: 'Of the frozen version', example: '9f86d081884c7d65' })
  sha256!: string;

  @Text({ example: 'Nghị định 274/2025/NĐ-CP, điều 8' })
  legalBasis!: string;

  @Each(() => PublicListRowAnswer)
  rows!: readonly PublicListRowAnswer[];

  @Each(() => PublicListCorrectionAnswer)
  corrections!: readonly PublicListCorrectionAnswer[];

  @Each(() => PublicListVersionAnswer)
  versions!: readonly PublicListVersionAnswer[];
}

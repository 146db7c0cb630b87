import { Code, Day, Each, Int, Month, Text } from '../../../platform/http/answer-fields';
import { NOTICE_STATES } from '../domain/listed-notice';

/** A letter of the monthly run. */
export class NoticeAnswer {
  @Int()
  id!: number;

  @Text({ example: 'reminder' })
  kind!: string;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string;

  @Text({ example: '31' })
  authorityCode!: string;

  @Month()
  period!: string;

  @Day()
  asOf!: string;

  @Code(NOTICE_STATES)
  state!: (typeof NOTICE_STATES)[number];

  @Int({ nullable: true })
  number!: number | null;

  @Text({ nullable: true, description: 'The number as it stands on the paper', example: '12/BHXH-QLT' })
  printedNumber!: string | null;

  @Int({ nullable: true })
  year!: number | null;

  @Day({ nullable: true })
  issuedOn!: string | null;

  @Day({ nullable: true, description: 'When it went out: from then on it counts' })
  dispatchedOn!: string | null;

  @Day({ nullable: true })
  servedOn!: string | null;

  @Text({ nullable: true, example: 'Đã nộp đủ trước khi gửi' })
  voidReason!: string | null;

  @Text({ nullable: true, example: '9f86d081884c7d65' })
  snapshotSha256!: string | null;

  @Text({
    nullable: true,
    description: 'Where the PDF is; null until it has been rendered',
    example: '/api/v1/notices/7/document',
  })
  document!: string | null;
}

/** A page of letters. */
export class NoticePageAnswer {
  @Each(() => NoticeAnswer)
  notices!: readonly NoticeAnswer[];

  @Text({
    nullable: true,
    description: 'Hand it over as `cursor` to get the next page; null on the last',
    example: 'MTI',
  })
  nextCursor!: string | null;
}

import { Day, Each, Int, Moment, Month, Text } from '../../../platform/http/answer-fields';

/** A file of a report. */
export class ReportFileAnswer {
  @Text({ example: 'pdf' })
  format!: string;

  @Text({ example: '9f86d081884c7d65' })
  sha256!: string;

  @Text({ example: 'application/pdf' })
  mediaType!: string;

  @Int({ nullable: true, description: 'Bytes' })
  size!: number | null;

  @Text({ example: '/api/v1/reports/3/files/pdf' })
  href!: string;
}

/** A version of a monthly report. */
export class ReportAnswer {
  @Int()
  id!: number;

  @Text({ example: 'reminder' })
  kind!: string;

  @Text({ example: '31' })
  authorityCode!: string;

  @Text({ example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string;

  @Month()
  period!: string;

  @Int()
  version!: number;

  @Day()
  asOf!: string;

  @Moment()
  knownAt!: string;

  @Moment()
  createdAt!: string;

  @Text({ example: '9f86d081884c7d65' })
  snapshotSha256!: string;

  @Int({ nullable: true, description: 'The version that this one states anew' })
  restatesId!: number | null;

  @Each(() => ReportFileAnswer)
  files!: readonly ReportFileAnswer[];
}

/** A page of reports. */
export class ReportPageAnswer {
  @Each(() => ReportAnswer)
  reports!: readonly ReportAnswer[];

  @Text({
    nullable: true,
    description: 'Hand it over as `cursor` to get the next page; null on the last',
    example: 'MTI',
  })
  nextCursor!: string | null;
}

import { Code, Day, Dong, Each, Int, Text, Texts } from '../../../platform/http/answer-fields';

/** A case of the list. */
export class ListedCaseAnswer {
  @Int()
  id!: number;

  @Int()
  version!: number;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string;

  @Code(['open', 'closed'])
  state!: 'open' | 'closed';

  @Day()
  openedOn!: string;

  @Day({ nullable: true })
  closedOn!: string | null;

  @Text({ nullable: true, example: 'paid-in-full' })
  closingCause!: string | null;

  @Text({ nullable: true, example: '31' })
  authorityCode!: string | null;

  @Text({ nullable: true, example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string | null;

  @Text({ nullable: true, example: 'tran.thi.b' })
  officer!: string | null;

  @Dong({ nullable: true, description: 'Past due and unpaid when the case was last looked at' })
  arrears!: number | null;

  @Dong({ nullable: true, description: 'Late charges unpaid today; null where the figures of today are not computed' })
  charges!: number | null;

  @Dong({ nullable: true, description: 'Arrears and charges' })
  owed!: number | null;

  @Day({ nullable: true })
  oldestDueOn!: string | null;

  @Day({ nullable: true, description: 'By when the office must act next' })
  nextDueOn!: string | null;

  @Text({ nullable: true, description: 'Kind of the duty, or the measure', example: 'fine' })
  nextDue!: string | null;

  @Texts({ description: 'Measures that may be taken', example: ['fine'] })
  available!: readonly string[];
}

/** A page of cases. */
export class CasePageAnswer {
  @Each(() => ListedCaseAnswer)
  cases!: readonly ListedCaseAnswer[];

  @Text({
    nullable: true,
    description: 'Hand it over as `cursor` to get the next page; null on the last',
    example: 'MTI',
  })
  nextCursor!: string | null;
}

import { Day, Dong, Each, Int, Part, Text } from '../../../platform/http/answer-fields';

/** Sums of the whole list, not of the page. */
export class EmployerTotalsAnswer {
  @Int()
  employers!: number;

  @Int()
  workers!: number;

  @Dong()
  arrears!: number;

  @Dong()
  late!: number;

  @Dong()
  evaded!: number;

  @Dong()
  charges!: number;
}

/** Whom the list leaves out. */
export class NotInListAnswer {
  @Int({ description: 'Employers whose figures wait for the cycle' })
  stale!: number;

  @Int({ description: 'Employers of whom something happened after the day' })
  withLaterFacts!: number;
}

/** What an employer owes; null where no figures hold on the day. */
export class EmployerFiguresAnswer {
  @Dong()
  arrears!: number;

  @Dong()
  late!: number;

  @Dong()
  evaded!: number;

  @Dong()
  charges!: number;

  @Day({ nullable: true })
  oldestDueOn!: string | null;
}

/** An employer of the list. */
export class ListedEmployerAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ nullable: true, example: '0100000001' })
  taxCode!: string | null;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Text({ example: 'active' })
  status!: string;

  @Text({ example: '31' })
  authorityCode!: string;

  @Text({ example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string;

  @Int()
  workers!: number;

  @Part(() => EmployerFiguresAnswer, { nullable: true })
  figures!: EmployerFiguresAnswer | null;

  @Day({ nullable: true })
  caseSince!: string | null;
}

/** A page of employers. */
export class EmployerPageAnswer {
  @Day()
  asOf!: string;

  @Part(() => EmployerTotalsAnswer, { description: 'Sums of the whole list, not of the page' })
  totals!: EmployerTotalsAnswer;

  @Part(() => NotInListAnswer)
  notInList!: NotInListAnswer;

  @Each(() => ListedEmployerAnswer)
  employers!: readonly ListedEmployerAnswer[];

  @Text({
    nullable: true,
    description: 'Hand it over as `cursor` to get the next page; null on the last',
    example: 'MTI',
  })
  nextCursor!: string | null;
}

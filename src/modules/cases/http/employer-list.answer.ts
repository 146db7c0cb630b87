import { Day, Dong, Each, Int, Part, Text, Texts } from '../../../platform/http/answer-fields';

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

  @Int({ description: 'Of the employers, those who have paid the principal and owe charges only' })
  chargesOnly!: number;
}

/** Whom the list leaves out. */
export class NotInListAnswer {
  @Int({ description: 'Employers whose figures wait for the cycle' })
  stale!: number;

  @Int({ description: 'Employers of whom something happened after the day' })
  withLaterFacts!: number;

  @Int({ description: 'Employers that could not be computed; `list=not-computed` lists them' })
  notComputed!: number;

  @Texts({ description: 'Codes of the first of them', example: ['TA0001A'] })
  notComputedCodes!: readonly string[];
}

/** What is missing, in both languages. */
export class NotComputedAnswer {
  @Text({ example: 'Tham số pháp lý "monthly-charge-rate.SI" chưa có giá trị cho ngày 2022-01-01' })
  vi!: string;

  @Text({ example: 'The legal parameter "monthly-charge-rate.SI" has no value for 2022-01-01' })
  en!: string;
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

  @Part(() => NotComputedAnswer, { nullable: true, description: 'What is missing where nothing could be computed' })
  notComputed!: NotComputedAnswer | null;

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

import { Code, Day, Dong, Each, Int, Month, Part, Text } from '../../../platform/http/answer-fields';

/** Letters of the month by state. */
export class ReminderCountsAnswer {
  @Int()
  proposed!: number;

  @Int()
  issued!: number;

  @Int()
  sent!: number;

  @Int()
  voided!: number;
}

/** The last contact with the employer. */
export class LastContactAnswer {
  @Day()
  on!: string;

  @Text({ example: 'call' })
  channel!: string;

  @Text({ example: 'reached' })
  outcome!: string;
}

/** A promise that runs. */
export class OpenPromiseAnswer {
  @Dong()
  amount!: number;

  @Day()
  payBy!: string;
}

/** A letter that waits. */
export class ReviewedLetterAnswer {
  @Int()
  id!: number;

  @Int({ nullable: true })
  caseId!: number | null;

  @Month()
  period!: string;

  @Code(['queued', 'issued', 'sent', 'void'])
  state!: 'queued' | 'issued' | 'sent' | 'void';

  @Text({ nullable: true, example: '12/BB-BHXH' })
  number!: string | null;

  @Day({ nullable: true })
  issuedOn!: string | null;

  @Text({ nullable: true, example: 'Đã nộp đủ trước khi gửi' })
  voidReason!: string | null;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string;

  @Dong()
  arrears!: number;

  @Dong({ description: 'Unpaid charges, also on what was paid late' })
  charges!: number;

  @Dong()
  evaded!: number;

  @Day({
    nullable: true,
    description: 'The earliest day ahead on which something turns evaded if the letter goes out today',
  })
  evadedFrom!: string | null;

  @Int()
  workers!: number;

  @Text({ nullable: true, example: '0240000000' })
  phone!: string | null;

  @Part(() => LastContactAnswer, { nullable: true })
  lastContact!: LastContactAnswer | null;

  @Part(() => OpenPromiseAnswer, { nullable: true })
  openPromise!: OpenPromiseAnswer | null;
}

/** An employer that could not be computed. */
export class EmployerLeftOutAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'parameter.unknown' })
  code!: string;

  @Text({ example: 'Quá hạn 60 ngày kể từ ngày đến hạn' })
  sentence!: string;

  @Text({ example: 'The rate of 2027 has not been entered' })
  english!: string;
}

/** The sum below which no letter is written. */
export class ToleranceAnswer {
  @Dong()
  amount!: number;

  @Day()
  since!: string;

  @Text({ example: 'Quy chế của cơ quan' })
  reference!: string;

  @Int({ description: 'Employers of the offices asked for who owe something, but less' })
  employersBelow!: number;
}

/** A page of the month’s letters that wait. */
export class ReminderReviewAnswer {
  @Month()
  period!: string;

  @Day()
  asOf!: string;

  @Part(() => ReminderCountsAnswer)
  counts!: ReminderCountsAnswer;

  @Each(() => ReviewedLetterAnswer)
  letters!: readonly ReviewedLetterAnswer[];

  @Each(() => EmployerLeftOutAnswer, {
    description: 'Employers that could not be computed, and what has to be entered first; their letters wait',
  })
  leftOut!: readonly EmployerLeftOutAnswer[];

  @Part(() => ToleranceAnswer, { description: 'No letter is written for less than `amount`' })
  tolerance!: ToleranceAnswer;

  @Text({ nullable: true, example: 'MTI' })
  nextCursor!: string | null;
}

/** What came of issuing. */
export class RemindersIssuedAnswer {
  @Int()
  issued!: number;

  @Int({ description: 'Taken back because they were no longer due' })
  voided!: number;

  @Each(() => EmployerLeftOutAnswer, {
    description: 'Employers that could not be computed, and what has to be entered first; their letters wait',
  })
  leftOut!: readonly EmployerLeftOutAnswer[];
}

/** What came of sending. */
export class RemindersDispatchedAnswer {
  @Int()
  dispatched!: number;

  @Int()
  voided!: number;

  @Each(() => EmployerLeftOutAnswer, {
    description: 'Employers that could not be computed, and what has to be entered first; their letters wait',
  })
  leftOut!: readonly EmployerLeftOutAnswer[];
}

/** A letter of the run. */
export class RunLetterAnswer {
  @Int()
  id!: number;

  @Int({ nullable: true })
  caseId!: number | null;

  @Month()
  period!: string;

  @Code(['queued', 'issued', 'sent', 'void'])
  state!: 'queued' | 'issued' | 'sent' | 'void';

  @Text({ nullable: true, example: '12/BB-BHXH' })
  number!: string | null;

  @Day({ nullable: true })
  issuedOn!: string | null;

  @Text({ nullable: true, example: 'Đã nộp đủ trước khi gửi' })
  voidReason!: string | null;
}

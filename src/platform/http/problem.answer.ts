import { Each, Int, Open, Part, Text } from './answer-fields';
import { BilingualAnswer } from './bilingual.answer';

/** What is wrong with one field of a request. */
export class FieldErrorAnswer {
  @Text({ description: 'The field as it was sent: `items[0].amount`', example: 'amount' })
  field!: string;

  @Text({ example: 'Số tiền là số nguyên đồng' })
  sentence!: string;

  @Text({ optional: true, description: 'The same in English, where it is known', example: 'An amount is whole đồng' })
  english?: string;
}

/** A reason for which a step is refused. */
export class RefusalReasonAnswer {
  @Text({ description: 'Stable', example: 'overdue-60-days' })
  code!: string;

  @Text({ example: 'Quá hạn 60 ngày kể từ ngày đến hạn.' })
  sentence!: string;

  @Text({ optional: true, description: 'The same in English, where it is known', example: '60 days are over.' })
  english?: string;

  @Text({ optional: true, example: 'Nghị định 274/2025/NĐ-CP, điều 4' })
  article?: string;

  @Text({ optional: true, description: 'What was found', example: 'Quá hạn 12 ngày' })
  found?: string;

  @Text({ optional: true, description: 'The same in English, where it differs', example: '12 days overdue' })
  foundEnglish?: string;

  @Part(() => BilingualAnswer, { optional: true, description: 'What it rests on though no text at hand confirms it' })
  assumed?: BilingualAnswer;

  @Text({ optional: true, nullable: true, description: 'The first later day on which it holds', example: '2026-12-20' })
  opensOn?: string | null;
}

/** An error: RFC 9457, `application/problem+json`. */
export class ProblemAnswer {
  @Text({
    description: 'Stable: programs tell errors apart by it',
    example: 'urn:contribution-enforcement:problem:form',
  })
  type!: string;

  @Text({ example: 'Yêu cầu không hợp lệ' })
  title!: string;

  @Int({ example: 400 })
  status!: number;

  @Text({ description: 'One sentence for a person', example: 'Các trường chưa đúng: amount.' })
  detail!: string;

  @Text({ description: 'Path of the request', example: '/api/v1/cases/12/steps/record-evidence' })
  instance!: string;

  @Each(() => FieldErrorAnswer, { optional: true, description: 'One per wrong field of the request' })
  errors?: readonly FieldErrorAnswer[];

  @Each(() => RefusalReasonAnswer, { optional: true, description: 'Every reason for which a step is refused' })
  reasons?: readonly RefusalReasonAnswer[];

  @Open({ optional: true, description: 'The values that `detail` speaks of', example: { most: 500 } })
  parameters?: object;

  @Text({
    optional: true,
    description: 'Under which it stands in the log, where the cause is ours',
    example: '1f0c9a7e',
  })
  reference?: string;
}

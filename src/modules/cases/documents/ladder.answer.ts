import { MEASURES } from '../../../law/enforcement/measure';
import { BilingualAnswer } from '../../../platform/http/bilingual.answer';
import { Code, Day, Each, Int, Part, Text } from '../../../platform/http/answer-fields';

/** A condition of a measure, as it was found. */
export class ConditionAnswer {
  @Text({ example: 'overdue-60-days' })
  code!: string;

  @Text({ description: 'What is so, or is not so, in Vietnamese', example: 'Đơn vị có số tiền trốn đóng' })
  sentence!: string;

  @Text({ optional: true, description: 'The same in English', example: 'The employer evades contributions' })
  english?: string;

  @Text({ example: 'Luật 41/2024/QH15, điều 39' })
  article!: string;

  @Text({ description: 'What was found', example: '12.500.000 đồng' })
  found!: string;

  @Text({ optional: true, description: 'The same in English, where it differs', example: 'evaded since 2026-09-01' })
  foundEnglish?: string;

  @Part(() => BilingualAnswer, {
    optional: true,
    description: 'Readings of the law that it uses though no text at hand confirms them',
  })
  assumed?: BilingualAnswer;

  @Day({ nullable: true, description: 'The first later day on which it holds; null where waiting does not help' })
  opensOn!: string | null;
}

/** What a measure answers. */
export class MeasureAnswer {
  @Code(MEASURES)
  measure!: (typeof MEASURES)[number];

  @Text({ example: 'Xử phạt vi phạm hành chính' })
  name!: string;

  @Code(['done', 'available', 'blocked', 'lapsed', 'not-applicable'])
  state!: 'done' | 'available' | 'blocked' | 'lapsed' | 'not-applicable';

  @Each(() => ConditionAnswer, { description: 'Every condition that fails' })
  reasons!: readonly ConditionAnswer[];

  @Each(() => ConditionAnswer, { description: 'Every condition that holds' })
  satisfied!: readonly ConditionAnswer[];

  @Day({
    nullable: true,
    description: 'The first day on which all holds together if nothing is paid and nothing else happens',
  })
  opensOn!: string | null;

  @Day({ nullable: true, description: 'The day by which the office must act' })
  actBy!: string | null;

  @Text({
    nullable: true,
    description: 'Why it is done or not applicable; where its time is over (lapsed), what is left to do',
    example: 'Đã nộp đủ',
  })
  because!: string | null;

  @Text({ nullable: true, description: 'The same in English, where it is known', example: 'Paid in full' })
  becauseEnglish!: string | null;
}

/** What every measure answers about an employer, in the order of the work. */
export class MeasuresAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Int({ nullable: true })
  caseId!: number | null;

  @Day()
  asOf!: string;

  @Each(() => MeasureAnswer)
  measures!: readonly MeasureAnswer[];
}

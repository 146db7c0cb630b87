import { MEASURES } from '../../../law/enforcement/measure';
import { Code, Day, Each, Int, Text } from '../../../platform/http/answer-fields';

/** A condition of a measure, as it was found. */
export class ConditionAnswer {
  @Text({ example: 'overdue-60-days' })
  code!: string;

  @Text({ description: 'What must be so, in Vietnamese', example: 'Quá hạn 60 ngày kể từ ngày đến hạn' })
  sentence!: string;

  @Text({ example: 'Luật 41/2024/QH15, điều 39' })
  article!: string;

  @Text({ description: 'What was found', example: '12.500.000 đồng' })
  found!: string;

  @Day({ nullable: true, description: 'The first later day on which it holds; null where waiting does not help' })
  opensOn!: string | null;
}

/** What a measure answers. */
export class MeasureAnswer {
  @Code(MEASURES)
  measure!: (typeof MEASURES)[number];

  @Text({ example: 'Xử phạt vi phạm hành chính' })
  name!: string;

  @Code(['done', 'available', 'blocked', 'not-applicable'])
  state!: 'done' | 'available' | 'blocked' | 'not-applicable';

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
    description: 'The year whose days off must be entered before `opensOn` and `actBy` are known',
    example: '2028',
  })
  unknownYear!: string | null;

  @Text({ nullable: true, description: 'Why it is done or not applicable', example: 'Đã nộp đủ' })
  because!: string | null;
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

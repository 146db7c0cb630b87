import { MEASURES } from '../../../law/enforcement/measure';
import { Code, Day, Each, Flag, Int, Open, Part, Text } from '../../../platform/http/answer-fields';
import { BilingualAnswer } from '../../../platform/http/bilingual.answer';
import { STEP_GROUPS } from '../domain/step-groups';

/** A step that the case takes today. */
export class OpenStepAnswer {
  @Text({ example: 'record-evidence' })
  name!: string;

  @Part(() => BilingualAnswer)
  title!: BilingualAnswer;

  @Code(STEP_GROUPS)
  group!: (typeof STEP_GROUPS)[number];

  @Code(MEASURES, { nullable: true, description: 'The measure whose policy stands before it' })
  measure!: (typeof MEASURES)[number] | null;

  @Flag({ description: 'Needs If-Match' })
  needsVersion!: boolean;

  @Text({
    description: 'Where it is posted to; its body is described there',
    example: '/api/v1/cases/12/steps/record-evidence',
  })
  href!: string;

  @Open({
    description: 'What each reference field may refer to: by field a list of `value` and `label`',
    example: { checkId: [{ value: 31, label: 'QĐ 12/QĐ-BHXH' }] },
  })
  choices!: object;

  @Open({
    description: 'What the case already knows for fields of the body, by name: what a fresh form starts with',
    example: { foundOn: '2026-11-05' },
  })
  known!: unknown;
}

/** The steps that a case takes today. */
export class OpenStepsAnswer {
  @Int()
  caseId!: number;

  @Int()
  version!: number;

  @Day()
  asOf!: string;

  @Day({ nullable: true })
  closedOn!: string | null;

  @Int({ nullable: true, description: 'The case opened for the employer after this one' })
  laterCaseId!: number | null;

  @Each(() => OpenStepAnswer)
  steps!: readonly OpenStepAnswer[];
}

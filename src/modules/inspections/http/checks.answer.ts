import { FORMS } from '../../../law/enforcement/checks/choice-of-form';
import { Code, Day, Dong, Each, Flag, Int, Month, Text, Texts } from '../../../platform/http/answer-fields';
import { CHECK_FORMS, CHECK_OUTCOMES } from '../domain/check-events';

/** A check of an employer. */
export class CheckAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Int()
  caseId!: number;

  @Int({ description: 'The event that decided it' })
  checkId!: number;

  @Code(CHECK_FORMS)
  form!: (typeof CHECK_FORMS)[number];

  @Text({ example: '12/BB-BHXH' })
  number!: string;

  @Day()
  decidedOn!: string;

  @Day({ nullable: true })
  announcedOn!: string | null;

  @Dong({ description: 'Sum of the findings so far' })
  found!: number;
}

/** A check that has not been concluded. */
export class RunningCheckAnswer extends CheckAnswer {
  @Day({ nullable: true })
  lastDay!: string | null;
}

/** A check that was concluded in the month. */
export class ConcludedCheckAnswer extends CheckAnswer {
  @Day({ nullable: true })
  concludedOn!: string | null;

  @Code(CHECK_OUTCOMES, { nullable: true })
  outcome!: (typeof CHECK_OUTCOMES)[number] | null;

  @Dong()
  established!: number;

  @Dong({ description: 'Settled by the evening of the conclusion' })
  settledBefore!: number;

  @Dong({ description: 'Settled after the conclusion' })
  recovered!: number;

  @Dong()
  open!: number;
}

/** An employer whose results could not be computed, and what is missing. */
export class CheckNotComputedAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'parameter.unknown' })
  code!: string;

  @Text({ example: 'Tham số pháp lý "monthly-charge-rate.SI" chưa có giá trị cho ngày 2022-01-01' })
  sentence!: string;

  @Text({ example: 'The legal parameter "monthly-charge-rate.SI" has no value for 2022-01-01' })
  english!: string;
}

/** Checks that run, and those concluded in a month. */
export class CheckPageAnswer {
  @Day()
  asOf!: string;

  @Month()
  month!: string;

  @Day({ nullable: true, description: 'Results of the month are entered before this day' })
  resultsBefore!: string | null;

  @Each(() => RunningCheckAnswer)
  running!: readonly RunningCheckAnswer[];

  @Each(() => ConcludedCheckAnswer)
  results!: readonly ConcludedCheckAnswer[];

  @Each(() => CheckNotComputedAnswer, { description: 'Employers whose results could not be computed' })
  notComputed!: readonly CheckNotComputedAnswer[];
}

/** Whether a form of looking at an employer fits. */
export class CheckFormAnswer {
  @Code(FORMS)
  form!: (typeof FORMS)[number];

  @Flag()
  fits!: boolean;

  @Texts({ example: ['Nợ trên 6 tháng'] })
  because!: readonly string[];

  @Texts({ example: ['Nghị định 217/2025/NĐ-CP, điều 11'] })
  references!: readonly string[];

  @Flag({ description: 'A threshold of the office’s practice decides' })
  practice!: boolean;
}

/** An employer that may be looked at. */
export class CheckCandidateAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  name!: string;

  @Int({ nullable: true, description: 'The open case' })
  caseId!: number | null;

  @Dong()
  arrears!: number;

  @Dong()
  evaded!: number;

  @Int()
  workers!: number;

  @Int()
  monthsLate!: number;

  @Each(() => CheckFormAnswer)
  forms!: readonly CheckFormAnswer[];
}

/** Employers that may be looked at, those that owe most first. */
export class CheckCandidatesAnswer {
  @Day()
  asOf!: string;

  @Int()
  total!: number;

  @Each(() => CheckCandidateAnswer)
  candidates!: readonly CheckCandidateAnswer[];
}

/** Which forms of looking at an employer fit. */
export class CheckFormsAnswer extends CheckCandidateAnswer {
  @Day()
  asOf!: string;
}

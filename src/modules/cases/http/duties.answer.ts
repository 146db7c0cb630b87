import { Code, Day, Each, Flag, Int, Month, Part, Text } from '../../../platform/http/answer-fields';
import { BilingualAnswer } from '../../../platform/http/bilingual.answer';
import { DUTY_STATES } from '../domain/duty-register';

/** How many duties an officer has. */
export class OfficerDutiesAnswer {
  @Text({ nullable: true, example: '31' })
  authorityCode!: string | null;

  @Text({ nullable: true, example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string | null;

  @Text({ nullable: true, example: 'tran.thi.b' })
  officer!: string | null;

  @Int()
  missed!: number;

  @Int()
  open!: number;
}

/** A duty of the office. */
export class DutyAnswer {
  @Int()
  id!: number;

  @Text({ example: 'reminder' })
  kind!: string;

  @Part(() => BilingualAnswer)
  name!: BilingualAnswer;

  @Text({ description: 'Tells duties of a kind and month apart', example: 'monthly-report' })
  subject!: string;

  @Month({ description: 'The month that it is about, YYYY-MM' })
  period!: string;

  @Text({ nullable: true, example: '31' })
  authorityCode!: string | null;

  @Text({ nullable: true, example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string | null;

  @Text({ nullable: true, example: 'tran.thi.b' })
  officer!: string | null;

  @Int({ nullable: true })
  caseId!: number | null;

  @Text({ nullable: true, example: 'TA0001A' })
  employerCode!: string | null;

  @Text({ nullable: true, example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string | null;

  @Day()
  arisesOn!: string;

  @Day({ nullable: true, description: 'The last day in time; null while the case stands still without a known end' })
  dueOn!: string | null;

  @Code(DUTY_STATES)
  state!: (typeof DUTY_STATES)[number];

  @Day({ nullable: true })
  metOn!: string | null;

  @Text({ nullable: true, description: 'Who did it; null where nobody was named', example: 'tran.thi.b' })
  metBy!: string | null;

  @Text({ nullable: true, example: '12/BC-BHXH' })
  document!: string | null;

  @Flag({ description: 'The time passed without anything that had to be done' })
  hadNothingToDo!: boolean;

  @Text({ nullable: true, example: 'Luật 41/2024/QH15, điều 39' })
  article!: string | null;
}

/** A page of the register of duties. */
export class DutyPageAnswer {
  @Day()
  asOf!: string;

  @Int({ description: 'Of all pages' })
  total!: number;

  @Each(() => OfficerDutiesAnswer, { description: 'Of each officer of each office, the most missed first' })
  counts!: readonly OfficerDutiesAnswer[];

  @Each(() => DutyAnswer)
  duties!: readonly DutyAnswer[];

  @Text({
    nullable: true,
    description: 'Hand it over as `cursor` to get the next page; null on the last',
    example: 'MTI',
  })
  nextCursor!: string | null;
}

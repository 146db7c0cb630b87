import { Code, Codes, Day, Dong, Each, Flag, Int, Part, Text, Texts } from '../../../platform/http/answer-fields';
import { OFFICER_CODES, SANCTION_FORMS } from '../domain/fine-events';
import { ACT_CODES, DIFFICULTIES } from '../domain/violation-events';

/** An act that the arrears of the day amount to. */
export class ViolationActAnswer {
  @Code(ACT_CODES)
  act!: (typeof ACT_CODES)[number];

  @Text({ example: 'Chậm đóng bảo hiểm xã hội bắt buộc' })
  name!: string;

  @Day()
  foundOn!: string;

  @Day({ nullable: true })
  endedOn!: string | null;

  @Int()
  workers!: number;

  @Dong()
  amount!: number;

  @Int({ description: 'Contribution periods in which it was committed' })
  periods!: number;
}

/** A violation noted, not yet in a record. */
export class UnrecordedViolationAnswer {
  @Int()
  violationId!: number;

  @Code(ACT_CODES)
  act!: (typeof ACT_CODES)[number];

  @Text({ example: 'Chậm đóng bảo hiểm xã hội bắt buộc' })
  name!: string;

  @Day()
  foundOn!: string;

  @Day({ nullable: true })
  endedOn!: string | null;

  @Int()
  workers!: number;

  @Dong()
  amount!: number;

  @Int({ description: 'Contribution periods in which it was committed' })
  periods!: number;

  @Code(DIFFICULTIES)
  difficulty!: (typeof DIFFICULTIES)[number];
}

/** Who may decide a fine of this amount. */
export class CompetenceAnswer {
  @Code(OFFICER_CODES)
  officer!: (typeof OFFICER_CODES)[number];

  @Text({ example: 'Giám đốc Bảo hiểm xã hội tỉnh' })
  title!: string;

  @Dong()
  limit!: number;

  @Code(['competent', 'not-competent', 'disputed'])
  verdict!: 'competent' | 'not-competent' | 'disputed';

  @Text({ example: 'Nghị định 68/2026/NĐ-CP, điều 41' })
  reference!: string;

  @Text({ nullable: true, description: 'Where decrees in force disagree', example: 'Hai nghị định quy định khác nhau' })
  disagreement!: string | null;
}

/** A violation record and where it has come to. */
export class ViolationRecordAnswer {
  @Int()
  recordId!: number;

  @Text({ example: '12/BB-BHXH' })
  number!: string;

  @Day()
  madeOn!: string;

  @Code(['plain', 'transferred', 'explained', 'complex'])
  course!: 'plain' | 'transferred' | 'explained' | 'complex';

  @Code(['awaited', 'heard', 'waived'], { nullable: true })
  explanation!: 'awaited' | 'heard' | 'waived' | null;

  @Each(() => ViolationActAnswer)
  acts!: readonly ViolationActAnswer[];

  @Text({ nullable: true, description: 'Number of the decision or paper that answers it', example: '15/QĐ-XPHC' })
  answeredBy!: string | null;

  @Day({ nullable: true })
  answeredOn!: string | null;

  @Day()
  explainOrallyBy!: string;

  @Day()
  explainInWritingBy!: string;

  @Day()
  decideBy!: string;

  @Day()
  limitation!: string;

  @Texts({ description: 'Why the latest proposal comes to what it does', example: ['Khung phạt từ 12% đến 15%'] })
  reasoning!: readonly string[];

  @Flag({ nullable: true })
  mayExplain!: boolean | null;

  @Dong({ nullable: true, description: 'What it comes to under the law of the day' })
  total!: number | null;

  @Each(() => CompetenceAnswer)
  competences!: readonly CompetenceAnswer[];
}

/** A time in which the fine need not be paid. */
export class FinePostponementAnswer {
  @Day()
  from!: string;

  @Day({ nullable: true })
  until!: string | null;
}

/** Days of late money. */
export class LateMoneyLineAnswer {
  @Day()
  from!: string;

  @Day()
  to!: string;

  @Int()
  days!: number;

  @Dong()
  base!: number;

  @Text({ example: '0.0005' })
  rate!: string;

  @Dong()
  amount!: number;

  @Text({ example: 'Nghị định 68/2026/NĐ-CP, điều 41' })
  reference!: string;
}

/** A payment of a fine. */
export class FinePaymentAnswer {
  @Day()
  paidOn!: string;

  @Dong()
  amount!: number;

  @Text({ example: 'PT-0012' })
  receiptNo!: string;
}

/** A fine with its account. */
export class FineAnswer {
  @Int()
  fineId!: number;

  @Int()
  caseId!: number;

  @Int()
  recordId!: number;

  @Int({ nullable: true })
  documentId!: number | null;

  @Text({ example: '12/BB-BHXH' })
  number!: string;

  @Flag({ description: 'Of the office; false: of a People’s Committee' })
  isOwn!: boolean;

  @Code(OFFICER_CODES)
  decidedBy!: (typeof OFFICER_CODES)[number];

  @Day()
  decidedOn!: string;

  @Code(SANCTION_FORMS)
  form!: (typeof SANCTION_FORMS)[number];

  @Codes(ACT_CODES)
  acts!: readonly (typeof ACT_CODES)[number][];

  @Text({ example: 'Giám đốc Bảo hiểm xã hội tỉnh' })
  decidedByTitle!: string;

  @Dong()
  amount!: number;

  @Day({ nullable: true })
  servedOn!: string | null;

  @Day({ nullable: true })
  sendBy!: string | null;

  @Day({ nullable: true })
  payBy!: string | null;

  @Part(() => FinePostponementAnswer, { nullable: true })
  postponed!: FinePostponementAnswer | null;

  @Each(() => LateMoneyLineAnswer)
  lateLines!: readonly LateMoneyLineAnswer[];

  @Dong({ description: '0.05 % a day of what is unpaid, whole đồng' })
  lateMoney!: number;

  @Each(() => FinePaymentAnswer)
  payments!: readonly FinePaymentAnswer[];

  @Dong()
  paid!: number;

  @Dong()
  outstanding!: number;

  @Dong()
  lateMoneyOutstanding!: number;

  @Dong()
  credit!: number;

  @Day({ nullable: true })
  settledOn!: string | null;

  @Day({ nullable: true })
  executedOn!: string | null;

  @Day({ nullable: true })
  coercibleFrom!: string | null;

  @Day({ nullable: true })
  coercedOn!: string | null;

  @Day()
  executableUntil!: string;

  @Flag()
  evadesExecution!: boolean;

  @Day({ nullable: true, description: 'First day on which the employer counts as not sanctioned' })
  cleanOn!: string | null;
}

/** Everything about the sanctions of a case, as of a day. */
export class SanctionsAnswer {
  @Int()
  caseId!: number;

  @Day()
  asOf!: string;

  @Each(() => ViolationActAnswer)
  actsOwed!: readonly ViolationActAnswer[];

  @Each(() => UnrecordedViolationAnswer)
  unrecorded!: readonly UnrecordedViolationAnswer[];

  @Each(() => ViolationRecordAnswer)
  records!: readonly ViolationRecordAnswer[];

  @Each(() => FineAnswer)
  fines!: readonly FineAnswer[];
}

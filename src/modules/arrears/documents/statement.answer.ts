import { FUNDS, type Fund } from '../../../law/fund';
import { ITEM_CAUSES, type ItemCause } from '../../../law/item-cause';
import { LEGAL_QUALITIES, type LegalQuality } from '../../../law/legal-quality-code';
import type { ChargeQuality } from '../domain/statement';
import { Code, Day, Dong, Each, Int, MapOf, Moment, Month, Part, Text } from '../../../platform/http/answer-fields';

const ADDED = {
  optional: true,
  description: 'Adjustment that entered it, of what stands beside the registered amount',
  example: 'DC-0007',
} as const;
const CAUSE = { description: 'Why it is owed: registered, or an increase that is an item of its own' } as const;
const FINDING = { optional: true, description: 'Adjustment of a check that found it', example: 'KT-2026-7' } as const;

/** What is left of one assessment. */
export class StatementItemAnswer {
  @Code(FUNDS)
  fund!: Fund;

  @Month()
  period!: string;

  @Day()
  dueDate!: string;

  @Dong()
  assessed!: number;

  @Dong()
  paid!: number;

  @Dong()
  outstanding!: number;

  @Code([...LEGAL_QUALITIES, 'settled'], { description: '`settled` where nothing of the principal is left' })
  quality!: LegalQuality | 'settled';

  @Day()
  qualitySince!: string;

  @Text({ description: 'Why it is so, as a code', example: 'past-due' })
  qualityReason!: string;

  @Day({ optional: true, description: 'From then on it is evaded if it stays unpaid, where a reminder has been sent' })
  evadedFrom?: string;

  @Int({ description: 'Days after the due date on which principal was still unpaid' })
  daysLate!: number;

  @Dong({ description: 'Sum of its own lines under the daily regime' })
  charge!: number;

  @Day({ optional: true, description: 'When it was urged by the first reminder that counts for it' })
  urgedOn?: string;

  @Code(ITEM_CAUSES, CAUSE)
  cause!: ItemCause;

  @Text(ADDED)
  adjustmentNo?: string;

  @Text(FINDING)
  findingNo?: string;
}

/** One line of late charge, rounded once. */
export class ChargeLineAnswer {
  @Code(['monthly', 'daily'])
  regime!: 'monthly' | 'daily';

  @Code(FUNDS)
  fund!: Fund;

  @Month({ optional: true, description: 'Daily regime: the period whose principal it is charged on' })
  period?: string;

  @Month({ optional: true, description: 'Monthly regime: the month of the charge' })
  month?: string;

  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  to?: string;

  @Int({ optional: true })
  days?: number;

  @Dong()
  base!: number;

  @Text({ description: 'A fraction', example: '0.0003' })
  rate!: string;

  @Dong()
  amount!: number;

  @Text({ example: 'Luật 41/2024/QH15, điều 40' })
  legalBasis!: string;

  @Text({ description: 'The line in words', example: '12.500.000 đồng × 0,03 % × 90 ngày' })
  explanation!: string;

  @Code(['late', 'evaded', 'late-not-evaded'], { description: 'What its days were, paid since or not' })
  quality!: ChargeQuality;

  @Int({ optional: true, description: 'Months gone by for which interest was computed at once' })
  months?: number;

  @Month({ optional: true, description: 'The month gone by that was collected back' })
  collectedFor?: string;

  @Code(ITEM_CAUSES, CAUSE)
  cause!: ItemCause;

  @Text(ADDED)
  adjustmentNo?: string;

  @Text(FINDING)
  findingNo?: string;
}

/** What one receipt settled. */
export class AllocationAnswer {
  @Text({ example: 'PT-0012' })
  receiptNo!: string;

  @Day()
  receivedOn!: string;

  @Day({ description: 'Later than received where it waited as credit' })
  settledOn!: string;

  @Code(FUNDS)
  fund!: Fund;

  @Month({ optional: true })
  period?: string;

  @Dong()
  principal!: number;

  @Dong()
  charge!: number;

  @Code(ITEM_CAUSES, { ...CAUSE, optional: true })
  cause?: ItemCause;

  @Text(ADDED)
  adjustmentNo?: string;

  @Text(FINDING)
  findingNo?: string;
}

/** Sums of a fund. */
export class FundTotalsAnswer {
  @Dong()
  outstanding!: number;

  @Dong()
  arrears!: number;

  @Dong()
  charges!: number;
}

/** Sums of a statement. */
export class StatementTotalsAnswer extends FundTotalsAnswer {
  @Dong()
  notDue!: number;

  @Dong()
  late!: number;

  @Dong()
  evaded!: number;

  @Dong()
  chargesAccrued!: number;

  @Dong()
  chargesPaid!: number;

  @Dong({ description: 'Arrears and charges' })
  owed!: number;

  @MapOf(FundTotalsAnswer, { description: 'By fund' })
  byFund!: Readonly<Partial<Record<Fund, FundTotalsAnswer>>>;
}

/** A legal parameter in use that no published text confirms. */
export class AssumptionAnswer {
  @Text({ example: 'monthly-charge-rate.SI' })
  parameter!: string;

  @Day()
  validFrom!: string;

  @Text({ example: '0.010650' })
  value!: string;

  @Text({ example: 'assumed' })
  certainty!: string;

  @Text({ example: 'Thông báo lãi suất năm 2026' })
  reference!: string;
}

/** What one employer owes on a day, as known at an instant, with every line that it adds up from. */
export class StatementAnswer {
  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Day()
  asOf!: string;

  @Moment()
  knownAt!: string;

  @Each(() => StatementItemAnswer)
  items!: readonly StatementItemAnswer[];

  @Each(() => ChargeLineAnswer)
  chargeLines!: readonly ChargeLineAnswer[];

  @Each(() => AllocationAnswer)
  allocations!: readonly AllocationAnswer[];

  @Dong({ description: 'Money received that no begun period has needed yet' })
  credit!: number;

  @Dong({ optional: true, description: 'Credit paid back to the employer so far; absent where none was' })
  refunded?: number;

  @Dong({ optional: true, description: 'What of it exceeds the credit that there was; the next credit covers it' })
  refundedInExcess?: number;

  @Part(() => StatementTotalsAnswer)
  totals!: StatementTotalsAnswer;

  @Each(() => AssumptionAnswer, { description: 'Legal parameters used whose value is only assumed' })
  assumptions!: readonly AssumptionAnswer[];
}

import { Dong, Each, Flag, Int, Moment, Text } from '../../../platform/http/answer-fields';

/** An entry of a plan of collection. */
export class PlanEntryAnswer {
  @Dong()
  amount!: number;

  @Text({ description: 'The decision that sets it', example: '123/QĐ-BHXH' })
  reference!: string;

  @Moment()
  recordedAt!: string;

  @Text({ example: 'tran.thi.b' })
  recordedBy!: string;
}

/** The plan of a year: the entry that holds, and those that it replaced. */
export class CollectionPlanAnswer extends PlanEntryAnswer {
  @Int({ example: 2026 })
  year!: number;

  @Each(() => PlanEntryAnswer, { description: 'Earlier entries, the latest first' })
  replaced!: readonly PlanEntryAnswer[];
}

/** The plans of an authority, by year. */
export class CollectionPlansAnswer {
  @Each(() => CollectionPlanAnswer)
  plans!: readonly CollectionPlanAnswer[];
}

/** What came of entering a plan. */
export class PlanSetAnswer {
  @Flag({ description: 'False where the same plan stood there already' })
  entered!: boolean;
}

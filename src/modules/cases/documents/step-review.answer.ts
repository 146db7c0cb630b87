import { MEASURES } from '../../../law/enforcement/measure';
import { Code, Day, Each, Open, Text } from '../../../platform/http/answer-fields';

const STATES = ['done', 'available', 'blocked', 'lapsed', 'not-applicable'] as const;
const CHANGES = ['begins', 'moves', 'met', 'ends'] as const;

/** An event that a step would write. */
export class ReviewedEvent {
  @Text({ example: 'closing-proposed' })
  kind!: string;

  @Day()
  occurredOn!: string;

  @Open({ description: 'What it would carry', example: { reason: 'Đơn vị đã giải thể' } })
  data!: unknown;
}

/** A deadline of the office that a step would start, move, meet or end. */
export class ReviewedDuty {
  @Code(CHANGES)
  change!: (typeof CHANGES)[number];

  @Text({ description: 'What must be done, as a code', example: 'violation-record' })
  kind!: string;

  @Day({ nullable: true, description: 'The last day in time; null while the case stands still' })
  dueOn!: string | null;

  @Text({ nullable: true, example: 'Luật Xử lý vi phạm hành chính, Điều 66' })
  article!: string | null;
}

/** A measure whose answer would become another. */
export class ReviewedMeasure {
  @Code(MEASURES)
  measure!: (typeof MEASURES)[number];

  @Code(STATES)
  before!: (typeof STATES)[number];

  @Code(STATES)
  after!: (typeof STATES)[number];

  @Day({ nullable: true })
  opensOn!: string | null;

  @Day({ nullable: true })
  actBy!: string | null;
}

/** A paper that a step would issue. */
export class ReviewedPaper {
  @Text({ example: 'fine-decision' })
  kind!: string;

  @Text({ description: 'In Vietnamese, the language of the paper', example: 'Quyết định xử phạt vi phạm hành chính' })
  title!: string;

  @Text({
    description: 'The draft as an SVG image: without a number, DỰ THẢO across every page',
    example: '<svg></svg>',
  })
  svg!: string;
}

/** What a step would do if it counted. */
export class StepReviewResponse {
  @Each(() => ReviewedEvent)
  events!: readonly ReviewedEvent[];

  @Each(() => ReviewedPaper)
  papers!: readonly ReviewedPaper[];

  @Each(() => ReviewedDuty)
  duties!: readonly ReviewedDuty[];

  @Each(() => ReviewedMeasure)
  measures!: readonly ReviewedMeasure[];
}

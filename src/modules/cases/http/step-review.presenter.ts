import { ApiProperty } from '@nestjs/swagger';
import { MEASURES } from '../../../law/enforcement/measure';
import type { StepReview } from '../use-cases/review-step.use-case';

const STATES = ['done', 'available', 'blocked', 'lapsed', 'not-applicable'];
const DAY = { type: String, format: 'date', nullable: true } as const;

/** An event that a step would write. */
export class ReviewedEvent {
  @ApiProperty({ example: 'closing-proposed' })
  kind!: string;

  @ApiProperty({ type: String, format: 'date' })
  occurredOn!: string;

  @ApiProperty({ type: Object, additionalProperties: true, description: 'What it would carry' })
  data!: unknown;
}

/** A deadline of the office that a step would start, move, meet or end. */
export class ReviewedDuty {
  @ApiProperty({ enum: ['begins', 'moves', 'met', 'ends'] })
  change!: string;

  @ApiProperty({ description: 'What must be done, as a code' })
  kind!: string;

  @ApiProperty({ ...DAY, description: 'The last day in time; null while the case stands still' })
  dueOn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  article!: string | null;
}

/** A measure whose answer would become another. */
export class ReviewedMeasure {
  @ApiProperty({ enum: MEASURES })
  measure!: string;

  @ApiProperty({ enum: STATES })
  before!: string;

  @ApiProperty({ enum: STATES })
  after!: string;

  @ApiProperty(DAY)
  opensOn!: string | null;

  @ApiProperty(DAY)
  actBy!: string | null;
}

/** A paper that a step would issue. */
export class ReviewedPaper {
  @ApiProperty({ example: 'fine-decision' })
  kind!: string;

  @ApiProperty({ description: 'In Vietnamese, the language of the paper' })
  title!: string;

  @ApiProperty({ description: 'The draft as an SVG image: without a number, DỰ THẢO across every page' })
  svg!: string;
}

/** What a step would do if it counted. */
export class StepReviewResponse {
  @ApiProperty({ type: [ReviewedEvent] })
  events!: ReviewedEvent[];

  @ApiProperty({ type: [ReviewedPaper] })
  papers!: ReviewedPaper[];

  @ApiProperty({ type: [ReviewedDuty] })
  duties!: ReviewedDuty[];

  @ApiProperty({ type: [ReviewedMeasure] })
  measures!: ReviewedMeasure[];
}

/** A review as JSON. */
export function reviewJson({ events, papers, duties, measures }: StepReview): StepReviewResponse {
  return {
    events: events.map(({ kind, occurredOn, data }) => ({ kind, occurredOn, data })),
    papers: [...papers],
    duties: [...duties],
    measures: [...measures],
  };
}

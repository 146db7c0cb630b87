import { Int } from '../../../platform/http/answer-fields';

/** What every step answers. */
export class StepAnswer {
  @Int({ description: 'The event that was appended' })
  eventId!: number;

  @Int()
  caseId!: number;

  @Int({ description: 'The version of the case after the step; also the ETag' })
  version!: number;
}

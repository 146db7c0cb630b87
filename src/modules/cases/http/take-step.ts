import { HttpStatus, Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { checkedBody } from '../../../platform/http/checked-body';
import { fieldsOf } from '../../../platform/http/form-field';
import { valueOf } from '../../../platform/http/refusal';
import { entityTag, versionRead } from '../../../platform/http/request-headers';
import type { UploadedBytes } from '../../../platform/http/uploaded-file';
import type { StepRequest } from '../use-cases/case-steps';
import { ReviewStep } from '../use-cases/review-step.use-case';
import { StepCatalog, type StepDefinition } from '../use-cases/step-catalog';
import { stepJson } from './case.presenter';
import { reviewJson } from '../documents/step-review.presenter';

/** A step as it is asked for over HTTP. */
export interface AskedStep {
  readonly caseId: number;
  readonly name: string;
  readonly actor: string;
  readonly key: string | undefined;
  readonly ifMatch: string | undefined;
}

/** Takes a step that came over HTTP, or tries it: headers and body as the step declares them. */
@Injectable()
export class TakeStep {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly reviews: ReviewStep,
  ) {}

  /** @throws FormError, Refusal, and DomainError as the step does */
  async take(response: Response, asked: AskedStep, sent: unknown, file?: UploadedBytes): Promise<object> {
    const step = this.catalog.get(asked.name);
    const request = requestOf(step, asked);
    const taken = valueOf(await step.run(request, checkedBody(step.request, sent ?? {}, file)), statusOf(step));
    response.setHeader('ETag', entityTag(taken.version));
    return stepJson(taken);
  }

  /** @throws as `take` does */
  async review(response: Response, asked: AskedStep, sent: unknown, file?: UploadedBytes): Promise<object> {
    const step = this.catalog.get(asked.name);
    const body = checkedBody(step.request, sent ?? {}, file);
    const review = valueOf(await this.reviews.run(requestOf(step, asked), step.name, body), statusOf(step));
    response.status(HttpStatus.OK);
    return reviewJson(review);
  }
}

function requestOf({ needsVersion }: StepDefinition, { caseId, actor, key, ifMatch }: AskedStep): StepRequest {
  return {
    caseId,
    actor,
    ...(key === undefined ? {} : { idempotencyKey: key }),
    ...(needsVersion || ifMatch !== undefined ? { expectedVersion: versionRead(ifMatch) } : {}),
  };
}

/** What is wrong with a file is wrong with what was sent, not with the state of the case. */
function statusOf({ request }: StepDefinition): number | undefined {
  return fieldsOf(request).some(({ kind }) => kind === 'file') ? HttpStatus.UNPROCESSABLE_ENTITY : undefined;
}

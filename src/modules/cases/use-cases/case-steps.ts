import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { caseError } from '../domain/case-errors';
import { done, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { toJsonInteger } from '../../../kernel/money';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuditTrail } from '../../audit/audit.api';
import type { CaseEventType, NewCaseEvent, StoredCaseEvent } from '../domain/case-event-type';
import { readCaseEvents } from '../domain/case-events';
import { cacheOf } from '../domain/case-fit';
import { caseStateOf, type CaseState } from '../domain/case-state';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import { ReviewCases } from './review-cases.use-case';
import { CaseLog, type AppendedEvent, type RepeatableRequest } from './case-log';

/** Who takes a step in which case, and on what knowledge of it. */
export interface StepRequest {
  readonly caseId: number;
  readonly actor: string;
  /** The version that the actor has read; absent where the step does not rest on it. */
  readonly expectedVersion?: number;
  /** The same key and the same step again change nothing and give the same answer. */
  readonly idempotencyKey?: string;
  /** It is tried only, and will be taken back whole: papers get no number. */
  readonly isDraft?: boolean;
}

/** A step that a person takes in a case: what is appended, what was asked for, and the rules that it must obey. */
export interface CaseStep<Data extends object> {
  readonly type: CaseEventType<string, Data>;
  /** Everything that the caller has given: with another content the same idempotency key is refused. */
  readonly input: unknown;
  /** Every reason against the step, all together; none lets it pass. Inside the unit of work. */
  readonly reasons: (
    state: CaseState,
    today: CivilDate,
    log: readonly StoredCaseEvent[],
  ) => readonly Reason[] | Promise<readonly Reason[]>;
  /** What is appended; may write what belongs to it, in the same unit of work. */
  readonly event: (
    state: CaseState,
    today: CivilDate,
  ) => NewCaseEvent<NoInfer<Data>> | Promise<NewCaseEvent<NoInfer<Data>>>;
  /** No policy, list or cached column looks at its event. */
  readonly isBare?: boolean;
}

/**
 * Takes steps in cases, each in one unit of work: it is held against the state that follows from the events, appended to the log, the
 * cached columns follow, and the audit trail says who did it and how it was before and after.
 */
@Injectable()
export class CaseSteps {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
    private readonly review: ReviewCases,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `case.not-found`, `case.stale`, `idempotency.other-request` */
  async take<Data extends object>(request: StepRequest, step: CaseStep<Data>): Promise<Outcome<AppendedEvent>> {
    const repeatable = repeatableOf(request, step);
    return this.unitOfWork.run(async () => {
      const answer = repeatable && (await this.log.findAnswer(repeatable));
      if (answer) return done(answer);
      const version = await this.checkVersion(request);
      const log = await this.events.listOf(request.caseId);
      const before = caseStateOf(readCaseEvents(log));
      const today = this.clock.today();
      const reasons = await step.reasons(before, today, log);
      if (reasons.length > 0) return refused(reasons);
      const event = { caseId: request.caseId, ...(await step.event(before, today)) };
      const appended = await this.log.append(step.type, request.actor, event, repeatable);
      if (step.isBare) await this.followBare(request, step, { state: before, version }, appended, event);
      else await this.follow(request, step, { state: before, version }, appended, event);
      return done(appended);
    });
  }

  /**
   * What is against a step, without taking it; null where the same request was answered before.
   * @throws as `take` does
   */
  async judge<Data extends object>(request: StepRequest, step: CaseStep<Data>): Promise<readonly Reason[] | null> {
    const repeatable = repeatableOf(request, step);
    if (repeatable && (await this.log.findAnswer(repeatable))) return null;
    await this.checkVersion(request);
    const log = await this.events.listOf(request.caseId);
    return step.reasons(caseStateOf(readCaseEvents(log)), this.clock.today(), log);
  }

  private async checkVersion({ caseId, expectedVersion }: StepRequest): Promise<number> {
    const { version } = await this.cases.get(caseId);
    if (expectedVersion === undefined || expectedVersion === version) return version;
    throw caseError('case.stale', { caseId, expectedVersion, version });
  }

  private async followBare<Data extends object>(
    { caseId, actor }: StepRequest,
    { type }: CaseStep<Data>,
    before: { readonly state: CaseState; readonly version: number },
    { eventId, version }: AppendedEvent,
    event: NewCaseEvent<Data>,
  ): Promise<void> {
    await this.review.unchanged(caseId, version);
    const cache = cacheOf(before.state, version);
    await this.audit.append({
      actor,
      action: `case.${type.kind}`,
      subject: `case:${caseId}`,
      before: cacheOf(before.state, before.version),
      after: plain({ ...cache, event: { id: eventId, ...event } }),
    });
  }

  private async follow<Data extends object>(
    { caseId, actor }: StepRequest,
    { type }: CaseStep<Data>,
    before: { readonly state: CaseState; readonly version: number },
    { eventId, version }: AppendedEvent,
    event: NewCaseEvent<Data>,
  ): Promise<void> {
    const events = await this.events.listOf(caseId);
    const cache = cacheOf(caseStateOf(readCaseEvents(events)), version);
    await this.cases.store(caseId, cache);
    await this.review.one(caseId, this.clock.today());
    await this.audit.append({
      actor,
      action: `case.${type.kind}`,
      subject: `case:${caseId}`,
      before: cacheOf(before.state, before.version),
      after: plain({ ...cache, event: { id: eventId, ...event }, ...alsoWritten(events, before.version, eventId) }),
    });
  }
}

/** What a step wrote into the log beside its own event, where it did. */
function alsoWritten(events: readonly StoredCaseEvent[], versionBefore: number, own: number): object {
  const others = events.filter(({ sequence, id }) => sequence > versionBefore && id !== own);
  if (others.length === 0) return {};
  return { also: others.map(({ id, kind, occurredOn, data }) => ({ id, kind, occurredOn, data })) };
}

function repeatableOf<Data extends object>(
  { caseId, actor, idempotencyKey }: StepRequest,
  { type, input }: CaseStep<Data>,
): RepeatableRequest | undefined {
  if (idempotencyKey === undefined) return undefined;
  const content = JSON.stringify(plain([type.kind, caseId, actor, input]));
  return { key: idempotencyKey, sha256: createHash('sha256').update(content).digest('hex') };
}

/** Plain JSON: amounts as integers, what is undefined left out. */
function plain(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (_key, inner: unknown) => (typeof inner === 'bigint' ? toJsonInteger(inner) : inner)),
  ) as unknown;
}

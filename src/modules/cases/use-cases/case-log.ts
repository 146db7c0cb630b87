import { Inject, Injectable } from '@nestjs/common';
import type { DomainError } from '../../../kernel/domain-error';
import { requestError } from '../../../platform/http/request-refusals';
import type { Instant } from '../../../kernel/instant';
import { invariant } from '../../../kernel/invariant';
import { toJsonInteger } from '../../../kernel/money';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { isUniqueViolation } from '../../../platform/database/database-errors';
import type { CaseEventType, NewCaseEvent } from '../domain/case-event-type';
import { CaseEventRepository, type EventRow } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import { CaseEventTypes } from './case-event-types';
import { ProjectDuties } from './project-duties.use-case';

/** A request that may come again: its key, and what it asks for. */
export interface RepeatableRequest {
  readonly key: string;
  /** SHA-256 of what is asked for. */
  readonly sha256: string;
}

/** An event of one of many cases. */
export interface EventOfCase<Data> extends NewCaseEvent<Data> {
  readonly caseId: number;
}

/** Where an appended event stands. */
export interface AppendedEvent {
  readonly eventId: number;
  readonly caseId: number;
  /** The version of the case after the event. */
  readonly version: number;
}

/**
 * The log of everything that happens in cases: every module appends its events here, inside its own unit of work, and nowhere else.
 * Each event makes the version of its case one higher, and brings the duties that follow from it into the register.
 */
@Injectable()
export class CaseLog {
  constructor(
    private readonly types: CaseEventTypes,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly duties: ProjectDuties,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Appends an event to a case. @throws DomainError `case.not-found`, `idempotency.other-request` */
  async append<Data extends object>(
    type: CaseEventType<string, Data>,
    actor: string,
    event: EventOfCase<NoInfer<Data>>,
    request?: RepeatableRequest,
  ): Promise<AppendedEvent> {
    // The version is counted first: whoever else appends to the case waits here, so that numbers and ids have one order.
    const version = await this.cases.advance(event.caseId);
    const row = this.rowOf(type, actor, event, version, this.clock.now());
    try {
      const eventId = await this.events.insert({
        ...row,
        idempotencyKey: request?.key ?? null,
        requestSha256: request?.sha256 ?? null,
      });
      await this.duties.ofCases([event.caseId]);
      return { eventId, caseId: event.caseId, version };
    } catch (error) {
      // Two requests with one key at the same moment, for different cases.
      if (request && isUniqueViolation(error)) throw otherRequest(request.key);
      throw error;
    }
  }

  /** Appends one event each to many cases, in a few statements. */
  async appendAll<Data extends object>(
    type: CaseEventType<string, Data>,
    actor: string,
    events: readonly EventOfCase<NoInfer<Data>>[],
  ): Promise<void> {
    const now = this.clock.now();
    const versions = await this.cases.advanceAll(events.map((event) => event.caseId));
    invariant(versions.size === events.length, 'one event for each of as many cases that exist');
    await this.events.insertAll(
      events.map((event) => this.rowOf(type, actor, event, versions.get(event.caseId) ?? 0, now)),
    );
    await this.duties.ofCases(events.map((event) => event.caseId));
  }

  /** Appends the first events of cases that have just been opened at version 1. */
  async begin<Data extends object>(
    type: CaseEventType<string, Data>,
    actor: string,
    events: readonly EventOfCase<NoInfer<Data>>[],
  ): Promise<void> {
    const now = this.clock.now();
    await this.events.insertAll(events.map((event) => this.rowOf(type, actor, event, 1, now)));
  }

  /**
   * What the same request has done before, if it comes again.
   * @throws DomainError `idempotency.other-request` where something else was asked for under the key
   */
  async findAnswer(request: RepeatableRequest): Promise<AppendedEvent | undefined> {
    const answered = await this.events.findAnswered(request.key);
    if (!answered) return undefined;
    if (answered.requestSha256 !== request.sha256) throw otherRequest(request.key);
    return { eventId: answered.eventId, caseId: answered.caseId, version: answered.sequence };
  }

  private rowOf<Data extends object>(
    type: CaseEventType<string, Data>,
    actor: string,
    { caseId, occurredOn, data, documentSha256 }: EventOfCase<Data>,
    sequence: number,
    recordedAt: Instant,
  ): EventRow {
    invariant(this.types.isKnown(type), 'the module has registered its kinds of events', { kind: type.kind });
    const json = JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'bigint' ? toJsonInteger(value) : value,
    );
    // What cannot be read back must not get in.
    type.read(JSON.parse(json));
    return {
      caseId,
      sequence,
      kind: type.kind,
      occurredOn,
      recordedAt,
      actor,
      data: json,
      documentSha256: documentSha256 ?? null,
      idempotencyKey: null,
      requestSha256: null,
    };
  }
}

function otherRequest(key: string): DomainError {
  return requestError('idempotency.other-request', { key });
}

import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../audit/audit.api';
import { SYSTEM_ACTOR } from '../domain/case-event-type';
import { CaseLog, type AppendedEvent } from './case-log';
import type { WhatFollows } from './step';

/** Writes what follows from a step by itself, as of the program, in the unit of work of the step. */
@Injectable()
export class FollowingEvents {
  constructor(
    private readonly log: CaseLog,
    private readonly audit: AuditTrail,
  ) {}

  /** @returns what the step answers, with the version of the case after all of it */
  async append(taken: AppendedEvent, events: readonly WhatFollows[]): Promise<AppendedEvent> {
    let { version } = taken;
    for (const { type, occurredOn, data } of events) {
      const appended = await this.log.append(type, SYSTEM_ACTOR, { caseId: taken.caseId, occurredOn, data });
      version = appended.version;
      await this.audit.append({
        actor: SYSTEM_ACTOR,
        action: `case.${type.kind}`,
        subject: `case:${taken.caseId}`,
        before: { follows: taken.eventId },
        after: { ...data, occurredOn, version },
      });
    }
    return { ...taken, version };
  }
}

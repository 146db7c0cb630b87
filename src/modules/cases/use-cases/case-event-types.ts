import { Injectable } from '@nestjs/common';
import { invariant } from '../../../kernel/invariant';
import type { CaseEventType, StoredCaseEvent } from '../domain/case-event-type';
import { CASE_EVENT_TYPES } from '../domain/case-events';

/** Which kinds of events there are; modules register theirs when they start, and the log takes no others. */
@Injectable()
export class CaseEventTypes {
  private readonly byKind = new Map<string, CaseEventType>(CASE_EVENT_TYPES.map((type) => [type.kind, type]));

  /** Registers the kinds of a module. */
  register(...types: readonly CaseEventType[]): void {
    for (const type of types) {
      invariant(!this.byKind.has(type.kind), 'a kind of event belongs to one module', { kind: type.kind });
      this.byKind.set(type.kind, type);
    }
  }

  /** Whether a module has registered exactly this kind. */
  isKnown(type: CaseEventType): boolean {
    return this.byKind.get(type.kind) === type;
  }

  /** Reads an event's data by its kind. @throws InvariantError where no module knows the kind, or the data are not of it */
  check({ kind, data }: StoredCaseEvent): void {
    const type = this.byKind.get(kind);
    invariant(type, 'every kind of event is registered by a module', { kind });
    type.read(data);
  }
}

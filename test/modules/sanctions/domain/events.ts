import type { CivilDate } from '../../../../src/kernel/civil-date';
import { parseInstant } from '../../../../src/kernel/instant';
import { toJsonInteger } from '../../../../src/kernel/money';
import type { StoredCaseEvent } from '../../../../src/modules/cases/cases.api';
import type { CaseEventType } from '../../../../src/modules/cases/domain/case-event-type';
import {
  FINE_DECIDED,
  FINE_PROPOSED,
  type NotedItem,
  VIOLATION_NOTED,
  VIOLATION_RECORD_MADE,
} from '../../../../src/modules/sanctions/sanctions.api';
import { on } from '../../../support/case-facts';

/** Writes events of one case for tests of what follows from them: each gets the next id. */
export class EventLog {
  readonly events: StoredCaseEvent[] = [];

  /** Writes an event down; gives its id. */
  write<Data extends object>(type: CaseEventType<string, Data>, day: string, data: NoInfer<Data>, actor = 'A'): number {
    const id = this.events.length + 1;
    const json = JSON.stringify(data, (_key, value: unknown) =>
      typeof value === 'bigint' ? toJsonInteger(value) : value,
    );
    this.events.push({
      id,
      caseId: 7,
      sequence: id,
      kind: type.kind,
      occurredOn: on(day),
      actor,
      documentSha256: null,
      recordedAt: parseInstant(`${day}T02:00:00Z`),
      data: JSON.parse(json) as unknown,
    });
    return id;
  }

  /** An act of late social insurance is found. */
  noted(day: string, difficulty: 'plain' | 'complex' | 'verified' = 'plain'): number {
    return this.write(VIOLATION_NOTED, day, { ...actOn(on(day)), difficulty, document: 'X', checkId: null });
  }

  /** A record over one act. */
  recorded(day: string, violationId: number, complex = false): number {
    const people = { place: 'X', recorder: 'X', representative: 'X', witness: null, refusedToSign: false };
    const paper = { number: '05/BB-VPHC', documentId: 50 };
    const acts = { violationIds: [violationId], acts: [actOn(on(day))] };
    return this.write(VIOLATION_RECORD_MADE, day, { ...paper, ...acts, complex, ...people }, 'Người lập');
  }

  /** A fine of 60 million on a record. */
  decided(day: string, recordId: number): number {
    const nothing = { mitigating: [], aggravating: [], proofs: [], lines: [], remedies: [], reasoning: [] };
    const figures = { form: 'fine', amount: 60_000_000n, officer: 'provincial-vss-director' } as const;
    const frame = { frameMin: 48_000_000n, frameMax: 60_000_000n };
    const proposalId = this.write(FINE_PROPOSED, day, { recordId, ...figures, ...frame, ...nothing });
    const paper = { number: '09/QĐ-XPHC', documentId: 90, signer: 'B', payBy: null, doubts: [], lawConfirmedBy: null };
    return this.write(FINE_DECIDED, day, { proposalId, recordId, ...paper, ...figures, acts: ['SI-late'] }, 'Giám đốc');
  }
}

function actOn(foundOn: CivilDate) {
  return {
    act: 'SI-late',
    foundOn,
    endedOn: null,
    workers: 12,
    amount: 200_000_000n,
    periods: 2,
    items: [] as NotedItem[],
  } as const;
}

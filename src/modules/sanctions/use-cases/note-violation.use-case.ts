import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { notInFile } from '../../../law/enforcement/found-words';
import type { RecordDifficulty } from '../../../law/enforcement/fines/procedure-deadlines';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { checksOf, proposedViolations, type Check } from '../../inspections/inspections.api';
import { figuresOwed } from '../domain/arrears-acts';
import { recordsOf } from '../domain/records';
import { VIOLATION_NOTED, type NotedAct } from '../domain/violation-events';
import { notingReasons } from '../domain/violation-reasons';
import { violationsOf } from '../domain/violations';

/** An act that was found; figures that are not given are those of its check, else of the statement of that day. */
export interface NewViolation {
  readonly act: ViolationActCode;
  /** Absent: today. */
  readonly foundOn?: CivilDate | undefined;
  /** Absent: it goes on. */
  readonly endedOn?: CivilDate | undefined;
  readonly workers?: number | undefined;
  readonly amount?: Dong | undefined;
  readonly periods?: number | undefined;
  readonly difficulty: RecordDifficulty;
  readonly document: string;
  /** The event that decided the check in which it was found. */
  readonly checkId?: number | undefined;
}

/** Notes an act that is to be recorded. From here the time for the record runs. */
@Injectable()
export class NoteViolation {
  constructor(private readonly steps: MeasureSteps) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, violation: NewViolation): Promise<Outcome<AppendedEvent>> {
    const { difficulty, document, checkId = null, foundOn } = violation;
    return this.steps.take(request, {
      ...{ type: VIOLATION_NOTED, input: violation, on: foundOn },
      reasons: (view) => [
        ...checkReasons(view, checkId),
        ...notingReasons(view.law.book, actOf(view, violation), {
          kind: view.facts.employer.kind,
          violations: violationsOf(view.events),
          records: recordsOf(view.events),
          day: view.day,
        }),
      ],
      event: (view) => ({
        occurredOn: view.day,
        data: { ...actOf(view, violation), difficulty, document, checkId },
      }),
    });
  }
}

function actOf(view: StepView, violation: NewViolation): NotedAct {
  const { act, endedOn, workers, amount, periods } = violation;
  const owed = figuresOf(view, violation);
  return {
    ...{ act, foundOn: view.day, endedOn: endedOn ?? null },
    workers: workers ?? owed?.workers ?? 0,
    amount: amount ?? owed?.amount ?? 0n,
    periods: periods ?? owed?.periods ?? 1,
  };
}

interface Figures {
  readonly workers: number;
  readonly amount: Dong;
  readonly periods?: number;
}

/** What the check found of the act, where it was found in one; else what the statement of the day has of it. Nobody types it again. */
function figuresOf(
  { law, facts, events, statement, day }: StepView,
  { act, checkId }: NewViolation,
): Figures | undefined {
  const owed = figuresOwed(law.book, facts, day, act);
  const check = checksOf(events).find(({ id }) => id === checkId);
  if (!check) return owed;
  const found = proposedViolations(law.book, check, statement, day).find((each) => each.act === act);
  return found ? { ...found, periods: periodsFound(check) } : owed;
}

function periodsFound({ findings }: Check): number {
  return Math.max(1, new Set(findings.flatMap(({ periods }) => periods.map(({ period }) => period))).size);
}

function checkReasons({ events }: StepView, checkId: number | null): Reason[] {
  if (checkId === null || events.some(({ id, kind }) => id === checkId && kind === 'check-decided')) return [];
  return [{ code: 'check.unknown', sentence: notInFile('cuộc kiểm tra này') }];
}

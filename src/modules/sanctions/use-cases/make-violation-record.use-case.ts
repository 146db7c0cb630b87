import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Outcome, Reason } from '../../../kernel/outcome';
import { frameOf } from '../../../law/enforcement/fines/fine-frame';
import { limitationEnds } from '../../../law/enforcement/fines/limitation';
import { explanationDays } from '../../../law/enforcement/fines/procedure-deadlines';
import { proposeFine } from '../../../law/enforcement/fines/fine-proposal';
import { MeasureSteps, type AppendedEvent, type StepRequest, type StepView } from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/violation-record.notice';
import type { ViolationRecordPaper } from '../domain/sanction-papers';
import { statedAct } from '../domain/stated-acts';
import { VIOLATION_RECORD_MADE } from '../domain/violation-events';
import { violationsOf, type NotedViolation } from '../domain/violations';

/** What a record says beside the acts that were noted. */
export interface NewRecord {
  /** Absent: today. */
  readonly madeOn?: CivilDate | undefined;
  readonly place: string;
  readonly recorder: string;
  readonly recorderPosition: string;
  readonly representative: string;
  readonly representativePosition: string;
  readonly witness?: string | undefined;
  /** What the employer says to it. */
  readonly statement: string;
  /** Why the employer does not sign; absent: it signs. */
  readonly refusal?: string | undefined;
  /** Especially serious, with many circumstances. */
  readonly complex: boolean;
  /** To whom an explanation is sent. */
  readonly explainTo: string;
}

type Details = Omit<ViolationRecordPaper, 'number' | 'issuedOn' | 'employer' | 'office' | 'caseId'>;

/** Draws up the violation record (form 01) over every act that was noted, is not recorded yet and can still be punished. */
@Injectable()
export class MakeViolationRecord {
  constructor(
    private readonly steps: MeasureSteps,
    private readonly papers: IssueCasePaper,
  ) {}

  /** @throws as `MeasureSteps.take` does */
  async run(request: StepRequest, record: NewRecord): Promise<Outcome<AppendedEvent>> {
    return this.steps.take(request, {
      ...{
        type: VIOLATION_RECORD_MADE,
        input: record,
        on: record.madeOn,
        measure: 'violation-record',
        alsoWhenClosed: true,
      },
      reasons: (view) => [...witnessReasons(record), ...frameReasons(view)],
      event: async (view) => {
        const violations = recordable(view);
        const paper = { definition, symbol: 'BB-VPHC', series: 'violation-record' } as const;
        const issued = await this.papers.issue(view, { ...paper, details: detailsOf(view, record, violations) });
        const { place, recorder, representative, witness = null, complex } = record;
        return {
          occurredOn: view.day,
          data: {
            ...issued,
            violationIds: violations.map(({ id }) => id),
            acts: violations.map(({ act, foundOn, endedOn, workers, amount, periods }) => ({
              ...{ act, foundOn, endedOn, workers, amount, periods },
            })),
            ...{ complex, refusedToSign: record.refusal !== undefined, place, recorder, representative, witness },
          },
        };
      },
    });
  }
}

function recordable({ events, law, day }: StepView): NotedViolation[] {
  return violationsOf(events).filter(
    (violation) => violation.recordId === null && limitationEnds(law.book, violation, null) >= day,
  );
}

/** What the law gives no frame may have changed since it was noted: a record that nobody can decide is not drawn up. */
function frameReasons(view: StepView): readonly Reason[] {
  return recordable(view).flatMap((violation) => {
    const frame = frameOf(view.law.book, violation, view.facts.employer.kind, view.day);
    return frame.ok ? [] : frame.reasons;
  });
}

function witnessReasons({ refusal, witness }: NewRecord): Reason[] {
  if (refusal === undefined || witness !== undefined) return [];
  return [
    {
      code: 'record.witness-missing',
      sentence: 'Đơn vị không ký thì biên bản phải có đại diện chính quyền cơ sở hoặc ít nhất một người chứng kiến.',
      article: 'Luật Xử lý vi phạm hành chính, Điều 58 khoản 4',
    },
  ];
}

function detailsOf(view: StepView, record: NewRecord, violations: readonly NotedViolation[]): Details {
  const { law, facts, day } = view;
  const { kind } = facts.employer;
  const framed = violations.map((violation) => ({ violation, frame: frameOf(law.book, violation, kind, day) }));
  const none = { mitigating: [], aggravating: [] };
  const acts = violations.map((violation) => ({ violation, circumstances: none }));
  const proposal = proposeFine(law.book, acts, kind, day);
  const mayExplain = proposal.ok && proposal.value.mayExplain;
  return {
    ...{ kind, place: record.place, statement: record.statement, refusal: record.refusal ?? null },
    recorder: { name: record.recorder, position: record.recorderPosition },
    representative: { name: record.representative, position: record.representativePosition },
    witness: record.witness ?? null,
    grounds: [
      ...new Set(violations.flatMap(({ document, verifiedBy }) => [document, ...(verifiedBy ? [verifiedBy] : [])])),
    ],
    acts: framed.map(({ violation, frame }) => statedAct(violation, frame.ok ? frame.value.reference : '')),
    explaining: mayExplain ? { ...explanationDays(law.book, day, false), to: record.explainTo } : null,
  };
}

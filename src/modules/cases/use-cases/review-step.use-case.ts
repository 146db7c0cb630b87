import { Inject, Injectable } from '@nestjs/common';
import { DomainError } from '../../../kernel/domain-error';
import { done, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { PdfRenderer } from '../../../platform/documents/pdf-renderer';
import { consequencesOf, type Consequences, type Moment } from '../domain/step-review';
import { CaseEventRepository } from '../persistence/case-event.repository';
import { CaseRepository } from '../persistence/case.repository';
import { DutyRepository } from '../persistence/duty.repository';
import { AnswerMeasures } from './answer-measures.query';
import type { StepRequest } from './case-steps';
import { DraftPapers, type PaperToDraft } from './draft-papers';
import { StepCatalog } from './step-catalog';

/** A paper as it would be issued: without a number, the word for a draft across every page. */
export interface DraftPaper {
  readonly kind: string;
  readonly title: string;
  /** Its pages one below the other, as an SVG image. */
  readonly svg: string;
}

/** What a step would do if it counted. */
export interface StepReview extends Consequences {
  readonly papers: readonly DraftPaper[];
}

/** Looks like a refusal to the unit of work, which therefore takes everything back. */
interface Trial {
  readonly ok: false;
  readonly reasons: readonly Reason[];
  /** Absent where the step itself was refused. */
  readonly tried?: Tried;
}

interface Tried extends Consequences {
  readonly papers: readonly PaperToDraft[];
}

/**
 * Tries a step without taking it: it is run as it would be, in a unit of work that is rolled back, and what it wrote is read before that.
 * So a review shows what will follow and not what somebody thought would follow, and refuses with the same reasons. Nothing is kept, no
 * number is used up, nothing is sent.
 */
@Injectable()
export class ReviewStep {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly catalog: StepCatalog,
    private readonly cases: CaseRepository,
    private readonly events: CaseEventRepository,
    private readonly duties: DutyRepository,
    private readonly measures: AnswerMeasures,
    private readonly drafts: DraftPapers,
    private readonly renderer: PdfRenderer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `step.unknown`, and as the step itself does */
  async run(request: StepRequest, name: string, body: object): Promise<Outcome<StepReview>> {
    const step = this.catalog.get(name);
    // The key belongs to the step that counts.
    const { idempotencyKey: _, ...asked } = request;
    const trial = await this.unitOfWork.run(async (): Promise<Trial> => {
      const before = await this.momentOf(request.caseId);
      const outcome = await step.run({ ...asked, isDraft: true }, body);
      if (!outcome.ok) return { ok: false, reasons: outcome.reasons };
      const consequences = consequencesOf(before, await this.momentOf(request.caseId));
      const papers = await this.drafts.of(consequences.events);
      return { ok: false, reasons: [], tried: { ...consequences, papers } };
    });
    return trial.tried ? done(await this.withPrinted(trial.tried)) : refused(trial.reasons);
  }

  private async momentOf(caseId: number): Promise<Moment> {
    const { employerId } = await this.cases.get(caseId);
    return {
      events: await this.events.listOf(caseId),
      duties: await this.duties.ofCasesOf(employerId),
      answers: await this.answersOf(caseId),
    };
  }

  private async answersOf(caseId: number): Promise<Moment['answers']> {
    try {
      return (await this.measures.ofCase(caseId, this.clock.today())).answers;
    } catch (error) {
      if (error instanceof DomainError && error.code === 'parameter.unknown') return [];
      throw error;
    }
  }

  /** Outside of the unit of work: printing takes its time. */
  private async withPrinted({ papers, ...consequences }: Tried): Promise<StepReview> {
    const printed = [];
    for (const { kind, title, template, view } of papers) {
      printed.push({ kind, title, svg: await this.renderer.renderDraft(template, view) });
    }
    return { ...consequences, papers: printed };
  }
}

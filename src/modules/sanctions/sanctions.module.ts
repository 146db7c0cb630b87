import { Module, type OnModuleInit } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CaseEventTypes, CaseFactsSources, DutySources, EventWords } from '../cases/cases.api';
import { CasesModule } from '../cases/cases.module';
import { NoticeKinds } from '../notices/notices.api';
import { NoticesModule } from '../notices/notices.module';
import { definition as fineCoercion } from './definitions/fine-coercion.notice';
import { definition as fineDecision } from './definitions/fine-decision.notice';
import { definition as fineRecommendation } from './definitions/fine-recommendation.notice';
import { definition as violationRecord } from './definitions/violation-record.notice';
import { FINE_EXECUTED } from './domain/fine-events';
import { SANCTION_DUTY_NAMES, sanctionDuties } from './domain/sanction-duties';
import { sanctionFacts } from './domain/sanction-facts';
import { SanctionsController } from './http/sanctions.controller';
import { SanctionsSection } from './pages/case-section.view';
import { CoerceFine } from './steps/coerce-fine.step';
import { DecideFine } from './steps/decide-fine.step';
import { DropRecord } from './steps/drop-record.step';
import { ExtendExplanation } from './steps/extend-explanation.step';
import { HearExplanation } from './steps/hear-explanation.step';
import { MakeViolationRecord } from './steps/make-violation-record.step';
import { NoteFineEvasion } from './steps/note-fine-evasion.step';
import { NoteViolation } from './steps/note-violation.step';
import { PostponeFine } from './steps/postpone-fine.step';
import { ProposeFine } from './steps/propose-fine.step';
import { RecommendFine } from './steps/recommend-fine.step';
import { RecordCommitteeAnswer } from './steps/record-committee-answer.step';
import { RecordFinePayment } from './steps/record-fine-payment.step';
import { RecordVerification } from './steps/record-verification.step';
import { RequestExplanation } from './steps/request-explanation.step';
import { RecordProsecutionReturn } from './steps/returned-by-prosecution.step';
import { WaiveExplanation } from './steps/waive-explanation.step';
import { ReadSanctions } from './use-cases/read-sanctions.query';
import { SANCTION_WORDS } from './words';

/** Violations, their records, and fines from the proposal to the last đồng. */
@Module({
  imports: [AuthoritiesModule, CasesModule, NoticesModule],
  controllers: [SanctionsController],
  providers: [
    SanctionsSection,
    ReadSanctions,
    NoteViolation,
    RecordVerification,
    MakeViolationRecord,
    RequestExplanation,
    HearExplanation,
    WaiveExplanation,
    ExtendExplanation,
    RecordProsecutionReturn,
    DropRecord,
    ProposeFine,
    DecideFine,
    RecommendFine,
    RecordCommitteeAnswer,
    RecordFinePayment,
    PostponeFine,
    NoteFineEvasion,
    CoerceFine,
  ],
  exports: [ReadSanctions],
})
export class SanctionsModule implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly types: CaseEventTypes,
    private readonly words: EventWords,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
  ) {}

  onModuleInit(): void {
    this.kinds.register(violationRecord);
    this.kinds.register(fineDecision);
    this.kinds.register(fineCoercion);
    this.kinds.register(fineRecommendation);
    this.types.register(FINE_EXECUTED);
    this.words.register(FINE_EXECUTED, { happened: SANCTION_WORDS.executed, lines: () => [] });
    this.sources.register(sanctionFacts);
    this.duties.register(sanctionDuties, SANCTION_DUTY_NAMES, ['fine-payment']);
  }
}

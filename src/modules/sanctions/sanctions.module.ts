import { Module, type OnModuleInit } from '@nestjs/common';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { NoticeKinds } from '../notices/notices.api';
import { NoticesModule } from '../notices/notices.module';
import { definition as fineCoercion } from './definitions/fine-coercion.notice';
import { definition as fineDecision } from './definitions/fine-decision.notice';
import { definition as fineRecommendation } from './definitions/fine-recommendation.notice';
import { definition as violationRecord } from './definitions/violation-record.notice';
import { CommitteeSteps } from './http/committee-steps';
import { FineSteps } from './http/fine-steps';
import { SanctionsController } from './http/sanctions.controller';
import { ViolationSteps } from './http/violation-steps';
import { CoerceFine } from './use-cases/coerce-fine.use-case';
import { DecideFine } from './use-cases/decide-fine.use-case';
import { DropRecord } from './steps/drop-record.step';
import { ExtendExplanation } from './steps/extend-explanation.step';
import { HearExplanation } from './steps/hear-explanation.step';
import { MakeViolationRecord } from './use-cases/make-violation-record.use-case';
import { NoteFineEvasion } from './use-cases/note-fine-evasion.use-case';
import { NoteViolation } from './use-cases/note-violation.use-case';
import { PostponeFine } from './use-cases/postpone-fine.use-case';
import { ProposeFine } from './use-cases/propose-fine.use-case';
import { ReadSanctions } from './use-cases/read-sanctions.query';
import { RecommendFine } from './use-cases/recommend-fine.use-case';
import { RecordCommitteeAnswer } from './use-cases/record-committee-answer.use-case';
import { RecordFinePayment } from './use-cases/record-fine-payment.use-case';
import { RecordProsecutionReturn } from './steps/returned-by-prosecution.step';
import { RecordVerification } from './use-cases/record-verification.use-case';
import { RequestExplanation } from './steps/request-explanation.step';
import { WaiveExplanation } from './steps/waive-explanation.step';

/** Violations, their records, and fines from the proposal to the last đồng. */
@Module({
  imports: [AuditModule, AuthoritiesModule, CasesModule, NoticesModule],
  controllers: [SanctionsController],
  providers: [
    ...[ViolationSteps, NoteViolation, RecordVerification, MakeViolationRecord],
    ...[RequestExplanation, HearExplanation, WaiveExplanation, ExtendExplanation],
    ...[RecordProsecutionReturn, DropRecord],
    ...[FineSteps, ProposeFine, DecideFine, RecordFinePayment, PostponeFine, NoteFineEvasion, CoerceFine],
    ...[CommitteeSteps, RecommendFine, RecordCommitteeAnswer],
    ReadSanctions,
  ],
  exports: [ReadSanctions],
})
export class SanctionsModule implements OnModuleInit {
  constructor(private readonly kinds: NoticeKinds) {}

  onModuleInit(): void {
    this.kinds.register(violationRecord);
    this.kinds.register(fineDecision);
    this.kinds.register(fineCoercion);
    this.kinds.register(fineRecommendation);
  }
}

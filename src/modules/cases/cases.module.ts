import { Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { SIGN_RECEIVED } from './domain/case-events';
import { signFacts } from './domain/sign-facts';
import { CASE_ERROR_STATUSES } from './http/case-error-statuses';
import { CaseStepsController } from './http/case-steps.controller';
import { CasesController } from './http/cases.controller';
import { OpenCaseController } from './http/open-case.controller';
import { StepAliasesController } from './http/step-aliases.controller';
import { TakeStep } from './http/take-step';
import { UnableToPaySteps } from './http/unable-to-pay-steps';
import { AttachmentRepository } from './persistence/attachment.repository';
import { CaseEventRepository } from './persistence/case-event.repository';
import { CaseReviewQuery } from './persistence/case-review.query';
import { CaseRepository } from './persistence/case.repository';
import { CaseStandingRepository } from './persistence/case-standing.repository';
import { DutyRepository } from './persistence/duty.repository';
import { FirstReminderDutyRepository } from './persistence/first-reminder-duty.repository';
import { StirringQuery } from './persistence/stirring.query';
import { AddNote } from './steps/add-note.step';
import { AnnulStep } from './steps/annul-step.step';
import { AttachFile } from './steps/attach-file.step';
import { BeginPause } from './steps/begin-pause.step';
import { CloseCase } from './steps/close-case.step';
import { EndPause } from './steps/end-pause.step';
import { ProposeClosing } from './steps/propose-closing.step';
import { RecordContact } from './steps/record-contact.step';
import { RecordPromise } from './steps/record-promise.step';
import { ReopenCase } from './steps/reopen-case.step';
import { TransferCase } from './steps/transfer-case.step';
import { WithdrawPromise } from './steps/withdraw-promise.step';
import { AnswerMeasures } from './use-cases/answer-measures.query';
import { AssignEmployerOffice } from './use-cases/assign-employer-office.use-case';
import { AssignOffices, ResponsibleOffices } from './use-cases/assign-offices';
import { CaseEventTypes } from './use-cases/case-event-types';
import { CaseFactsSources } from './use-cases/case-facts-sources';
import { CaseLog } from './use-cases/case-log';
import { CaseSteps } from './use-cases/case-steps';
import { CheckPromises } from './use-cases/check-promises.use-case';
import { CheckUnableToPay } from './use-cases/check-unable-to-pay.use-case';
import { ClassUnableToPay } from './use-cases/class-unable-to-pay.use-case';
import { ContactStates } from './use-cases/contact-states.query';
import { DetectCases } from './use-cases/detect-cases.use-case';
import { DiscoveredSteps } from './use-cases/discovered-steps';
import { DraftPapers } from './use-cases/draft-papers';
import { DutySources } from './use-cases/duty-sources';
import { KeepAttachment } from './use-cases/keep-attachment';
import { FollowingEvents } from './use-cases/following-events';
import { EventWords } from './use-cases/event-words';
import { ListWaitingEmployers } from './use-cases/list-waiting-employers.query';
import { MeasureSteps } from './use-cases/measure-steps';
import { MeetDuty } from './use-cases/meet-duty.use-case';
import { OfficeDutyFinders } from './use-cases/office-duty-finders';
import { ProjectDuties } from './use-cases/project-duties.use-case';
import { OpenOnSign } from './use-cases/open-on-sign.use-case';
import { OpenCaseDocument } from './use-cases/open-case-document.query';
import { ReadCaseFacts } from './use-cases/read-case-facts.query';
import { ReadTimeline } from './use-cases/read-timeline.query';
import { RecheckCases } from './use-cases/recheck-cases.query';
import { RecordStatus } from './use-cases/record-status.use-case';
import { RegisterDuties } from './use-cases/register-duties.use-case';
import { ReviewCases } from './use-cases/review-cases.use-case';
import { ReviewStep } from './use-cases/review-step.use-case';
import { StepCatalog } from './use-cases/step-catalog';
import { TimelineDocuments } from './use-cases/timeline-documents';
import { ViewCase } from './use-cases/view-case.query';
import { WakeUnableToPay } from './use-cases/wake-unable-to-pay.use-case';
import { SIGN_RECEIVED_WORDS } from './use-cases/sign-received-words';

const WORK = [
  ...[CaseRepository, AttachmentRepository, CaseEventTypes, CaseLog, CaseSteps, TimelineDocuments],
  ...[DetectCases, CheckPromises, RecheckCases, RegisterDuties, MeetDuty, OfficeDutyFinders, ReviewCases],
  ...[WakeUnableToPay, AssignEmployerOffice, ListWaitingEmployers],
  ...[CaseFactsSources, DutySources, ReadCaseFacts, AnswerMeasures, MeasureSteps, StepCatalog],
  ...[DiscoveredSteps, EventWords, AnnulStep, DraftPapers, ReviewStep],
  ...[ViewCase, ReadTimeline, OpenCaseDocument, ContactStates],
  ...[AddNote, AttachFile, RecordContact, RecordPromise, WithdrawPromise, BeginPause, EndPause, TransferCase],
  ...[ProposeClosing, CloseCase, ReopenCase, OpenOnSign],
];

@Module({
  imports: [
    DiscoveryModule,
    ArrearsModule,
    AuditModule,
    AuthoritiesModule,
    ContributionsModule,
    EmployersModule,
    ParametersModule,
  ],
  controllers: [CasesController, CaseStepsController, StepAliasesController, OpenCaseController],
  providers: [
    ...[CaseEventRepository, CaseReviewQuery, DutyRepository],
    ...[CaseStandingRepository, FirstReminderDutyRepository, ProjectDuties],
    ...[UnableToPaySteps, RecordStatus, ClassUnableToPay, CheckUnableToPay, StirringQuery],
    ...[AssignOffices, ResponsibleOffices, FollowingEvents, TakeStep, KeepAttachment],
    ...WORK,
  ],
  exports: WORK,
})
export class CasesModule implements OnModuleInit {
  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly sources: CaseFactsSources,
    private readonly words: EventWords,
  ) {}

  onModuleInit(): void {
    this.sources.register(signFacts);
    this.words.register(SIGN_RECEIVED, SIGN_RECEIVED_WORDS);
    this.statuses.register(CASE_ERROR_STATUSES);
  }
}

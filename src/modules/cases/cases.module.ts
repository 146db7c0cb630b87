import { Module, type OnModuleInit } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DatabaseModule } from '../../platform/database/database.module';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { ArrearsModule } from '../arrears/arrears.module';
import { AuditModule } from '../audit/audit.module';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { EmployersModule } from '../employers/employers.module';
import { ParametersModule } from '../parameters/parameters.module';
import { CaseEvent } from './persistence/case-event.entity';
import { CaseMeasure } from './persistence/case-measure.entity';
import { CaseStanding } from './persistence/case-standing.entity';
import { Duty } from './persistence/duty.entity';
import { EnforcementCase } from './persistence/enforcement-case.entity';
import { signFacts } from './domain/sign-facts';
import { RE_CHECK_DUTY_NAMES, reCheckDuties, unableToPayFacts } from './domain/unable-to-pay-facts';
import { CASE_ERROR_STATUSES } from './http/case-error-statuses';
import { CaseStepsController } from './http/case-steps.controller';
import { CasesController } from './http/cases.controller';
import { OpenCaseController } from './http/open-case.controller';
import { StepAliasesController } from './http/step-aliases.controller';
import { TakeStep } from './http/take-step';
import { AttachmentRepository } from './persistence/attachment.repository';
import { CaseEventRepository } from './persistence/case-event.repository';
import { CaseReviewQuery } from './persistence/case-review.query';
import { CaseRepository } from './persistence/case.repository';
import { EmployerDetailsQuery } from './persistence/employer-details.query';
import { CaseStandingRepository } from './persistence/case-standing.repository';
import { DutyRepository } from './persistence/duty.repository';
import { FirstReminderDutyRepository } from './persistence/first-reminder-duty.repository';
import { ActivitySignsQuery } from './persistence/activity-signs.query';
import { AddNote } from './steps/add-note.step';
import { CheckUnableToPay } from './steps/check-unable-to-pay.step';
import { ClassUnableToPay } from './steps/class-unable-to-pay.step';
import { RecordStatus } from './steps/record-status.step';
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
import { CaseSections } from './use-cases/case-sections';
import { DutyListQuery } from './persistence/duty-list.query';
import { CaseFactsSources } from './use-cases/case-facts-sources';
import { CaseLog } from './use-cases/case-log';
import { CaseSteps } from './use-cases/case-steps';
import { CheckPromises } from './use-cases/check-promises.use-case';
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
import { RegisterDuties } from './use-cases/register-duties.use-case';
import { ReviewCases } from './use-cases/review-cases.use-case';
import { ReviewStep } from './use-cases/review-step.use-case';
import { StepCatalog } from './use-cases/step-catalog';
import { TimelineDocuments } from './use-cases/timeline-documents';
import { ViewCase } from './use-cases/view-case.query';
import { WakeUnableToPay } from './use-cases/wake-unable-to-pay.use-case';
import { registerProgramWords } from './use-cases/program-event-words';

const WORK = [
  CaseRepository,
  EmployerDetailsQuery,
  AttachmentRepository,
  CaseEventTypes,
  CaseLog,
  CaseSteps,
  TimelineDocuments,
  DetectCases,
  CheckPromises,
  RecheckCases,
  RegisterDuties,
  MeetDuty,
  OfficeDutyFinders,
  ReviewCases,
  WakeUnableToPay,
  AssignEmployerOffice,
  ListWaitingEmployers,
  CaseFactsSources,
  DutySources,
  ReadCaseFacts,
  AnswerMeasures,
  MeasureSteps,
  StepCatalog,
  CaseSections,
  DutyListQuery,
  DiscoveredSteps,
  EventWords,
  AnnulStep,
  DraftPapers,
  ReviewStep,
  ViewCase,
  ReadTimeline,
  OpenCaseDocument,
  ContactStates,
  AddNote,
  AttachFile,
  RecordContact,
  RecordPromise,
  WithdrawPromise,
  BeginPause,
  EndPause,
  TransferCase,
  ProposeClosing,
  CloseCase,
  ReopenCase,
  OpenOnSign,
];

@Module({
  imports: [
    DatabaseModule.forFeature([CaseEvent, CaseMeasure, CaseStanding, Duty, EnforcementCase]),
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
    CaseEventRepository,
    CaseReviewQuery,
    DutyRepository,
    CaseStandingRepository,
    FirstReminderDutyRepository,
    ProjectDuties,
    RecordStatus,
    ClassUnableToPay,
    CheckUnableToPay,
    ActivitySignsQuery,
    AssignOffices,
    ResponsibleOffices,
    FollowingEvents,
    TakeStep,
    KeepAttachment,
    ...WORK,
  ],
  exports: WORK,
})
export class CasesModule implements OnModuleInit {
  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
    private readonly words: EventWords,
  ) {}

  onModuleInit(): void {
    this.sources.register(signFacts);
    registerProgramWords(this.words);
    this.statuses.register(CASE_ERROR_STATUSES);
    this.sources.register(unableToPayFacts);
    this.duties.register(reCheckDuties, RE_CHECK_DUTY_NAMES);
  }
}

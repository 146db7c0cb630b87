export { DetectCases, type Detection } from './use-cases/detect-cases.use-case';
export { RegisterDuties } from './use-cases/register-duties.use-case';
export { dutiesOfMonth, owes, type CalendarDuty } from './domain/office-duties';
export { DutyListQuery } from './persistence/duty-list.query';
export { CheckPromises, type CheckedPromises } from './use-cases/check-promises.use-case';
export { RecheckCases, type Recheck } from './use-cases/recheck-cases.query';
export { CaseRepository, type OpenCase } from './persistence/case.repository';
export { EmployerDetailsQuery, type RegisteredDetails } from './persistence/employer-details.query';

// For modules that have something to tell of a case.
export { CaseLog, type AppendedEvent, type EventOfCase } from './use-cases/case-log';
export { AttachmentRepository, type KeptFile } from './persistence/attachment.repository';
export { CaseSteps, type CaseStep, type StepRequest } from './use-cases/case-steps';
export { CaseEventTypes } from './use-cases/case-event-types';
export { TimelineDocuments, type DocumentFinder } from './use-cases/timeline-documents';
export type { CaseEventType, NewCaseEvent, StoredCaseEvent } from './domain/case-event-type';
export { standingEvents, STEP_ANNULLED } from './domain/annulment';
export { SYSTEM_ACTOR } from './domain/case-event-type';
export { isPausedOn } from '../../law/enforcement/deadline-pauses';

// For modules whose measures stand behind policies.
export { CaseFactsSources } from './use-cases/case-facts-sources';
export type { FactsOfEvents, FactsSource, MoneyBehind } from './domain/facts-source';
export { DutySources } from './use-cases/duty-sources';
export { OfficeDutyFinders, type DutyFound, type OfficeDutyFinder } from './use-cases/office-duty-finders';
export { WakeUnableToPay } from './use-cases/wake-unable-to-pay.use-case';
export { STATUS_RECORDED, UNABLE_TO_PAY_CHECKED, UNABLE_TO_PAY_CLASSED } from './domain/unable-to-pay-events';
export { ReviewCases } from './use-cases/review-cases.use-case';
export { MeetDuty, type DutyMet } from './use-cases/meet-duty.use-case';
export { DUTY_STATES, NOTHING_TO_DO, dutyStateOn, type DutyState, type RegisteredDuty } from './domain/duty-register';
export type { CaseDuty, DutySource } from './domain/duty-source';
export { ReadCaseFacts, type ReadFacts } from './use-cases/read-case-facts.query';
export { AnswerMeasures, type Ladder } from './use-cases/answer-measures.query';
export { ladderJson } from './documents/ladder.presenter';
export { MeasureSteps, answerOf, type MeasureStep, type StepView } from './use-cases/measure-steps';
export { StepCatalog, type StepContext, type StepDefinition, type StepOption } from './use-cases/step-catalog';
export { STEP_GROUPS, type StepGroup } from './domain/step-groups';
export { offeredSteps, offersOf } from './use-cases/step-offer';
export { CaseSection, type CaseSectionView } from './use-cases/case-sections';
export {
  NOTHING_AGAINST,
  Step,
  type Annulment,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepDeclaration,
  type WhatFollows,
} from './use-cases/step';
export { DraftPapers, type PaperToDraft } from './use-cases/draft-papers';
export { ReviewStep, type DraftPaper, type StepReview } from './use-cases/review-step.use-case';
export { fileOptions } from './use-cases/file-options';
export { DiscoveredSteps } from './use-cases/discovered-steps';
export { EventWords, type EventLine, type EventWriting, type WordsOfEvent } from './use-cases/event-words';
export { PREFILL_NAMES, prefill, type PrefillSingle, type PrefillValue } from './domain/prefill';

// What happens in a case by hand, and what is read of it.
export { ViewCase, type ViewedCase } from './use-cases/view-case.query';
export { ContactStates, type ContactState } from './use-cases/contact-states.query';
export { ReadTimeline } from './use-cases/read-timeline.query';
export { OpenCaseDocument, type OpenedCaseDocument } from './use-cases/open-case-document.query';
export type { TimelineDocument, TimelineEntry } from './domain/timeline';
export * from './domain/case-events';
export type { CaseState, PauseOfCase, PromiseOfCase } from './domain/case-state';
export { STEP_ALIASES, type StepAlias } from './domain/step-aliases';
export { LARGEST_ATTACHMENT } from './domain/attachment';
export { LONGEST_NAME, LONGEST_NOTE, LONGEST_REASON } from './domain/text-limits';
export { CASE_WORDS, REVIEW_WORDS } from './words';
export { AssignEmployerOffice } from './use-cases/assign-employer-office.use-case';
export { ListWaitingEmployers } from './use-cases/list-waiting-employers.query';
export { waitingJson } from './documents/waiting.presenter';

// For modules that have a section in the file of an employer.
export { EmployerSection, type EmployerSectionView } from './use-cases/employer-sections';
export type { EmployerFile } from './domain/employer-file';

import { Module, type OnModuleInit } from '@nestjs/common';
import { CaseFactsSources, DutySources } from '../cases/cases.api';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { NoticeKinds } from '../notices/notices.api';
import { NoticesModule } from '../notices/notices.module';
import { definition as announcement } from './definitions/check-announcement.notice';
import { definition as conclusion } from './definitions/check-conclusion.notice';
import { definition as decision } from './definitions/check-decision.notice';
import { definition as checkMinutes } from './definitions/check-minutes.notice';
import { definition as inspectionRequest } from './definitions/inspection-request.notice';
import { definition as sessionMinutes } from './definitions/session-minutes.notice';
import { DUTY_NAMES, inspectionDuties } from './domain/inspection-duties';
import { inspectionFacts } from './domain/inspection-facts';
import { ChecksSection } from './pages/case-section.view';
import { AnnounceCheck } from './steps/announce-check.step';
import { ConcludeCheck } from './steps/conclude-check.step';
import { DecideCheck } from './steps/decide-check.step';
import { ExtendCheck } from './steps/extend-check.step';
import { HoldSession } from './steps/hold-session.step';
import { ListInPlan } from './steps/list-in-plan.step';
import { NoteOtherBody } from './steps/note-other-body.step';
import { RecordEvidence } from './steps/record-evidence.step';
import { RecordFinding } from './steps/record-finding.step';
import { RecordInspection } from './steps/record-inspection.step';
import { RequestInspection } from './steps/request-inspection.step';
import { SignMinutes } from './steps/sign-minutes.step';

/** Working sessions, checks and inspections, and what they find. */
@Module({
  imports: [CasesModule, ContributionsModule, NoticesModule],
  providers: [
    ChecksSection,
    HoldSession,
    RecordEvidence,
    ListInPlan,
    NoteOtherBody,
    DecideCheck,
    RecordInspection,
    AnnounceCheck,
    ExtendCheck,
    RecordFinding,
    SignMinutes,
    ConcludeCheck,
    RequestInspection,
  ],
})
export class InspectionsModule implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
  ) {}

  onModuleInit(): void {
    this.kinds.register(sessionMinutes);
    this.kinds.register(decision);
    this.kinds.register(announcement);
    this.kinds.register(checkMinutes);
    this.kinds.register(conclusion);
    this.kinds.register(inspectionRequest);
    this.sources.register(inspectionFacts);
    this.duties.register(inspectionDuties, DUTY_NAMES);
  }
}

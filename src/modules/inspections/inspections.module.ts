import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { NoticesModule } from '../notices/notices.module';
import { CheckSteps } from './http/check-steps';
import { InspectionSteps } from './http/inspection-steps';
import { AnnounceCheck } from './use-cases/announce-check.use-case';
import { ConcludeCheck } from './use-cases/conclude-check.use-case';
import { DecideCheck } from './use-cases/decide-check.use-case';
import { ExtendCheck } from './use-cases/extend-check.use-case';
import { HoldSession } from './use-cases/hold-session.use-case';
import { ListInPlan } from './use-cases/list-in-plan.use-case';
import { NoteOtherBody } from './use-cases/note-other-body.use-case';
import { RecordEvidence } from './use-cases/record-evidence.use-case';
import { RecordFinding } from './use-cases/record-finding.use-case';
import { RecordInspection } from './use-cases/record-inspection.use-case';
import { RegisterPapers } from './use-cases/register-papers';
import { RequestInspection } from './use-cases/request-inspection.use-case';
import { SignMinutes } from './use-cases/sign-minutes.use-case';

/** Working sessions, checks and inspections, and what they find. */
@Module({
  imports: [CasesModule, ContributionsModule, NoticesModule],
  providers: [
    ...[RegisterPapers, InspectionSteps, HoldSession, RecordEvidence, ListInPlan, NoteOtherBody],
    ...[CheckSteps, DecideCheck, RecordInspection, AnnounceCheck, ExtendCheck, RecordFinding, SignMinutes],
    ...[ConcludeCheck, RequestInspection],
  ],
})
export class InspectionsModule {}

import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseEventTypes, CaseFactsSources, DutySources, StepCatalog } from '../../cases/cases.api';
import { INSPECTION_EVENT_TYPES } from '../domain/case-events';
import { DUTY_NAMES, inspectionDuties } from '../domain/inspection-duties';
import { inspectionFacts } from '../domain/inspection-facts';
import { HoldSession } from '../use-cases/hold-session.use-case';
import { ListInPlan } from '../use-cases/list-in-plan.use-case';
import { NoteOtherBody } from '../use-cases/note-other-body.use-case';
import { RecordEvidence } from '../use-cases/record-evidence.use-case';
import { knownSpeaker } from './check-known';
import { EvidenceRequest } from './evidence.request';
import { OtherBodyRequest, PlanListingRequest } from './plan.request';
import { SessionRequest } from './session.request';

const COMMON = { group: 'checking', measure: null, needsVersion: false } as const;

/** Makes this module's events, facts and deadlines known to the cases, and the steps that come before a check. */
@Injectable()
export class InspectionSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
    private readonly holdSession: HoldSession,
    private readonly recordEvidence: RecordEvidence,
    private readonly listInPlan: ListInPlan,
    private readonly noteOtherBody: NoteOtherBody,
  ) {}

  onModuleInit(): void {
    this.types.register(...INSPECTION_EVENT_TYPES);
    this.sources.register(inspectionFacts);
    this.duties.register(inspectionDuties, DUTY_NAMES);
    this.registerSteps();
  }

  private registerSteps(): void {
    this.catalog.register({
      ...{ ...COMMON, name: 'hold-session', measure: 'working-session', request: SessionRequest },
      known: knownSpeaker,
      title: { vi: 'Lập biên bản làm việc (D04h-TS)', en: 'Hold a working session' },
      run: (request, body: SessionRequest) => this.holdSession.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'record-evidence', request: EvidenceRequest },
      title: { vi: 'Ghi nhận tài liệu, dấu hiệu vi phạm', en: 'Record evidence' },
      run: (request, body: EvidenceRequest) => this.recordEvidence.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'list-in-plan', request: PlanListingRequest },
      title: { vi: 'Ghi đơn vị có trong kế hoạch kiểm tra', en: 'List in the plan of checks' },
      run: (request, body: PlanListingRequest) => this.listInPlan.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'note-other-body', request: OtherBodyRequest },
      title: { vi: 'Ghi cơ quan khác đang thanh tra, kiểm tra', en: 'Note that another body looks' },
      run: (request, body: OtherBodyRequest) => this.noteOtherBody.run(request, body),
    });
  }
}

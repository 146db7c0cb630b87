import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseEventTypes, CaseFactsSources, StepCatalog } from '../../cases/cases.api';
import { INSPECTION_EVENT_TYPES } from '../domain/case-events';
import { inspectionFacts } from '../domain/inspection-facts';
import { RecordEvidence } from '../use-cases/record-evidence.use-case';
import { EvidenceRequest } from './evidence.request';

/** Makes this module's steps, events and facts known to the cases. */
@Injectable()
export class InspectionSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly recordEvidence: RecordEvidence,
  ) {}

  onModuleInit(): void {
    this.types.register(...INSPECTION_EVENT_TYPES);
    this.sources.register(inspectionFacts);
    this.catalog.register({
      name: 'record-evidence',
      title: { vi: 'Ghi nhận tài liệu, dấu hiệu vi phạm', en: 'Record evidence' },
      group: 'checking',
      measure: null,
      needsVersion: false,
      request: EvidenceRequest,
      run: (request, body) => this.recordEvidence.run(request, body),
    });
  }
}

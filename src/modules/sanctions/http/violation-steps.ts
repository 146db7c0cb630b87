import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CaseEventTypes, CaseFactsSources, DutySources, StepCatalog } from '../../cases/cases.api';
import { SANCTION_EVENT_TYPES } from '../domain/case-events';
import { SANCTION_DUTY_NAMES, sanctionDuties } from '../domain/sanction-duties';
import { sanctionFacts } from '../domain/sanction-facts';
import { MakeViolationRecord } from '../use-cases/make-violation-record.use-case';
import { NoteViolation } from '../use-cases/note-violation.use-case';
import { RecordVerification } from '../use-cases/record-verification.use-case';
import { knownFinding, knownSigners } from './sanction-known';
import { actsToVerify, checks } from './sanction-choices';
import { ViolationRecordRequest } from './violation-record.request';
import { VerificationRequest, ViolationRequest } from './violation.request';

/** Makes this module's events, facts and duties known to the cases, and its steps from the finding to the record. */
@Injectable()
export class ViolationSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
    private readonly noteViolation: NoteViolation,
    private readonly recordVerification: RecordVerification,
    private readonly makeRecord: MakeViolationRecord,
  ) {}

  onModuleInit(): void {
    this.types.register(...SANCTION_EVENT_TYPES);
    this.sources.register(sanctionFacts);
    this.duties.register(sanctionDuties, SANCTION_DUTY_NAMES);
    const common = { group: 'sanctioning', measure: 'violation-record', needsVersion: false } as const;
    this.catalog.register({
      ...common,
      name: 'note-violation',
      title: { vi: 'Ghi nhận hành vi vi phạm', en: 'Note a violation' },
      request: ViolationRequest,
      known: knownFinding,
      options: (context) => ({ checkId: checks(context) }),
      run: (request, body) => this.noteViolation.run(request, body),
    });
    this.catalog.register({
      ...{ ...common, alsoWhenClosed: true },
      name: 'record-verification',
      title: { vi: 'Ghi nhận kết quả xác minh', en: 'Record the result of a verification' },
      request: VerificationRequest,
      options: (context) => ({ violationId: actsToVerify(context) }),
      run: (request, body) => this.recordVerification.run(request, body),
    });
    this.catalog.register({
      ...{ ...common, needsVersion: true, alsoWhenClosed: true },
      name: 'make-violation-record',
      title: { vi: 'Lập biên bản vi phạm hành chính', en: 'Draw up the violation record' },
      request: ViolationRecordRequest,
      known: knownSigners,
      options: ({ facts }) => (facts.violations.some((each) => each.recordNumber === null) ? {} : null),
      run: (request, body) => this.makeRecord.run(request, body),
    });
  }
}

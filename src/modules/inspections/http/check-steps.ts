import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StepCatalog, type StepDefinition } from '../../cases/cases.api';
import type { FoundLine } from '../domain/found-amounts';
import { AnnounceCheck } from '../use-cases/announce-check.use-case';
import { ConcludeCheck } from '../use-cases/conclude-check.use-case';
import { DecideCheck } from '../use-cases/decide-check.use-case';
import { ExtendCheck } from '../use-cases/extend-check.use-case';
import { RecordFinding } from '../use-cases/record-finding.use-case';
import { RecordInspection } from '../use-cases/record-inspection.use-case';
import { RequestInspection } from '../use-cases/request-inspection.use-case';
import { SignMinutes } from '../use-cases/sign-minutes.use-case';
import {
  AnnouncementRequest,
  CheckConclusionRequest,
  CheckMinutesRequest,
  ExtensionRequest,
  InspectorateRequest,
} from './check-course.request';
import { CheckDecisionRequest, InspectionOfOthersRequest } from './check-decision.request';
import { knownDecider, knownForm, knownSpeaker } from './check-known';
import { checksWhere } from './check-options';
import { FindingRequest, type FoundLineRow } from './finding.request';

const COMMON = { group: 'checking', measure: null, needsVersion: false } as const;
/** A check that was decided is carried to its end, whatever is paid in between. */
const COURSE = { ...COMMON, alsoWhenClosed: true } as const;

/** Puts the steps of checks and inspections into the catalogue. */
@Injectable()
export class CheckSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly decideCheck: DecideCheck,
    private readonly recordInspection: RecordInspection,
    private readonly announceCheck: AnnounceCheck,
    private readonly extendCheck: ExtendCheck,
    private readonly recordFinding: RecordFinding,
    private readonly signMinutes: SignMinutes,
    private readonly concludeCheck: ConcludeCheck,
    private readonly requestInspection: RequestInspection,
  ) {}

  onModuleInit(): void {
    this.registerDecisions();
    this.registerCourse();
    this.registerEnd();
  }

  private registerDecisions(): void {
    this.register({
      ...{ ...COMMON, name: 'decide-check', measure: 'unscheduled-check', needsVersion: true },
      title: { vi: 'Quyết định kiểm tra, thanh tra', en: 'Decide a check' },
      request: CheckDecisionRequest,
      known: knownForm,
      run: (request, body) => this.decideCheck.run(request, body),
    });
    this.register({
      ...{ ...COMMON, name: 'record-inspection' },
      title: { vi: 'Ghi quyết định của cơ quan thanh tra', en: "Record an inspectorate's decision" },
      request: InspectionOfOthersRequest,
      run: (request, body) => this.recordInspection.run(request, body),
    });
  }

  private registerCourse(): void {
    this.register({
      ...{ ...COURSE, name: 'announce-check' },
      title: { vi: 'Công bố quyết định kiểm tra, thanh tra', en: 'Announce a check' },
      request: AnnouncementRequest,
      known: knownSpeaker,
      options: checksWhere(({ announced }) => announced === null),
      run: (request, body) => this.announceCheck.run(request, body),
    });
    this.register({
      ...{ ...COURSE, name: 'extend-check' },
      title: { vi: 'Gia hạn kiểm tra, thanh tra', en: 'Extend a check' },
      request: ExtensionRequest,
      options: checksWhere(({ announced, extended, minutes }) => announced !== null && !extended && !minutes),
      run: (request, body) => this.extendCheck.run(request, body),
    });
    this.register({
      ...{ ...COURSE, name: 'record-finding' },
      title: { vi: 'Ghi phát hiện qua kiểm tra, thanh tra', en: 'Record a finding' },
      request: FindingRequest,
      options: checksWhere(({ announced, minutes }) => announced !== null && minutes === null),
      run: (request, { lines, ...body }) => this.recordFinding.run(request, { ...body, lines: lines.map(lineOf) }),
    });
  }

  private registerEnd(): void {
    this.register({
      ...{ ...COURSE, name: 'sign-minutes' },
      title: { vi: 'Lập biên bản kiểm tra, thanh tra', en: 'Sign the minutes of a check' },
      request: CheckMinutesRequest,
      known: knownSpeaker,
      options: checksWhere(({ announced, minutes }) => announced !== null && minutes === null),
      run: (request, body) => this.signMinutes.run(request, body),
    });
    this.register({
      ...{ ...COURSE, name: 'conclude-check', needsVersion: true },
      title: { vi: 'Kết thúc kiểm tra, thanh tra', en: 'Conclude a check' },
      request: CheckConclusionRequest,
      known: knownDecider,
      options: checksWhere(({ announced }) => announced !== null),
      run: (request, body) => this.concludeCheck.run(request, body),
    });
    this.register({
      ...{ ...COMMON, name: 'request-inspection', measure: 'inspection-request', needsVersion: true },
      title: { vi: 'Đề nghị cơ quan thanh tra', en: 'Ask an inspectorate' },
      request: InspectorateRequest,
      run: (request, body) => this.requestInspection.run(request, body),
    });
  }

  private register<Body extends object>(definition: StepDefinition<Body>): void {
    this.catalog.register(definition);
  }
}

function lineOf({ monthlyAmount, monthlyWages, ...line }: FoundLineRow): FoundLine {
  return { ...line, monthlyAmount: monthlyAmount ?? null, monthlyWages: monthlyWages ?? null };
}

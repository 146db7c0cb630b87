import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UNABLE_TO_PAY_EVENT_TYPES } from '../domain/unable-to-pay-events';
import { reCheckDuties, unableToPayFacts } from '../domain/unable-to-pay-facts';
import { CaseEventTypes } from '../use-cases/case-event-types';
import { CaseFactsSources } from '../use-cases/case-facts-sources';
import { CheckUnableToPay } from '../use-cases/check-unable-to-pay.use-case';
import { ClassUnableToPay } from '../use-cases/class-unable-to-pay.use-case';
import { DutySources } from '../use-cases/duty-sources';
import { RecordStatus } from '../use-cases/record-status.use-case';
import { StepCatalog } from '../use-cases/step-catalog';
import { StatusRequest, UnableToPayCheckRequest, UnableToPayRequest } from './unable-to-pay.request';

/** Makes known the steps about employers that can no longer pay. */
@Injectable()
export class UnableToPaySteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly types: CaseEventTypes,
    private readonly sources: CaseFactsSources,
    private readonly duties: DutySources,
    private readonly recordStatus: RecordStatus,
    private readonly classAsUnable: ClassUnableToPay,
    private readonly checkAgain: CheckUnableToPay,
  ) {}

  onModuleInit(): void {
    this.types.register(...UNABLE_TO_PAY_EVENT_TYPES);
    this.sources.register(unableToPayFacts);
    this.duties.register(reCheckDuties, {
      'unable-to-pay.re-check': {
        vi: 'Rà soát lại đơn vị không còn khả năng đóng',
        en: 'Looking again at an employer unable to pay',
      },
    });
    this.catalog.register({
      ...{ name: 'record-status', group: 'file', measure: null, needsVersion: false, request: StatusRequest },
      // About the employer, not about what is pursued in the case.
      alsoWhenClosed: true,
      title: { vi: 'Ghi nhận tình trạng đơn vị', en: 'Record the employer’s status' },
      run: (request, body) => this.recordStatus.run(request, body),
    });
    this.catalog.register({
      ...{ name: 'class-unable-to-pay', group: 'file', measure: 'unable-to-pay', needsVersion: true },
      title: { vi: 'Xác định không còn khả năng đóng', en: 'Class as unable to pay' },
      request: UnableToPayRequest,
      run: (request, body) => this.classAsUnable.run(request, body),
    });
    this.catalog.register({
      ...{ name: 'check-unable-to-pay', group: 'file', measure: 're-check', needsVersion: false },
      title: { vi: 'Ghi kết quả rà soát lại', en: 'Record what looking again found' },
      request: UnableToPayCheckRequest,
      run: (request, body) => this.checkAgain.run(request, body),
    });
  }
}

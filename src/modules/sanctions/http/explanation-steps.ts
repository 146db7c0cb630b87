import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StepCatalog } from '../../cases/cases.api';
import { DropRecord } from '../use-cases/drop-record.use-case';
import { ExtendExplanation } from '../use-cases/extend-explanation.use-case';
import { HearExplanation } from '../use-cases/hear-explanation.use-case';
import { RecordProsecutionReturn } from '../use-cases/record-prosecution-return.use-case';
import { RequestExplanation } from '../use-cases/request-explanation.use-case';
import { WaiveExplanation } from '../use-cases/waive-explanation.use-case';
import { openRecords } from './sanction-choices';
import {
  DroppedRecordRequest,
  ExplanationRequest,
  ExtendedExplanationRequest,
  HeardExplanationRequest,
  ProsecutionReturnRequest,
  WaivedExplanationRequest,
} from './violation-record.request';

const COMMON = { group: 'sanctioning', measure: null, needsVersion: false, alsoWhenClosed: true } as const;

/** Makes the steps about a record known that come between it and the decision. */
@Injectable()
export class ExplanationSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly requestExplanation: RequestExplanation,
    private readonly hear: HearExplanation,
    private readonly waive: WaiveExplanation,
    private readonly extend: ExtendExplanation,
    private readonly returned: RecordProsecutionReturn,
    private readonly drop: DropRecord,
  ) {}

  onModuleInit(): void {
    this.registerExplaining();
    this.registerEnding();
  }

  private registerExplaining(): void {
    const waiting = (name: string, vi: string, en: string) => ({ ...COMMON, name, title: { vi, en } });
    this.catalog.register({
      ...waiting('request-explanation', 'Đơn vị yêu cầu giải trình', 'The employer wants to explain'),
      request: ExplanationRequest,
      options: (context) => ({ recordId: openRecords(context, ({ explanation }) => explanation === null) }),
      run: (request, body) => this.requestExplanation.run(request, body),
    });
    this.catalog.register({
      ...waiting('hear-explanation', 'Xem xét giải trình', 'Hear the explanation'),
      request: HeardExplanationRequest,
      options: (context) => ({ recordId: openRecords(context, ({ explanation }) => explanation === 'awaited') }),
      run: (request, body) => this.hear.run(request, body),
    });
    this.catalog.register({
      ...waiting('waive-explanation', 'Đơn vị từ bỏ quyền giải trình', 'The employer gives up explaining'),
      request: WaivedExplanationRequest,
      options: (context) => ({
        recordId: openRecords(context, ({ explanation }) => explanation === null || explanation === 'awaited'),
      }),
      run: (request, body) => this.waive.run(request, body),
    });
    this.catalog.register({
      ...waiting('extend-explanation', 'Gia hạn giải trình', 'Extend the time for explaining'),
      request: ExtendedExplanationRequest,
      options: (context) => ({ recordId: openRecords(context, (record) => !record.explanationExtended) }),
      run: (request, body) => this.extend.run(request, body),
    });
  }

  private registerEnding(): void {
    this.catalog.register({
      ...{ ...COMMON, name: 'returned-by-prosecution' },
      title: { vi: 'Cơ quan tố tụng trả lại hồ sơ', en: 'Handed back by criminal procedure' },
      request: ProsecutionReturnRequest,
      options: (context) => ({ recordId: openRecords(context, ({ returnedOn }) => returnedOn === null) }),
      run: (request, body) => this.returned.run(request, body),
    });
    this.catalog.register({
      ...{ ...COMMON, name: 'drop-record', needsVersion: true },
      title: { vi: 'Không ra quyết định xử phạt (Điều 65)', en: 'End without a decision (art. 65)' },
      request: DroppedRecordRequest,
      options: (context) => ({ recordId: openRecords(context) }),
      run: (request, body) => this.drop.run(request, body),
    });
  }
}

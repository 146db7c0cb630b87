import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { StepCatalog, type StepContext, type StepOption } from '../../cases/cases.api';
import { unservedOf, type Servable } from '../domain/service-rules';
import { RecordService } from '../use-cases/record-service.use-case';
import { ServiceRequest } from './service.request';

/** The step by which service of a letter or paper is written down. */
@Injectable()
export class ServiceStep implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly recordService: RecordService,
  ) {}

  onModuleInit(): void {
    this.catalog.register({
      name: 'record-service',
      title: { vi: 'Ghi nhận việc tống đạt văn bản', en: 'Record service of a paper' },
      group: 'file',
      measure: null,
      needsVersion: false,
      alsoWhenClosed: true,
      request: ServiceRequest,
      options: servableOptions,
      known: ({ events }) => onlyUnserved(unservedOf(events)),
      run: (request, body) => this.recordService.run(request, body),
    });
  }
}

function servableOptions({ events }: StepContext): Readonly<Record<string, readonly StepOption[]>> | null {
  const { letters, papers } = unservedOf(events);
  if (letters.length + papers.length === 0) return null;
  return { noticeId: letters.map(optionOf), documentId: papers.map(optionOf) };
}

function optionOf({ id, number, on }: Servable): StepOption {
  return { value: id, label: `${number} (${formatShortDate(on)})` };
}

/** Where one paper alone waits for proof of service, the form starts with it. */
function onlyUnserved({ letters, papers }: ReturnType<typeof unservedOf>): Record<string, number | undefined> {
  if (letters.length + papers.length > 1) return {};
  return { noticeId: letters[0]?.id, documentId: papers[0]?.id };
}

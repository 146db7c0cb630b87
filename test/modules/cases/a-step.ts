import type { CivilDate } from '../../../src/kernel/civil-date';
import { MeasureSteps, NOTE_ADDED, StepCatalog, type StepOption } from '../../../src/modules/cases/cases.api';
import {
  AreaField,
  ChoiceField,
  CountField,
  DayField,
  DongField,
  MonthField,
  ReferenceField,
  RowsField,
  TextField,
  YesNoField,
} from '../../../src/platform/http/form-fields';
import type { WebApplication } from '../../app/web-application';

/** One amount of the made-up step. */
export class SampleRow {
  @TextField({ vi: 'Khoản', en: 'Item' })
  what!: string;

  @ChoiceField({ vi: 'Loại', en: 'Kind' }, { late: { vi: 'Chậm', en: 'Late' } }, { optional: true })
  kind?: string;

  @DongField({ vi: 'Số tiền', en: 'Amount' }, { least: 1 })
  amount!: bigint;
}

/** A made-up step with a field of every kind. */
export class SampleStepRequest {
  @TextField({ vi: 'Văn bản', en: 'Paper' })
  paper!: string;

  @AreaField({ vi: 'Nội dung', en: 'Content' }, { optional: true })
  content?: string;

  @DayField({ vi: 'Ngày', en: 'Day' }, { hint: { vi: 'ngày của văn bản', en: 'of the paper' } })
  on!: CivilDate;

  @MonthField({ vi: 'Kỳ', en: 'Month' })
  month!: string;

  @CountField({ vi: 'Số lao động', en: 'Workers' })
  workers!: number;

  @ReferenceField({ vi: 'Sự việc', en: 'Event' })
  about!: number;

  @ChoiceField(
    { vi: 'Hình thức', en: 'Form' },
    { warning: { vi: 'Cảnh cáo', en: 'Warning' }, fine: { vi: 'Phạt', en: 'Fine' } },
  )
  form!: string;

  @YesNoField({ vi: 'Gấp', en: 'Urgent' })
  urgent!: boolean;

  @RowsField({ vi: 'Các khoản', en: 'Items' }, () => SampleRow, {
    hint: { vi: 'mỗi quỹ một dòng', en: 'one row a fund' },
  })
  rows!: SampleRow[];
}

/** What the step was given last. */
export interface TakenStep {
  body?: SampleStepRequest;
}

/** Registers the made-up step under the measure `closing`, which writes a note; what it was given is kept. */
export function registerSampleStep({ app }: WebApplication): TakenStep {
  const taken: TakenStep = {};
  const steps = app.get(MeasureSteps);
  app.get(StepCatalog).register({
    name: 'sample-step',
    title: { vi: 'Bước mẫu', en: 'Sample step' },
    group: 'file',
    measure: 'closing',
    needsVersion: true,
    request: SampleStepRequest,
    options: ({ events }) => ({ about: events.map(({ id, kind }): StepOption => ({ value: id, label: kind })) }),
    run: (request, body) => {
      taken.body = body;
      return steps.take(request, {
        type: NOTE_ADDED,
        input: { paper: body.paper, urgent: body.urgent },
        measure: body.urgent ? 'closing' : undefined,
        event: ({ today }) => ({ occurredOn: today, data: { text: body.paper } }),
      });
    },
  });
  app.get(StepCatalog).register({
    name: 'never-offered',
    title: { vi: 'Bước không có gì', en: 'Nothing to take' },
    group: 'file',
    measure: 'monthly-reminder',
    needsVersion: false,
    request: SampleStepRequest,
    options: () => ({ about: [] }),
    run: () => Promise.reject(new Error('never asked')),
  });
  return taken;
}

import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { CountField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf, type StepView } from '../../cases/cases.api';
import { CHECK_EXTENDED } from '../domain/check-events';
import { extendedReasons, extensionReasons, ownCheckReasons, runningReasons } from '../domain/check-rules';
import { checksWhere } from '../http/check-choices';
import { findCheck } from '../use-cases/check-in-file';
import { CHECK_WORDS } from '../words';

/** An extension of a check. */
export class ExtensionRequest {
  @ReferenceField(CHECK_WORDS.check)
  checkId!: number;

  @TextField({ vi: 'Số quyết định gia hạn', en: 'Number of the extending decision' })
  document!: string;

  @CountField({ vi: 'Số ngày gia hạn', en: 'Days added' }, { least: 1, most: 365 })
  days!: number;

  @TextField(
    { vi: 'Lý do', en: 'Reason' },
    { hint: { vi: 'Phức tạp, hoặc địa bàn đi lại khó khăn', en: 'Complex, or hard to reach' } },
  )
  reason!: string;

  @DayField({ vi: 'Ngày gia hạn', en: 'Extended on' }, { optional: true, prefill: 'today' })
  extendedOn?: CivilDate;
}

/** Extends a running check once, by no more than the law under which it was decided allows. */
@Step({
  name: 'extend-check',
  group: 'checking',
  words: {
    title: { vi: 'Gia hạn kiểm tra, thanh tra', en: 'Extend a check' },
    happened: { vi: 'Gia hạn kiểm tra, thanh tra', en: 'Check extended' },
    lines: ({ days, document, reason }, { say }) => [
      say(
        { vi: 'Gia hạn {days} ngày theo {document}.', en: 'Extended by {days} days by {document}.' },
        { days, document },
      ),
      reason,
    ],
  },
  input: ExtensionRequest,
  event: CHECK_EXTENDED,
  day: 'extendedOn',
  restsOn: ['checkId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class ExtendCheck implements CaseStepRules<ExtensionRequest, DataOf<typeof CHECK_EXTENDED>> {
  readonly options = checksWhere(({ announced, extended, minutes }) => announced !== null && !extended && !minutes);

  already(log: CaseLogEvents, { checkId }: ExtensionRequest): Reason[] {
    return extendedReasons(findCheck(log, checkId));
  }

  against({ law, log, caseId, day }: StepView, { checkId, days }: ExtensionRequest): Reason[] {
    const check = findCheck(log, checkId);
    return [
      ...ownCheckReasons(check, caseId),
      ...runningReasons(check, day),
      ...extensionReasons(law.book, check, days),
    ];
  }

  effect(_: StepView, { extendedOn: __, ...data }: ExtensionRequest): DataOf<typeof CHECK_EXTENDED> {
    return data;
  }
}

import { Inject } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { dayFound } from '../../../law/enforcement/found-words';
import { DAY_AHEAD } from '../domain/step-rules';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ChoiceField, DayField, TextField } from '../../../platform/http/form-fields';
import { EmployerTouchedRepository } from '../../contributions/contributions.api';
import { EmployerRegisterQuery, EmployerRepository } from '../../employers/employers.api';
import { STATUS_RECORDED, type RecordableStatus } from '../domain/unable-to-pay-events';
import { EMPLOYER_STATUS_NAMES, statusInSentence } from '../../../law/employer-statuses';
import type { StepView } from '../use-cases/measure-steps';
import { Step, type CaseStepRules, type DataOf } from '../use-cases/step';

/** The state that an employer is in, and what shows it. */
export class StatusRequest {
  @ChoiceField({ vi: 'Tình trạng', en: 'Status' }, EMPLOYER_STATUS_NAMES)
  status!: RecordableStatus;

  @DayField({ vi: 'Từ ngày', en: 'Since' })
  since!: CivilDate;

  @TextField(
    { vi: 'Giấy tờ chứng minh', en: 'Paper that shows it' },
    {
      hint: { vi: 'tên giấy tờ như pháp luật gọi, số, ngày, nơi cấp', en: 'named as in the law, number, day, issuer' },
    },
  )
  document!: string;
}

const PAPER: Bilingual = { vi: 'Văn bản: {document}.', en: 'Paper: {document}.' };

/** Writes a state of the employer into the register, with what shows it, and into its case. */
@Step({
  name: 'record-status',
  group: 'file',
  words: {
    title: { vi: 'Ghi nhận tình trạng đơn vị', en: 'Record the employer’s status' },
    happened: { vi: 'Ghi nhận tình trạng đơn vị', en: 'Status recorded' },
    lines: ({ status, since, document }, { say, date }) => [
      say(
        { vi: '{status} từ ngày {day}.', en: '{status} since {day}.' },
        { status: say(EMPLOYER_STATUS_NAMES[status]), day: date(since) },
      ),
      say(PAPER, { document }),
    ],
  },
  input: StatusRequest,
  event: STATUS_RECORDED,
  // It is written down today; since when the state holds the register keeps.
  day: null,
  restsOn: [],
  measure: null,
  kind: 'record',
  // About the employer, not about what is pursued in the case.
  alsoWhenClosed: true,
  annulment: {
    instead: {
      vi: 'Tình trạng đã vào sổ đăng ký đơn vị: ghi tình trạng đúng từ một ngày khác, kèm giấy tờ.',
      en: 'The state stands in the register: record the right one from another day, with its paper.',
    },
  },
})
export class RecordStatus implements CaseStepRules<StatusRequest, DataOf<typeof STATUS_RECORDED>> {
  constructor(
    private readonly register: EmployerRegisterQuery,
    private readonly employers: EmployerRepository,
    private readonly touched: EmployerTouchedRepository,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The register itself tells whether a state is known already. */
  already(): Reason[] {
    return [];
  }

  async against({ employer, today }: StepView, { since }: StatusRequest): Promise<Reason[]> {
    return [...aheadReasons(since, today), ...(await this.takenReasons(employer.id, since))];
  }

  async effect({ employer }: StepView, given: StatusRequest): Promise<DataOf<typeof STATUS_RECORDED>> {
    const { status, since, document } = given;
    await this.employers.recordStatus({ employerId: employer.id, status, since, evidence: document }, this.clock.now());
    await this.touched.mark([employer.id]);
    return { status, since, document };
  }

  /** The register keeps one state for each day from which one holds. */
  private async takenReasons(employerId: number, since: CivilDate): Promise<Reason[]> {
    const known = (await this.register.withStatuses([employerId], since)).get(employerId);
    const same = known?.statuses.find((each) => each.since === since);
    if (!same) return [];
    const name = statusInSentence(same.status as RecordableStatus);
    const said = {
      vi: 'Đã có tình trạng của đơn vị từ đúng ngày này.',
      en: 'A state of the employer from this very day is known.',
    };
    return [reasonOf('status.taken', said, same.evidence === null ? name : `${name} (${same.evidence})`)];
  }
}

function aheadReasons(since: CivilDate, today: CivilDate): Reason[] {
  if (since <= today) return [];
  return [reasonOf('case.day-ahead', DAY_AHEAD, dayFound(since))];
}

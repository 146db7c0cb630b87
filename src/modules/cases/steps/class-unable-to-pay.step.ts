import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { UNABLE_STATUSES } from '../../../law/enforcement/case-facts';
import { AreaField, DayField } from '../../../platform/http/form-fields';
import { UNABLE_TO_PAY_CHECKED, UNABLE_TO_PAY_CLASSED } from '../domain/unable-to-pay-events';
import { classedReasons } from '../domain/unable-to-pay-facts';
import { EMPLOYER_STATUS_NAMES } from '../../../law/employer-statuses';
import type { StepView } from '../use-cases/measure-steps';
import { Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';

/** That an employer is unable to pay, by the paper in the register. */
export class UnableToPayRequest {
  @DayField({ vi: 'Ngày xác định', en: 'Classed on' }, { optional: true, prefill: 'today' })
  classedOn?: CivilDate;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;
}

/** Classes an employer as unable to pay, on the ground of its state and of the paper in the register that proves it. */
@Step({
  name: 'class-unable-to-pay',
  group: 'file',
  words: {
    title: { vi: 'Xác định không còn khả năng đóng', en: 'Class as unable to pay' },
    happened: { vi: 'Xác định không còn khả năng đóng', en: 'Classed as unable to pay' },
    lines: ({ status, document, datedOn, note }, { say, date }) => [
      `${say(EMPLOYER_STATUS_NAMES[status])}.`,
      say({ vi: 'Căn cứ: {document}, ngày {day}.', en: 'Basis: {document}, {day}.' }, { document, day: date(datedOn) }),
      note,
    ],
  },
  input: UnableToPayRequest,
  event: UNABLE_TO_PAY_CLASSED,
  day: 'classedOn',
  restsOn: [],
  foundationOf: [UNABLE_TO_PAY_CHECKED],
  measure: 'unable-to-pay',
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'another-person' },
})
export class ClassUnableToPay implements CaseStepRules<UnableToPayRequest, DataOf<typeof UNABLE_TO_PAY_CLASSED>> {
  already(log: CaseLogEvents): Reason[] {
    return classedReasons(log);
  }

  against(): Reason[] {
    return [];
  }

  /** The policy has let the step pass, so the state is one of these and a paper proves it. */
  effect({ facts: { employer } }: StepView, { note }: UnableToPayRequest): DataOf<typeof UNABLE_TO_PAY_CLASSED> {
    const status = UNABLE_STATUSES.find((each) => each === employer.status);
    const proof = employer.statusProofs[0];
    invariant(status && proof, 'an employer is classed by a state that a paper proves', { status: employer.status });
    return { status, document: proof.title, datedOn: proof.datedOn, note: note ?? null };
  }
}

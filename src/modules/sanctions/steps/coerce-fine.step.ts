import type { CivilDate } from '../../../kernel/civil-date';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import { ChoiceField, DayField, ReferenceField, TextField } from '../../../platform/http/form-fields';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { IssueCasePaper } from '../../notices/notices.api';
import { definition } from '../definitions/fine-coercion.notice';
import { coercionDetails } from '../domain/coercion';
import { FINE_COERCED, type CoercionMeasure } from '../domain/fine-events';
import { coercedReasons, coercionReasons, executionReasons, ownFineReasons } from '../domain/fine-reasons';
import { finesOf } from '../domain/fines';
import { officeOf } from '../domain/offices-of-officers';
import { unpaidFines } from '../http/sanction-choices';
import { SANCTION_WORDS } from '../words';

/** A decision to enforce an unpaid fine. */
export class FineCoercionRequest {
  @ReferenceField(SANCTION_WORDS.fine)
  fineId!: number;

  @ChoiceField({ vi: 'Biện pháp', en: 'Measure' }, SANCTION_WORDS.coercion)
  measure!: CoercionMeasure;

  @TextField({ vi: 'Tài khoản, tài sản, bên thứ ba', en: 'Account, asset, third party' })
  target!: string;

  @TextField({ vi: 'Nơi nhận tiền (Kho bạc)', en: 'Where the money goes' })
  treasury!: string;

  @TextField(SANCTION_WORDS.treasuryAccount, { optional: true })
  treasuryAccount?: string;

  @TextField(SANCTION_WORDS.signer)
  signer!: string;

  @TextField(SANCTION_WORDS.delegation, { optional: true })
  delegation?: string;

  @DayField(SANCTION_WORDS.decidedOn, { optional: true, prefill: 'today' })
  decidedOn?: CivilDate;
}

/** Issues the decision to enforce a fine that was not paid in time, over what is unpaid and what lateness has added. */
@Step({
  name: 'coerce-fine',
  group: 'sanctioning',
  words: {
    title: { vi: 'Cưỡng chế thi hành quyết định phạt tiền', en: 'Enforce a fine' },
    happened: { vi: 'Quyết định cưỡng chế', en: 'Coercion decided' },
    lines: ({ number, measure, amount, signer }, { say, dong }) => [
      say(
        {
          vi: 'Quyết định số {number}: {measure}, {amount} đồng. Người ký: {signer}.',
          en: 'Decision no. {number}: {measure}, {amount} đồng. Signed by {signer}.',
        },
        { number, measure: say(SANCTION_WORDS.coercion[measure]), amount: dong(amount), signer },
      ),
    ],
  },
  input: FineCoercionRequest,
  event: FINE_COERCED,
  day: 'decidedOn',
  restsOn: ['fineId'],
  restsOnServiceOf: ['fineId'],
  measure: 'fine-coercion',
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { by: 'another-person' },
})
export class CoerceFine implements CaseStepRules<FineCoercionRequest, DataOf<typeof FINE_COERCED>> {
  constructor(
    private readonly papers: IssueCasePaper,
    private readonly authorities: AuthorityTreeQuery,
  ) {}

  already(log: CaseLogEvents, { fineId }: FineCoercionRequest): Reason[] {
    const fine = finesOf(log).find(({ id }) => id === fineId);
    const against = executionReasons(fine);
    return against.length > 0 || !fine ? against : coercedReasons(fine);
  }

  against({ log, law, facts, day }: StepView, { fineId, measure }: FineCoercionRequest): Reason[] {
    const fine = finesOf(log).find(({ id }) => id === fineId);
    if (!fine) return [];
    return [...ownFineReasons(fine), ...coercionReasons(law.book, measure, facts.employer.kind, day)];
  }

  async effect(view: StepView, coercion: FineCoercionRequest): Promise<DataOf<typeof FINE_COERCED>> {
    const { fineId, measure, signer } = coercion;
    const fine = finesOf(view.events).find(({ id }) => id === fineId);
    invariant(fine, 'a coercion without reasons against it has its fine', { fineId });
    const from = view.state.authorityId ?? view.employer.authorityId;
    const office = officeOf(fine.decidedBy, await this.authorities.load(), from, view.day);
    const details = coercionDetails(view, fine, coercion, office);
    const issued = await this.papers.issue(view, {
      ...({ definition, symbol: 'QĐ-CCXP', series: 'decision' } as const),
      details,
      ...(office ? { authorityId: office.id } : {}),
    });
    return { fineId, ...issued, measure, amount: details.total, signer };
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { fineId: unpaidFines(context, (fine) => fine.isOwn && fine.coercedOn === null) };
  }
}

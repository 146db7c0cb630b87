import type { Bilingual } from '../../../kernel/language';
import { invariant } from '../../../kernel/invariant';
import type { Reason } from '../../../kernel/outcome';
import {
  AGGRAVATING,
  MITIGATING,
  type Aggravating,
  type Mitigating,
} from '../../../law/enforcement/fines/circumstances';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import { CIRCUMSTANCE_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import type { ViolationActCode } from '../../../law/enforcement/fines/violation-act';
import { ChoiceField, ReferenceField, RowsField, TextField } from '../../../platform/http/form-fields';
import {
  Step,
  type CaseLogEvents,
  type CaseStepRules,
  type DataOf,
  type StepContext,
  type StepOption,
  type StepView,
} from '../../cases/cases.api';
import { FINE_PROPOSED } from '../domain/fine-events';
import { proposalData, proposalOf } from '../domain/fine-proposals';
import { finesOf } from '../domain/fines';
import { answeredReasons, orderReasons } from '../domain/record-reasons';
import { recordsOf } from '../domain/records';
import { ACT_CHOICES, officersOf } from '../http/act-choices';
import { openRecords } from '../http/sanction-choices';
import { officerName, SANCTION_WORDS } from '../words';

const CIRCUMSTANCES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.entries({ ...MITIGATING, ...AGGRAVATING }).map(([code, vi]) => [
    code,
    {
      vi: `${code in MITIGATING ? 'Giảm nhẹ' : 'Tăng nặng'}: ${vi}`,
      en: `${code in MITIGATING ? 'Mitigating' : 'Aggravating'}: ${CIRCUMSTANCE_NAMES_EN[code as Mitigating]}`,
    },
  ]),
);

/** A circumstance with what proves it. */
export class CircumstanceRow {
  @ChoiceField({ vi: 'Tình tiết', en: 'Circumstance' }, CIRCUMSTANCES)
  circumstance!: Mitigating | Aggravating;

  @TextField({ vi: 'Tài liệu chứng minh', en: 'What proves it' })
  proof!: string;

  @ChoiceField({ vi: 'Chỉ đối với hành vi', en: 'Of this act only' }, ACT_CHOICES, { optional: true })
  act?: ViolationActCode;
}

/** What a proposal rests on beside the record. */
export class FineProposalRequest {
  @ReferenceField(SANCTION_WORDS.record)
  recordId!: number;

  @ChoiceField({ vi: 'Người ra quyết định', en: 'Who decides' }, officersOf('vss'), {
    optional: true,
    hint: {
      vi: 'Để trống: chức danh thấp nhất của cơ quan BHXH đủ thẩm quyền',
      en: 'Left out: the lowest of the office’s own that may',
    },
  })
  officer?: OfficerCode;

  @RowsField({ vi: 'Tình tiết giảm nhẹ, tăng nặng', en: 'Circumstances' }, () => CircumstanceRow, { least: 0 })
  circumstances: CircumstanceRow[] = [];
}

/** Computes the fine on a record, each act in its frame, and keeps it with its reasons. Whoever proposes does not sign; a later proposal replaces it. */
@Step({
  name: 'propose-fine',
  group: 'sanctioning',
  words: {
    title: { vi: 'Đề xuất xử phạt', en: 'Propose a sanction' },
    happened: { vi: 'Đề xuất xử phạt', en: 'Sanction proposed' },
    lines: ({ form, amount, frameMin, frameMax, officer }, { say, dong }) => [
      form === 'warning'
        ? say(
            {
              vi: 'Phạt cảnh cáo; người ra quyết định: {officer}.',
              en: 'A warning; to be decided by: {officer}.',
            },
            { officer: say(officerName(officer)) },
          )
        : say(
            {
              vi: '{amount} đồng trong khung {min} – {max} đồng; người ra quyết định: {officer}.',
              en: '{amount} đồng within {min} – {max} đồng; to be decided by: {officer}.',
            },
            { amount: dong(amount), min: dong(frameMin), max: dong(frameMax), officer: say(officerName(officer)) },
          ),
    ],
  },
  input: FineProposalRequest,
  event: FINE_PROPOSED,
  day: null,
  restsOn: ['recordId'],
  measure: null,
  kind: 'record',
  alsoWhenClosed: true,
  annulment: { by: 'anyone' },
})
export class ProposeFine implements CaseStepRules<FineProposalRequest, DataOf<typeof FINE_PROPOSED>> {
  already(log: CaseLogEvents, { recordId }: FineProposalRequest): Reason[] {
    return answeredReasons(recordsOf(log).find(({ id }) => id === recordId));
  }

  against(view: StepView, proposal: FineProposalRequest): Reason[] {
    const record = recordsOf(view.log).find(({ id }) => id === proposal.recordId);
    const first = orderReasons(view.law.book, view.facts, record);
    const computed = first.length > 0 ? undefined : computedFor(view, proposal);
    return computed?.ok === false ? [...computed.reasons] : first;
  }

  effect(view: StepView, proposal: FineProposalRequest): DataOf<typeof FINE_PROPOSED> {
    const computed = computedFor(view, proposal);
    invariant(computed?.ok, 'a proposal without reasons against it has been computed');
    return proposalData(proposal, computed.value);
  }

  options(context: StepContext): Record<string, StepOption[]> {
    return { recordId: openRecords(context) };
  }
}

function computedFor({ log, law, facts, day }: StepView, { recordId, officer, circumstances }: FineProposalRequest) {
  const record = recordsOf(log).find(({ id }) => id === recordId);
  if (!record) return undefined;
  return proposalOf(law.book, {
    record,
    day,
    kind: facts.employer.kind,
    officer: officer ?? null,
    earlier: finesOf(log),
    circumstances: circumstances.map(({ act = null, ...rest }) => ({ ...rest, act })),
  });
}

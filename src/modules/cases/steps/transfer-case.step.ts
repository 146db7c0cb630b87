import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, TextField } from '../../../platform/http/form-fields';
import { TRANSFERRED } from '../domain/case-events';
import type { PrefillValue } from '../domain/prefill';
import { transferReasons } from '../domain/step-rules';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext, StepOption } from '../use-cases/step-catalog';
import { NOTHING_AGAINST, Step, type CaseStepRules, type DataOf } from '../use-cases/step';

/** Who is to answer for a case; what is left out stays as it is. */
export class TransferredCaseRequest {
  @TextField({ vi: 'Mã cơ quan BHXH', en: 'Office' }, { optional: true, most: 100 })
  authorityCode?: string;

  @TextField(
    { vi: 'Cán bộ phụ trách', en: 'Officer' },
    {
      optional: true,
      hint: {
        vi: 'để trống: giữ nguyên; cơ quan mới: chưa phân công',
        en: 'empty: as before; with a new office: nobody yet',
      },
    },
  )
  officer?: string | null;

  @AreaField({ vi: 'Lý do', en: 'Reason' })
  reason!: string;
}

/** Hands a case to another office, another officer, or both. A new office has its own officers: without one named, none is. */
@Step({
  name: 'transfer-case',
  group: 'file',
  words: {
    title: { vi: 'Chuyển hồ sơ', en: 'Hand the case over' },
    happened: { vi: 'Chuyển hồ sơ', en: 'Case handed over' },
    lines: ({ authorityId, officer, reason }, { say, office }) => [
      say(
        { vi: '{office}; cán bộ phụ trách: {officer}. {reason}', en: '{office}; officer: {officer}. {reason}' },
        {
          office: authorityId === null ? say({ vi: 'chưa xác định', en: 'not known' }) : office(authorityId),
          officer: officer ?? say({ vi: 'chưa phân công', en: 'nobody yet' }),
          reason,
        },
      ),
    ],
  },
  input: TransferredCaseRequest,
  event: TRANSFERRED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: {
    instead: {
      vi: 'Chuyển hồ sơ trở lại cơ quan, cán bộ cũ.',
      en: 'Hand the case back to the office and officer before.',
    },
  },
})
export class TransferCase implements CaseStepRules<TransferredCaseRequest, DataOf<typeof TRANSFERRED>> {
  readonly already = NOTHING_AGAINST;

  /** @throws DomainError `authority.not-found` */
  against(view: StepView, input: TransferredCaseRequest): Reason[] {
    return [...transferReasons(view.state, this.newHolder(view, input)), ...this.goneReasons(view, input)];
  }

  effect(view: StepView, input: TransferredCaseRequest): DataOf<typeof TRANSFERRED> {
    const { authorityId, officer } = view.state;
    const from = { fromAuthorityId: authorityId, fromOfficer: officer };
    return { ...this.newHolder(view, input), ...from, reason: input.reason };
  }

  options({ tree, day }: StepContext): Record<string, StepOption[]> {
    const offices = tree.listOn(day).map(({ code, name }) => ({ value: code, label: `${name} (${code})` }));
    return { authorityCode: offices };
  }

  known({ tree, state, day }: StepContext): Record<string, PrefillValue | null | undefined> {
    const authorityId = state?.authorityId ?? null;
    return {
      authorityCode: authorityId === null ? null : tree.holderOn(authorityId, day).code,
      officer: state?.officer,
    };
  }

  private newHolder({ state, tree }: StepView, { authorityCode, officer }: TransferredCaseRequest) {
    const authorityId = authorityCode === undefined ? state.authorityId : tree.get(authorityCode).id;
    const stays = authorityId === state.authorityId ? state.officer : null;
    return { authorityId, officer: officer === undefined ? stays : officer };
  }

  private goneReasons({ tree, today }: StepView, { authorityCode }: TransferredCaseRequest): Reason[] {
    if (authorityCode === undefined) return [];
    const { id, name } = tree.get(authorityCode);
    const holder = tree.holderOn(id, today);
    if (holder.id === id) return [];
    const said = {
      vi: `${name} không còn hoạt động; nhiệm vụ đã chuyển cho ${holder.name}.`,
      en: `${name} no longer exists; ${holder.name} has its tasks.`,
    };
    return [reasonOf('transfer.office-gone', said, holder.code)];
  }
}

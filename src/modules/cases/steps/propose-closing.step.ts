import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, TextField } from '../../../platform/http/form-fields';
import { CLOSING_PROPOSED } from '../domain/case-events';
import { openProposal } from '../domain/closing';
import { pendingMatters } from '../domain/pending-matters';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext } from '../use-cases/step-catalog';
import { NOTHING_AGAINST, Step, type CaseLogEvents, type CaseStepRules, type DataOf } from '../use-cases/step';
import { CASE_WORDS } from '../words';

/** Why a case should be closed. */
export class ProposedClosingRequest {
  @AreaField({ vi: 'Lý do đề xuất đóng', en: 'Why it should be closed' })
  reason!: string;

  @TextField({ vi: 'Văn bản làm căn cứ', en: 'The paper it rests on' }, { optional: true })
  document?: string;
}

/** Proposes to close a case that may still owe: what is still under way is named, and another person decides (`close-case`). */
@Step({
  name: 'propose-closing',
  group: 'file',
  words: {
    title: { vi: 'Đề xuất đóng hồ sơ', en: 'Propose to close the case' },
    happened: { vi: 'Đề xuất đóng hồ sơ', en: 'Closing proposed' },
    lines: ({ reason, document, pending }, { say }) => [
      reason,
      document === null ? null : say(CASE_WORDS.paper, { document }),
      ...pending.map((matter) => say(CASE_WORDS.stillPending, { matter })),
    ],
  },
  input: ProposedClosingRequest,
  event: CLOSING_PROPOSED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: false,
  annulment: { by: 'anyone' },
})
export class ProposeClosing implements CaseStepRules<ProposedClosingRequest, DataOf<typeof CLOSING_PROPOSED>> {
  readonly against = NOTHING_AGAINST;

  already(log: CaseLogEvents): Reason[] {
    const proposal = openProposal(log);
    if (!proposal) return [];
    const said = {
      vi: 'Đã có đề xuất đóng hồ sơ chưa được quyết định; hủy bỏ đề xuất đó nếu muốn đề xuất lại.',
      en: 'A proposal to close is not decided yet; annul it to propose anew.',
    };
    return [reasonOf('closing.proposed-already', said, proposal.data.reason)];
  }

  effect(view: StepView, { reason, document }: ProposedClosingRequest): DataOf<typeof CLOSING_PROPOSED> {
    return { reason, document: document ?? null, pending: pendingMatters(view) };
  }

  remarks(context: StepContext): string[] {
    return pendingMatters(context);
  }
}

import { reasonOf, type Reason } from '../../../kernel/outcome';
import { AreaField, TextField } from '../../../platform/http/form-fields';
import { CLOSED, REOPENED } from '../domain/case-events';
import { openCaseIn } from '../domain/closing';
import type { StepView } from '../use-cases/measure-steps';
import type { StepContext } from '../use-cases/step-catalog';
import { NOTHING_AGAINST, Step, type CaseStepRules, type DataOf } from '../use-cases/step';
import { CASE_WORDS } from '../words';

/** Why a closed case is taken up again. */
export class ReopenedCaseRequest {
  @AreaField({ vi: 'Lý do mở lại', en: 'Why it is taken up again' })
  reason!: string;

  @TextField({ vi: 'Văn bản làm căn cứ', en: 'The paper it rests on' }, { optional: true })
  document?: string;
}

/** Takes a closed case up again, as long as the employer has no other open one. */
@Step({
  name: 'reopen-case',
  group: 'file',
  words: {
    title: { vi: 'Mở lại hồ sơ', en: 'Take the case up again' },
    happened: { vi: 'Mở lại hồ sơ', en: 'Case taken up again' },
    lines: ({ reason, document }, { say }) => [reason, document === null ? null : say(CASE_WORDS.paper, { document })],
  },
  input: ReopenedCaseRequest,
  event: REOPENED,
  day: null,
  restsOn: [],
  measure: null,
  kind: 'decision',
  alsoWhenClosed: true,
  annulment: { instead: { vi: 'Đề xuất và quyết định đóng lại hồ sơ.', en: 'Propose and decide to close it again.' } },
})
export class ReopenCase implements CaseStepRules<ReopenedCaseRequest, DataOf<typeof REOPENED>> {
  readonly already = NOTHING_AGAINST;

  against({ log, state, caseId, statement }: StepView): Reason[] {
    if (!state.closing) return [reasonOf('case.open', { vi: 'Hồ sơ đang mở.', en: 'The case is open.' })];
    const other = openCaseIn(log, caseId);
    if (other !== undefined) {
      const said = {
        vi: 'Đơn vị đã có hồ sơ khác đang mở; làm việc trong hồ sơ đó.',
        en: 'The employer has another open case; act there.',
      };
      return [reasonOf('reopening.other-open', said, { vi: `hồ sơ số ${other}`, en: `case ${other}` })];
    }
    const { arrears, charges } = statement.totals;
    if (state.closing.cause !== 'paid-in-full' || state.onSign || arrears + charges > 0n) return [];
    const said = {
      vi: 'Đơn vị không còn nợ; hồ sơ tự đóng vì đã nộp đủ và sẽ tự mở khi có nợ mới.',
      en: 'The employer owes nothing; the case ended by itself, and one is opened when something is owed again.',
    };
    return [reasonOf('reopening.nothing-owed', said)];
  }

  effect(_: StepView, { reason, document }: ReopenedCaseRequest): DataOf<typeof REOPENED> {
    return { reason, document: document ?? null };
  }

  /** Offered only where there is something to take up again. */
  options({ log, caseId }: StepContext): Record<string, never> | null {
    const last = log.filter(
      (event) => event.caseId === caseId && [CLOSED.kind, REOPENED.kind].includes(event.kind as never),
    );
    return last.at(-1)?.kind === CLOSED.kind ? {} : null;
  }
}

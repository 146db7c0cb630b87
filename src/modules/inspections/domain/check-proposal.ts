import type { CivilDate } from '../../../kernel/civil-date';
import { addMonths, periodOf, type Period } from '../../../kernel/period';
import { overdue } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { PolicyAnswer } from '../../../law/enforcement/policy';

/** Months that a check looks at where the decision names none: from the oldest unpaid one to the last that has ended. */
export function proposedScope(facts: CaseFacts, day: CivilDate): { readonly from: Period; readonly to: Period } {
  const to = addMonths(periodOf(day), -1);
  const first = overdue(facts, day)
    .map(({ period }) => period)
    .toSorted()[0];
  return { from: first === undefined || first > to ? to : first, to };
}

/** What must not stand in the way of a check, but is no ground for one. */
const NO_GROUNDS: readonly string[] = ['still-exists', 'no-overlap', 'no-promise-running', 'not-paused'];

/** How a ground is put in a decision, where the sentence of its condition says more than what was found. */
const AS_GROUND: Readonly<Record<string, string>> = {
  'sign-of-violation': 'Đơn vị có dấu hiệu vi phạm hoặc có chỉ đạo của cấp có thẩm quyền',
  reminded: 'Cơ quan BHXH đã đôn đốc bằng văn bản',
};

/** The grounds of a decision that names none: what the collection side has found, in the words of the policy, one a line. */
export function proposedGrounds({ satisfied }: PolicyAnswer): string {
  return satisfied
    .filter(({ code }) => !NO_GROUNDS.includes(code))
    .map(({ code, sentence, found }) => `${AS_GROUND[code] ?? sentence}: ${found}`)
    .join('\n');
}

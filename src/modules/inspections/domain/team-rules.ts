import type { Reason } from '../../../kernel/outcome';
import { personKey } from '../../../law/enforcement/same-person';
import type { TeamRole } from './check-events';
import { reasonIf } from './reason';

/** A member proposed for the team of a check. */
export interface ProposedMember {
  readonly name: string;
  readonly role: TeamRole;
  /** A conflict of interest with the employer has been declared. */
  readonly conflict: boolean;
}

const ARTICLE = 'Nghị định số 217/2025/NĐ-CP, Điều 12';

/**
 * Why a team cannot check: Decree 217/2025/NĐ-CP art. 12. The head reports to who decided (art. 8 (4)), so that person is not in it.
 * @param decidedBy who signs the decision
 */
export function teamReasons(team: readonly ProposedMember[], decidedBy: string): Reason[] {
  const heads = team.filter(({ role }) => role === 'head');
  const names = team.map(({ name }) => personKey(name));
  const twice = team.filter(({ name }, index) => names.indexOf(personKey(name)) < index);
  const conflicts = team.filter(({ conflict }) => conflict);
  const article = `${ARTICLE} khoản 1`;
  return [
    ...reasonIf(heads.length !== 1, 'check.one-head', 'Đoàn phải có đúng một Trưởng đoàn.', {
      article,
      found: heads.length === 0 ? 'chưa có ai' : namesOf(heads),
    }),
    ...reasonIf(team.length <= heads.length, 'check.no-members', 'Ngoài Trưởng đoàn, Đoàn phải có thành viên.', {
      article,
    }),
    ...reasonIf(twice.length > 0, 'check.member-twice', 'Một người không thể được cử hai lần trong Đoàn.', {
      article,
      found: namesOf(twice),
    }),
    ...reasonIf(
      conflicts.length > 0,
      'check.conflict-of-interest',
      'Người có xung đột lợi ích với đơn vị không được tham gia Đoàn.',
      { article: `${ARTICLE} khoản 2`, found: namesOf(conflicts) },
    ),
    ...reasonIf(
      names.includes(personKey(decidedBy)),
      'check.decider-in-team',
      'Trưởng đoàn báo cáo người ra quyết định, nên người ra quyết định không ở trong Đoàn.',
      { article: 'Nghị định số 217/2025/NĐ-CP, Điều 8 khoản 4', found: decidedBy },
    ),
  ];
}

function namesOf(team: readonly ProposedMember[]): string {
  return team.map(({ name }) => name).join('; ');
}

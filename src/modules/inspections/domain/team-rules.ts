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
    ...reasonIf(heads.length !== 1, 'check.one-head', SAID.oneHead, {
      article,
      found: heads.length === 0 ? SAID.nobody : namesOf(heads),
    }),
    ...reasonIf(team.length <= heads.length, 'check.no-members', SAID.noMembers, { article }),
    ...reasonIf(twice.length > 0, 'check.member-twice', SAID.twice, { article, found: namesOf(twice) }),
    ...reasonIf(conflicts.length > 0, 'check.conflict-of-interest', SAID.conflict, {
      article: `${ARTICLE} khoản 2`,
      found: namesOf(conflicts),
    }),
    ...reasonIf(names.includes(personKey(decidedBy)), 'check.decider-in-team', SAID.decider, {
      article: 'Nghị định số 217/2025/NĐ-CP, Điều 8 khoản 4',
      found: decidedBy,
    }),
  ];
}

function namesOf(team: readonly ProposedMember[]): string {
  return team.map(({ name }) => name).join('; ');
}

const SAID = {
  oneHead: { vi: 'Đoàn phải có đúng một Trưởng đoàn.', en: 'A team has exactly one head.' },
  nobody: { vi: 'chưa có ai', en: 'nobody' },
  noMembers: {
    vi: 'Ngoài Trưởng đoàn, Đoàn phải có thành viên.',
    en: 'A team has members beside its head.',
  },
  twice: {
    vi: 'Một người không thể được cử hai lần trong Đoàn.',
    en: 'Nobody is named twice in a team.',
  },
  conflict: {
    vi: 'Người có xung đột lợi ích với đơn vị không được tham gia Đoàn.',
    en: 'Who has a conflict of interest with the employer cannot be in the team.',
  },
  decider: {
    vi: 'Trưởng đoàn báo cáo người ra quyết định, nên người ra quyết định không ở trong Đoàn.',
    en: 'The head of the team reports to who has decided; that person is not in the team.',
  },
} as const;

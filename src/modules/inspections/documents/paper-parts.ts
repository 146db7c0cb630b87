import { CHECK_WORDS } from '../words';
import { formatDong } from '../../../kernel/money';
import { FUND_NAMES, type Fund } from '../../../law/fund';
import {
  dongInWords,
  formatCount,
  formatDate,
  formatShortDate,
  formatShortPeriod,
  listItems,
} from '../../../platform/documents/vietnamese-format';
import type { CasePaper } from '../../notices/notices.api';
import type { CheckForm, TeamRole } from '../domain/check-events';
import { isInspection } from '../domain/legal-bases';
import type { DecidedCheck, PaperFinding, TeamMember } from '../domain/papers';

/** The employer as a paper introduces it. */
export function employerOf({ employer }: CasePaper): object {
  const { name, code, taxCode, address } = employer;
  return { name, code, taxCode, address: address === '' ? null : address };
}

/** The words that differ between a check and an inspection. */
export function wordsOf(form: CheckForm): { readonly act: string; readonly actTitle: string; readonly kind: string } {
  const act = isInspection(form) ? 'thanh tra' : 'kiểm tra';
  const kinds: Readonly<Record<CheckForm, string>> = {
    'vss-inspection': 'thanh tra chuyên ngành đột xuất',
    'planned-check': 'kiểm tra theo kế hoạch',
    'unscheduled-check': 'kiểm tra đột xuất',
    'provincial-inspection': 'thanh tra',
  };
  return { act, actTitle: act.charAt(0).toLocaleUpperCase('vi') + act.slice(1), kind: kinds[form] };
}

const ROLES: Readonly<Record<TeamRole, string>> = {
  head: 'Trưởng đoàn',
  deputy: 'Phó Trưởng đoàn',
  member: 'Thành viên',
};

/** The team, its head first. */
export function teamOf(team: readonly TeamMember[]): { readonly number: string; readonly line: string }[] {
  const rank: readonly TeamRole[] = ['head', 'deputy', 'member'];
  const sorted = team.toSorted((a, b) => rank.indexOf(a.role) - rank.indexOf(b.role));
  return listItems(sorted.map(({ name, role }) => `${name}, ${ROLES[role]}`)).map((line, index) => ({
    number: String(index + 1),
    line,
  }));
}

/** Name of the head of a team. */
export function headNameOf(team: readonly TeamMember[]): string {
  return team.find(({ role }) => role === 'head')?.name ?? '';
}

/** How papers name the decision. */
export function decisionOf({ decisionNumber, decidedOn, scopeFrom, scopeTo }: DecidedCheck): object {
  return {
    number: decisionNumber,
    date: formatDate(decidedOn),
    shortDate: formatShortDate(decidedOn),
    scopeFrom: formatShortPeriod(scopeFrom),
    scopeTo: formatShortPeriod(scopeTo),
  };
}

/** Short names of the funds for tables. */
export function fundName(fund: Fund): string {
  return fund === 'OAD' ? 'TNLĐ, BNN' : fund === 'SI' ? 'BHXH' : FUND_NAMES[fund].vi;
}

/** Findings as rows of a table with their sum; null where nothing was found. */
export function findingTable(findings: readonly PaperFinding[]): object | null {
  if (findings.length === 0) return null;
  const total = findings.reduce((sum, { amount }) => sum + amount, 0n);
  return {
    rows: findings.map(({ finding, fund, from, to, workers, amount }, index) => ({
      number: String(index + 1),
      what: CHECK_WORDS.findings[finding].vi,
      fund: fundName(fund),
      span: from === to ? formatShortPeriod(from) : `${formatShortPeriod(from)} – ${formatShortPeriod(to)}`,
      workers: formatCount(workers),
      amount: formatDong(amount),
    })),
    total: formatDong(total),
    totalInWords: dongInWords(total),
  };
}

/** Who signs, each with what stands above the name; `name` null where the paper is signed by hand over it. */
export function signersOf(
  ...signers: readonly { readonly title: string; readonly note: string; readonly name: string | null }[]
): object {
  return { signers, count: String(signers.length) };
}

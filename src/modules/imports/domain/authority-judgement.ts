import type { Bilingual } from '../../../kernel/language';
import { AUTHORITIES_FILE } from './files/register-files';
import { cyclesIn } from './cycles';
import { successorsOf } from '../../../law/authority-levels';
import { fail, type Problem, type ReadRow, NO_PROBLEMS } from './source-row';
import { shownCode } from './shown';
import type { AuthorityRow } from './rows/authority-row';
import type { MessageCode, MessageParameters } from './messages';

type Row = ReadRow<AuthorityRow>;

/**
 * Rejects the rows whose parent or successor does not exist, stands no higher, or leads round in a circle; the rows may name one another
 * in any order, and who rests on a rejected row is rejected too. `rows`: new or changed, each code once; `stored`: what is registered,
 * by code; `levels`: from the top down.
 */
export function judgeTree(
  rows: readonly Row[],
  stored: ReadonlyMap<string, AuthorityRow>,
  levels: readonly string[],
): void {
  const tree = new Map(stored);
  for (const { value } of rows) tree.set(value.code, value);
  for (let left = rows; left.length > 0;) {
    const cycles = cyclesOf(tree, left);
    const judged = new Map(left.map((row) => [row, problemsOf(row.value, tree, cycles, levels)]));
    const bad = left.filter((row) => judged.get(row)?.length);
    if (bad.length === 0) return;
    for (const row of bad) {
      for (const { column, code, parameters } of judged.get(row) ?? []) fail(row, column, code, parameters);
      const before = stored.get(row.value.code);
      if (before) tree.set(before.code, before);
      else tree.delete(row.value.code);
    }
    left = left.filter((row) => row.problems.length === 0);
  }
}

interface Cycles {
  readonly parents: ReadonlyMap<string, string>;
  readonly successors: ReadonlyMap<string, string>;
}

function cyclesOf(tree: ReadonlyMap<string, AuthorityRow>, rows: readonly Row[]): Cycles {
  const codes = rows.map(({ value }) => value.code);
  return {
    parents: cyclesIn(codes, (code) => tree.get(code)?.parentCode ?? null),
    successors: cyclesIn(codes, (code) => onlySuccessorOf(tree.get(code))),
  };
}

function problemsOf(
  value: AuthorityRow,
  tree: ReadonlyMap<string, AuthorityRow>,
  cycles: Cycles,
  levels: readonly string[],
): readonly Problem[] {
  const problems = [...parentProblems(value, tree, cycles, levels), ...successorProblems(value, tree, cycles)];
  return problems.length === 0 ? NO_PROBLEMS : problems;
}

function parentProblems(
  { code, level, parentCode: text }: AuthorityRow,
  tree: ReadonlyMap<string, AuthorityRow>,
  cycles: Cycles,
  levels: readonly string[],
): Problem[] {
  if (text === null) return [];
  const parent = tree.get(text);
  if (!parent) return [problem('parentCode', 'authority.parent-unknown', { text })];
  const path = cycles.parents.get(code);
  if (path !== undefined) return [problem('parentCode', 'authority.own-parent', { path })];
  if (levels.indexOf(parent.level) < levels.indexOf(level)) return [];
  const shown = { parentLevel: shownLevel(parent.level), level: shownLevel(level) };
  return [problem('parentCode', 'authority.parent-level', { text, ...shown })];
}

function successorProblems(
  { code, successorCode: text }: AuthorityRow,
  tree: ReadonlyMap<string, AuthorityRow>,
  cycles: Cycles,
): Problem[] {
  if (text === null) return [];
  const successors = successorsOf(text);
  const unknown = successors.filter((each) => !tree.has(each));
  if (unknown.length > 0)
    return unknown.map((each) => problem('successorCode', 'authority.successor-unknown', { text: each }));
  const path = successors.includes(code) ? `${code} → ${code}` : cycles.successors.get(code);
  return path === undefined ? [] : [problem('successorCode', 'authority.own-successor', { path })];
}

function shownLevel(level: string): Bilingual {
  return shownCode(AUTHORITIES_FILE.columns.find(({ name }) => name === 'level')?.codes, level);
}

/** A divided office leads to nobody alone. */
function onlySuccessorOf(row: AuthorityRow | undefined): string | null {
  const successors = successorsOf(row?.successorCode ?? null);
  return successors.length === 1 ? (successors[0] ?? null) : null;
}

function problem(column: string, code: MessageCode, parameters: MessageParameters): Problem {
  return { column, code, parameters };
}

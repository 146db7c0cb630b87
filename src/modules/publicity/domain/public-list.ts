import type { CivilDate } from '../../../kernel/civil-date';
import type { Period } from '../../../kernel/period';
import type { RemovalCause } from './case-events';

/** A row of form D15-TS: these columns are what the law lets be published, and nothing more. */
export interface PublicRow {
  /** Column A, from 1. */
  readonly number: number;
  readonly name: string;
  readonly employerCode: string;
  readonly address: string;
  readonly workers: number;
  /** Whole đồng: late and evaded principal on the day of publication. */
  readonly amount: number;
  readonly note: string;
}

/** A name that was taken off, as the public is told. */
export interface PublicCorrection {
  readonly on: CivilDate;
  /** First version without the name. */
  readonly version: number;
  readonly employerCode: string;
  readonly name: string;
  readonly cause: RemovalCause;
  readonly text: string;
}

/** One version of the list of an office for a month, as it is frozen. */
export interface PublicList {
  readonly authority: {
    readonly code: string;
    readonly name: string;
    readonly parentName: string;
    readonly place: string;
    /** Who signs for the office; null where it has not said, absent in lists of earlier versions. */
    readonly signatory?: { readonly onBehalfOf: string | null; readonly title: string; readonly name: string } | null;
  };
  readonly month: Period;
  readonly version: number;
  readonly publishedOn: CivilDate;
  /** Whose names are published under the law of the day: `late`, `evaded`. */
  readonly qualities: readonly string[];
  readonly legalBasis: string;
  readonly rows: readonly PublicRow[];
  readonly workers: number;
  readonly amount: number;
  /** Of this version and all before it, the oldest first. */
  readonly corrections: readonly PublicCorrection[];
}

/** What a version is made of beside what follows from it. */
export interface ListContent extends Pick<PublicList, 'authority' | 'month' | 'publishedOn' | 'qualities'> {
  readonly legalBasis: string;
  readonly rows: readonly Omit<PublicRow, 'number'>[];
  /** Names taken off with this version. */
  readonly removed: readonly Pick<PublicCorrection, 'employerCode' | 'name' | 'cause' | 'text'>[];
}

/** The next version of a list; rows in order of the amount, the largest first, as long lists are read from the top. */
export function nextVersion(before: PublicList | null, content: ListContent): PublicList {
  const version = (before?.version ?? 0) + 1;
  const rows = content.rows
    .toSorted((a, b) => b.amount - a.amount || (a.employerCode < b.employerCode ? -1 : 1))
    .map((row, index) => ({ number: index + 1, ...row }));
  const { authority, month, publishedOn, qualities, legalBasis } = content;
  return {
    authority,
    month,
    version,
    publishedOn,
    qualities,
    legalBasis,
    rows,
    workers: rows.reduce((sum, row) => sum + row.workers, 0),
    amount: rows.reduce((sum, row) => sum + row.amount, 0),
    corrections: [
      ...(before?.corrections ?? []),
      ...content.removed.map((each) => ({ on: publishedOn, version, ...each })),
    ],
  };
}

/** Whether a list says something else than the version before: another name, another figure, one name less. */
export function differs(before: PublicList | null, next: PublicList): boolean {
  return before === null || JSON.stringify(before.rows) !== JSON.stringify(next.rows);
}

/** What the public is told of a name that was taken off, where nobody writes a sentence of their own. */
export const REMOVAL_SENTENCES: Readonly<Record<RemovalCause, string>> = {
  paid: 'Đơn vị đã nộp đủ số tiền trốn đóng; gỡ tên khỏi danh sách.',
  correction: 'Không còn căn cứ công khai; gỡ tên khỏi danh sách.',
  objection: 'Đang giải quyết ý kiến của đơn vị về số liệu; gỡ tên khỏi danh sách.',
};

/** An earlier version as the public may go on reading it: a name that was taken off later is no longer told. */
export function withoutLaterRemoved(list: PublicList, latest: PublicList): PublicList {
  const removed = new Set(
    latest.corrections.filter(({ version }) => version > list.version).map(({ employerCode }) => employerCode),
  );
  return { ...list, rows: list.rows.filter(({ employerCode }) => !removed.has(employerCode)) };
}

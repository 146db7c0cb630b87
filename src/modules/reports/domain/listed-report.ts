import type { LawTextChange } from './explain-difference';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Bilingual } from '../../../kernel/language';
import type { Period } from '../../../kernel/period';

/** A file of a frozen report. */
export interface ReportDocument {
  readonly format: string;
  readonly sha256: string;
  readonly mediaType: string;
  /** Bytes; null where they were not written down. */
  readonly size: number | null;
}

/** A frozen report in a list. */
export interface ListedReport {
  readonly id: number;
  readonly kind: string;
  readonly authorityCode: string;
  readonly authorityName: string;
  readonly period: Period;
  readonly version: number;
  readonly asOf: CivilDate;
  readonly knownAt: Instant;
  readonly createdAt: Instant;
  readonly snapshotSha256: string;
  readonly restatesId: number | null;
  readonly files: readonly ReportDocument[];
}

/** The figures of a report that a reader asks for first; null where its snapshot is of a shape that does not state them. */
export interface KeyFigures {
  readonly employersInArrears: number;
  readonly workersAffected: number;
  readonly arrears: number;
  readonly late: number;
  readonly evaded: number;
  readonly notDue: number;
  readonly charges: number;
  readonly employersUnableToPay: number | null;
  readonly overdue: {
    readonly percent: string | null;
    readonly numerator: number;
    readonly denominator: number;
  } | null;
  /** Employers that are in none of the figures, and what is missing. */
  readonly notComputed: readonly { readonly code: string; readonly name: string; readonly why: Bilingual }[];
}

/** One cause of a difference between two versions: its kind, and the employer that it is about, if any. */
export interface ReportCause {
  readonly kind: string;
  readonly employerCode: string | null;
  readonly name: string | null;
  /** What was entered of the law, where that is the cause. */
  readonly law: LawTextChange | null;
  /** Numbers of the adjustments, receipts, refunds and letters that were recorded since. */
  readonly documents: readonly string[];
}

/** A report with what its snapshot says. */
export interface OpenedReport {
  readonly report: ListedReport;
  readonly figures: KeyFigures | null;
  /** Why it differs from the version before. */
  readonly causes: readonly ReportCause[];
  /** Version that it replaces. */
  readonly restatesVersion: number | null;
}

/** Reads the key figures out of a snapshot of whatever shape. */
export function keyFiguresOf(snapshot: unknown): KeyFigures | null {
  const totals = inside(snapshot, 'totals');
  const number = (name: string): number | undefined => wholeNumber(inside(totals, name));
  const [employersInArrears, workersAffected, arrears] = [
    number('employersInArrears'),
    number('workersAffected'),
    number('arrears'),
  ];
  if (employersInArrears === undefined || workersAffected === undefined || arrears === undefined) return null;
  return {
    employersInArrears,
    workersAffected,
    arrears,
    late: number('late') ?? 0,
    evaded: number('evaded') ?? 0,
    notDue: number('notDue') ?? 0,
    charges: number('charges') ?? 0,
    employersUnableToPay: wholeNumber(inside(inside(totals, 'unableToPay'), 'employers')) ?? null,
    overdue: ratioOf(inside(inside(snapshot, 'rates'), 'overdue')),
    notComputed: notComputedOf(inside(snapshot, 'notComputed')),
  };
}

function notComputedOf(list: unknown): KeyFigures['notComputed'] {
  return (Array.isArray(list) ? (list as unknown[]) : []).map((each) => {
    const why = inside(each, 'why');
    return {
      code: text(inside(each, 'code')) ?? '',
      name: text(inside(each, 'name')) ?? '',
      why: { vi: text(inside(why, 'vi')) ?? '', en: text(inside(why, 'en')) ?? '' },
    };
  });
}

/** Reads the causes of a re-statement; what is no cause is left out. */
export function causesOf(causes: unknown): ReportCause[] {
  return (Array.isArray(causes) ? (causes as unknown[]) : []).flatMap((cause): ReportCause[] => {
    const kind = inside(cause, 'kind');
    if (typeof kind !== 'string') return [];
    if (kind === 'law') {
      return (cause as { fields: LawTextChange[] }).fields.map((law) => ({
        kind,
        employerCode: null,
        name: null,
        law,
        documents: [],
      }));
    }
    const facts = inside(cause, 'facts');
    const numbers = (Array.isArray(facts) ? (facts as unknown[]) : []).map(
      (fact) => text(inside(fact, 'number')) ?? '',
    );
    return [
      {
        kind,
        employerCode: text(inside(cause, 'employerCode')),
        name: text(inside(cause, 'name')),
        law: null,
        documents: numbers.filter((number) => number !== ''),
      },
    ];
  });
}

function text(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function ratioOf(ratio: unknown): KeyFigures['overdue'] {
  const numerator = wholeNumber(inside(ratio, 'numerator'));
  const denominator = wholeNumber(inside(ratio, 'denominator'));
  const percent = inside(ratio, 'percent');
  if (numerator === undefined || denominator === undefined) return null;
  return { percent: typeof percent === 'string' ? percent : null, numerator, denominator };
}

function inside(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined;
}

function wholeNumber(value: unknown): number | undefined {
  return Number.isSafeInteger(value) ? (value as number) : undefined;
}

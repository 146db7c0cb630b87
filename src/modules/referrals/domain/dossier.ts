import type { CivilDate } from '../../../kernel/civil-date';
import type { Instant } from '../../../kernel/instant';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import { overdue } from '../../../law/enforcement/arrears-reading';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { Fund } from '../../../law/fund';
import type { Statement } from '../../arrears/domain/statement';
import type { Element } from './elements';

/** The parts of a dossier, in their order. */
export const DOSSIER_PARTS = ['letters', 'checks', 'sanctions', 'cooperation', 'evidence'] as const;
export type DossierPart = (typeof DOSSIER_PARTS)[number];

const PART_OF_KIND: readonly (readonly [RegExp, DossierPart])[] = [
  [/^(notice-|reminder|service-|objection-|force-majeure-)/, 'letters'],
  [/^(session-|check-|finding-|inspection-|other-body-|promise-|contact-)/, 'checks'],
  [/^(violation-|explanation-|returned-by-|fine-|committee-)/, 'sanctions'],
  [/^(publication-|published|request-|referral-|prosecution-|tried)/, 'cooperation'],
];

/** The part that a thing of some kind belongs to; what somebody attached or noted is evidence until it is told otherwise. */
export function partOf(kind: string): DossierPart {
  return PART_OF_KIND.find(([pattern]) => pattern.test(kind))?.[1] ?? 'evidence';
}

/** Where the bytes of a file come from: kept already, or made from the frozen snapshot of a letter or paper. */
export type FileSource = { readonly sha256: string } | { readonly noticeId: number } | { readonly documentId: number };

/** A file of the case that goes into the dossier as it is. */
export interface DossierFile {
  readonly part: DossierPart;
  readonly title: string;
  /** As printed; null for what has none. */
  readonly number: string | null;
  /** As facts name the file that proves them; the same file may have been put into the case under several titles. */
  readonly knownAs: readonly string[];
  readonly on: CivilDate;
  readonly mediaType: string;
  readonly source: FileSource;
}

/** A dossier as it was when it was ordered: whatever is recorded afterwards, the same files are made of it. */
export interface FrozenDossier {
  readonly caseId: number;
  readonly asOf: CivilDate;
  readonly employerCode: string;
  /** What the template prints, but for the pages of the files. */
  readonly view: object;
  /** In the order of the dossier. */
  readonly files: readonly DossierFile[];
  /** The statement as JSON, without the moment at which it was asked for. */
  readonly statement: unknown;
}

/** A dossier that is to be kept: everything but its files. */
export interface NewDossier {
  readonly caseId: number;
  readonly asOf: CivilDate;
  readonly orderedBy: string;
  readonly orderedAt: Instant;
  readonly documents: number;
  readonly snapshot: string;
  readonly snapshotSha256: string;
}

/** The hashes of the files of a dossier. */
export interface DossierHashes {
  readonly pdfSha256: string;
  readonly archiveSha256: string;
  readonly templateSha256: string;
}

/** A dossier as it is kept; the hashes of its files are null until they have been made. */
export interface KeptDossier extends NewDossier {
  readonly id: number;
  readonly pdfSha256: string | null;
  readonly archiveSha256: string | null;
}

/** Something that happened, as the dossier lists it. */
export interface DossierEntry {
  /** `event-12`, `payment-PT001`. */
  readonly key: string;
  readonly on: CivilDate;
  readonly kind: string;
  /** Null where it came with imported facts. */
  readonly actor: string | null;
  readonly data: unknown;
  /** What happened and what stands below it, where its module words it. */
  readonly words: { readonly happened: string; readonly lines: readonly string[] } | null;
  readonly isAnnulled: boolean;
}

/** Money that came in. */
export interface DossierPayment {
  readonly receiptNo: string;
  readonly receivedOn: CivilDate;
  readonly amount: Dong;
  readonly reversedBy: string | null;
}

/** Everything that a dossier is put together from, as of a day. */
export interface DossierContent {
  readonly caseId: number;
  readonly asOf: CivilDate;
  readonly office: { readonly name: string; readonly parentName: string };
  readonly employer: {
    readonly code: string;
    readonly taxCode: string | null;
    readonly name: string;
    readonly address: string;
    readonly phone: string | null;
  };
  readonly facts: CaseFacts;
  readonly statement: Statement;
  readonly elements: readonly Element[];
  /** In the order of the dossier. */
  readonly files: readonly DossierFile[];
  readonly entries: readonly DossierEntry[];
  readonly payments: readonly DossierPayment[];
}

/** How many workers are concerned by what is unpaid for a month, by fund; numbers only, never names. */
export interface WorkersOfMonth {
  readonly period: Period;
  readonly byFund: Readonly<Partial<Record<Fund, number>>>;
  readonly most: number;
}

/** Workers concerned month by month on a day, the earliest first. */
export function workersConcerned(facts: CaseFacts, day: CivilDate): WorkersOfMonth[] {
  const months = new Map<Period, Partial<Record<Fund, number>>>();
  for (const { period, fund, workers } of overdue(facts, day)) {
    months.set(period, { ...months.get(period), [fund]: Math.max(months.get(period)?.[fund] ?? 0, workers) });
  }
  return [...months]
    .map(([period, byFund]) => ({ period, byFund, most: Math.max(...Object.values(byFund)) }))
    .toSorted((a, b) => (a.period < b.period ? -1 : 1));
}

/** The label of the page on which a paper or file begins, by its number or title; null where the dossier does not hold it. */
export function placeOf(files: readonly DossierFile[], paper: string, on?: CivilDate): string | null {
  const same = files.flatMap((file, index) =>
    [file.number, file.title, ...file.knownAs].includes(paper) ? [{ file, index }] : [],
  );
  // Numbers begin anew each year.
  const own = same.find(({ file }) => on === undefined || file.on.slice(0, 4) === on.slice(0, 4)) ?? same[0];
  return own === undefined ? null : `file${own.index + 1}`;
}

/** The order of files in the dossier: part by part, by day, then by title. */
export function inOrder(files: readonly DossierFile[]): DossierFile[] {
  const key = ({ part, on, title, source }: DossierFile): string =>
    [DOSSIER_PARTS.indexOf(part), on, title, JSON.stringify(source)].join(' ');
  return files.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

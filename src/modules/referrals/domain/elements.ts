import { OFFICERS } from '../../../law/enforcement/fines/competence';
import { onDay } from '../../../law/enforcement/found-words';
import type { CaseFacts } from '../../../law/enforcement/case-facts';
import type { Finding, PolicyAnswer } from '../../../law/enforcement/policy';

/** An element of the offence with what was found, and what of the file proves it. */
export interface Element {
  readonly code: string;
  readonly sentence: string;
  readonly article: string;
  readonly holds: boolean;
  readonly found: string;
  readonly documents: readonly string[];
}

/** Elements that belong to the offence, in the order of the article; what else the policy asks is the office's own business. */
export const ELEMENT_CODES = ['evaded-six-months', 'amount-or-workers', 'sanctioned-before', 'fraud-proved'] as const;

/** The elements of Penal Code art. 216 as the policy finds them, each with the papers of the file that go to prove it. */
export function elementsOf(answer: PolicyAnswer, facts: CaseFacts): Element[] {
  const found = [
    ...answer.satisfied.map((finding) => ({ finding, holds: true })),
    ...answer.reasons.map((finding) => ({ finding, holds: false })),
  ];
  return ELEMENT_CODES.flatMap((code) => {
    const each = found.find(({ finding }) => finding.code === code);
    return each ? [elementOf(each.finding, each.holds, facts)] : [];
  });
}

function elementOf(finding: Finding, holds: boolean, facts: CaseFacts): Element {
  const { code, sentence, article, found } = finding;
  return { code, sentence, article, holds, found, documents: proofNames(proofsOf(code, facts)) };
}

/** What goes to prove an element, and where the dossier has it. */
export interface Proof {
  /** What all proofs of a series are; empty where one stands by itself. */
  readonly series: string;
  /** Which of the series, or the whole name. */
  readonly name: string;
  /** The table of the dossier that it is; the number or title of the paper or file; null where the file holds nothing but the name. */
  readonly in: { readonly table: 'money' | 'workers' } | { readonly paper: string } | null;
  /** Who has it, where the dossier does not; empty for whoever wrote it down. */
  readonly heldBy: string;
}

/** The proofs of an element, each by itself. */
export function proofsOf(code: string, facts: CaseFacts): Proof[] {
  switch (code) {
    case 'evaded-six-months':
      return urgingLetters(facts);
    case 'amount-or-workers':
      return [table('money', 'Bảng tính số tiền theo kỳ và quỹ'), table('workers', 'Số lao động theo kỳ và quỹ')];
    case 'sanctioned-before':
      return facts.fines.map(({ number, decidedOn, decidedBy, proof }) => ({
        series: '',
        name: `Quyết định xử phạt số ${number} ${onDay(decidedOn)}`,
        in: proof === null ? null : { paper: proof },
        heldBy: OFFICERS[decidedBy].title,
      }));
    default:
      return facts.evidence
        .filter(({ sign }) => sign === 'fraud' || sign === 'tricks')
        .map(({ document, proof }) => ({
          series: '',
          name: document,
          in: proof === null ? null : { paper: proof },
          // Whoever wrote it down: the log of the case tells.
          heldBy: '',
        }));
  }
}

function table(which: 'money' | 'workers', name: string): Proof {
  return { series: '', name, in: { table: which }, heldBy: '' };
}

/** Proofs by their names, those of a series as one: an evader of two years has two dozen letters. */
function proofNames(proofs: readonly Proof[]): string[] {
  const bySeries = groupedBy(proofs, ({ series, name }) => (series === '' ? name : series));
  return [...bySeries].map(([series, own]) =>
    own[0]?.series === '' ? proofName(own[0]) : `${series} ${own.map(({ name }) => name).join(', ')}`,
  );
}

/** A proof by its name, with the file that it is, or that the dossier does not hold it. */
function proofName({ name, in: place, heldBy }: Proof): string {
  if (place === null)
    return `${name} (hồ sơ thiếu bản này; nơi giữ: ${heldBy === '' ? 'cán bộ đã ghi nhận tài liệu' : heldBy})`;
  return 'paper' in place && !name.includes(place.paper) ? `${name} (${place.paper})` : name;
}

/** The letters by which what is unpaid became evaded; all, where none is known to have done so. */
function urgingLetters({ reminders, items }: CaseFacts): Proof[] {
  const urged = new Set(items.map(({ urgedOn }) => urgedOn));
  const counting = reminders.filter(({ sentOn }) => urged.has(sentOn));
  return (counting.length > 0 ? counting : reminders).map(({ number, sentOn }) => ({
    series: 'Văn bản đôn đốc, thông báo C12-TS',
    name: `số ${number} ${onDay(sentOn)}`,
    in: { paper: number },
    heldBy: 'văn thư của cơ quan đã gửi',
  }));
}

/** Things by a key, in the order in which they came. */
export function groupedBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    groups.set(key, [...(groups.get(key) ?? []), item]);
  }
  return groups;
}

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
  return { code, sentence, article, holds, found, documents: documentsFor(code, facts) };
}

function documentsFor(code: string, facts: CaseFacts): string[] {
  switch (code) {
    case 'evaded-six-months':
      return lettersNamed(facts);
    case 'amount-or-workers':
      return ['Bảng tính số tiền theo kỳ và quỹ', 'Số lao động theo kỳ và quỹ'];
    case 'sanctioned-before':
      return facts.fines.map(({ number, proof }) => inFile(`Quyết định xử phạt số ${number}`, proof, number));
    default:
      return facts.evidence
        .filter(({ sign }) => sign === 'fraud' || sign === 'tricks')
        .map(({ document, proof }) => inFile(document, proof, document));
  }
}

/** A document with the file of the dossier that it is, or that the dossier does not hold it. */
function inFile(name: string, proof: string | null, itself: string): string {
  if (proof === null) return `${name} (hồ sơ thiếu bản này)`;
  return proof === itself ? name : `${name} (${proof})`;
}

/** The letters as one entry: an evader of two years has two dozen of them. */
function lettersNamed({ reminders }: CaseFacts): string[] {
  if (reminders.length === 0) return [];
  return [`Văn bản đôn đốc, thông báo C12-TS số ${reminders.map(({ number }) => number).join(', ')}`];
}

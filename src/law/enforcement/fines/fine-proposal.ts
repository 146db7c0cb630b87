import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { done, refused, type Outcome } from '../../../kernel/outcome';
import type { LawBook } from '../../law-book';
import type { EmployerKind } from '../employer-kind';
import { fineWithin, type Circumstances } from './circumstances';
import { competences, reaches, type Competence } from './competence';
import { frameOf, type FineFrame } from './fine-frame';
import type { ViolationFound } from './violation-act';

/** One act of a proposal: its frame and what it comes to. */
export interface FineLine {
  readonly frame: FineFrame;
  readonly circumstances: Circumstances;
  readonly amount: Dong;
}

/** What a decision on several acts of one employer would say. */
export interface FineProposal {
  readonly lines: readonly FineLine[];
  readonly total: Dong;
  /** Whether any act is fined; else the decision is a warning. */
  readonly form: 'warning' | 'fine';
  readonly competences: readonly Competence[];
  /** Whether the employer may explain before the decision. */
  readonly mayExplain: boolean;
  /** Whether the total is so small that no violation record is needed. */
  readonly needsRecord: boolean;
}

/** An act and what was proved beside it. */
export interface ActToFine {
  readonly violation: ViolationFound;
  readonly circumstances: Circumstances;
}

/**
 * Adds up the fines of several acts: each act in its own frame, the competence by the largest frame.
 * Refused with every reason where a frame is not known or an act not of the decree of the day.
 * Law on handling administrative violations arts 3 (1) (d), 23 (4), 52, 56, 61.
 */
export function proposeFine(
  law: LawBook,
  acts: readonly ActToFine[],
  kind: EmployerKind,
  decidedOn: CivilDate,
): Outcome<FineProposal> {
  const framed = acts.map(({ violation, circumstances }) => ({
    circumstances,
    frame: frameOf(law, violation, kind, decidedOn),
  }));
  const reasons = framed.flatMap(({ frame }) => (frame.ok ? [] : frame.reasons));
  if (reasons.length > 0) return refused(reasons);
  const lines = framed.flatMap(({ frame, circumstances }) =>
    frame.ok
      ? [{ frame: frame.value, circumstances, amount: fineWithin(law, frame.value, circumstances, decidedOn) }]
      : [],
  );
  const total = lines.reduce((sum, line) => sum + line.amount, 0n);
  const subject = kind === 'organisation' ? 'organisation' : 'individual';
  const explainedFrom = law.get(`explanation.from-frame.${subject}`).at(decidedOn);
  return done({
    lines,
    total,
    form: lines.some((line) => line.frame.form === 'fine') ? 'fine' : 'warning',
    competences: whoMay(competences(law, largestOf(lines), kind, decidedOn), lines),
    mayExplain: lines.some((line) => line.frame.form === 'fine' && line.frame.max >= explainedFrom),
    needsRecord: total > law.get(`violation-record.not-needed-up-to.${subject}`).at(decidedOn),
  });
}

function largestOf(lines: readonly FineLine[]): Dong {
  return lines.reduce((largest, { frame }) => (frame.individualMax > largest ? frame.individualMax : largest), 0n);
}

// One decision on all acts needs a power that reaches each of them.
function whoMay(all: readonly Competence[], lines: readonly FineLine[]): readonly Competence[] {
  return all.filter(({ officer }) => lines.every(({ frame }) => reaches(officer, frame.violation.act)));
}

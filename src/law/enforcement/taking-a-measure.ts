import { done, reasonOf, refused, type Outcome, type Reason } from '../../kernel/outcome';
import type { Measure } from './measure';
import type { PolicyAnswer } from './policy';
import { samePerson } from './same-person';

/** Who prepared a step and who signs it; a reason where a supervisor signs although a condition fails. */
export interface Signature {
  readonly preparedBy: string;
  readonly signedBy: string;
  readonly signerIsSupervisor: boolean;
  readonly reason: string | null;
}

/** A measure that may be taken; `despite` lists what failed and was signed for. */
export interface MeasureAllowed {
  readonly measure: Measure;
  readonly despite: readonly Reason[];
}

/** Who prepares one of these does not sign it (domain 7). */
const SIGNED_BY_ANOTHER: readonly Measure[] = ['fine', 'fine-recommendation', 'publication', 'referral'];

/** Conditions that a supervisor may overrule with a reason: judgement, never a power, a limitation or a person's data. */
const MAY_BE_OVERRULED: readonly Measure[] = ['referral'];

/**
 * Whether a measure goes through with these signatures. A referral with an element missing is refused unless a supervisor, who is not
 * the preparer, signs the reason; nothing else can be overruled.
 */
export function takeMeasure(answer: PolicyAnswer, signature: Signature): Outcome<MeasureAllowed> {
  const same = SIGNED_BY_ANOTHER.includes(answer.measure) && samePerson(signature.preparedBy, signature.signedBy);
  const failing: Reason[] = [...(same ? [PREPARER_SIGNS] : []), ...notInQuestion(answer)];
  if (failing.length > 0) return refused([...failing, ...answer.reasons]);
  if (answer.reasons.length === 0) return done({ measure: answer.measure, despite: [] });
  const overruled =
    MAY_BE_OVERRULED.includes(answer.measure) && signature.signerIsSupervisor && (signature.reason ?? '').trim() !== '';
  return overruled ? done({ measure: answer.measure, despite: answer.reasons }) : refused(answer.reasons);
}

const PREPARER_SIGNS = reasonOf('preparer-signs', {
  vi: 'Người lập hồ sơ không được ký chính hồ sơ đó',
  en: 'Who has prepared a file does not sign it',
});

function notInQuestion(answer: PolicyAnswer): Reason[] {
  if (answer.reasons.length > 0 || answer.state === 'available') return [];
  return [{ code: answer.state, sentence: answer.because ?? '', english: answer.becauseEnglish ?? '' }];
}

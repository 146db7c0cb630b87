import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { done, reasonOf, refused, type Outcome, type Reason } from '../../../kernel/outcome';
import type { EmployerKind } from '../../../law/enforcement/employer-kind';
import { aggravatedByRepetition } from '../../../law/enforcement/fines/acts-in-arrears';
import type { Aggravating, Circumstances, Mitigating } from '../../../law/enforcement/fines/circumstances';
import { cleanAgainOn } from '../../../law/enforcement/fines/clean-again';
import { competentOf, NO_OFFICER, OFFICERS, type OfficerCode } from '../../../law/enforcement/fines/competence';
import { proposeFine, type FineProposal } from '../../../law/enforcement/fines/fine-proposal';
import { doubtsAbout, reasoningOf } from '../../../law/enforcement/fines/fine-reasoning';
import { OFFICER_NAMES_EN } from '../../../law/enforcement/fines/names-in-english';
import { remediesOf } from '../../../law/enforcement/fines/remedies';
import {
  definitionOf,
  lawDayOf,
  type ViolationActCode,
  type ViolationFound,
} from '../../../law/enforcement/fines/violation-act';
import { inDong, onDay } from '../../../law/enforcement/found-words';
import type { LawBook } from '../../../law/law-book';
import { COMPETENCE, notCompetent } from './decision-reasons';
import type { FINE_PROPOSED } from './fine-events';
import type { FineOfEmployer } from './fines';
import type { RecordOfEmployer } from './records';
import { AGGRAVATING_CODES, MITIGATING_CODES } from './violation-events';

/** A circumstance that somebody proves; of one act, or of all. */
export interface ProvedCircumstance {
  readonly circumstance: Mitigating | Aggravating;
  readonly act: ViolationActCode | null;
  readonly proof: string;
}

/** What a proposal is made from. */
export interface ProposalQuestion {
  readonly record: RecordOfEmployer;
  readonly kind: EmployerKind;
  readonly circumstances: readonly ProvedCircumstance[];
  /** Null: the lowest of the office's own that may. */
  readonly officer: OfficerCode | null;
  /** Earlier sanctions against the employer. */
  readonly earlier: readonly FineOfEmployer[];
  readonly day: CivilDate;
}

/** A proposal that the office may decide itself. */
export interface OfficeProposal {
  readonly proposal: FineProposal;
  readonly officer: OfficerCode;
  readonly frameMin: Dong;
  readonly frameMax: Dong;
  readonly remedies: readonly string[];
  readonly reasoning: readonly string[];
}

/** What a fine on a record comes to, and who of the office decides it; refused with every reason where that cannot be said. */
export function proposalOf(law: LawBook, question: ProposalQuestion): Outcome<OfficeProposal> {
  const { record, kind, day } = question;
  const acts = record.noted.map((noted, index) => ({
    violation: record.acts[index]!.violation,
    circumstances: circumstancesOf(law, noted.act, noted.periods, question),
  }));
  const outcome = proposeFine(law, acts, kind, day);
  if (!outcome.ok) return outcome;
  const proposal = outcome.value;
  const officer = question.officer ?? competentOf(proposal.competences, 'vss')[0]?.officer ?? null;
  const against = officerReasons(proposal, officer);
  if (officer === null || against.length > 0) return refused(against);
  return done({
    proposal,
    officer,
    frameMin: proposal.lines.reduce((sum, line) => sum + line.frame.min, 0n),
    frameMax: proposal.lines.reduce((sum, line) => sum + line.frame.max, 0n),
    remedies: remediesOf(
      acts.map(({ violation }) => violation.act),
      decreeOf(law, acts, day),
    ).map(({ order, article }) => `${order} (${article})`),
    reasoning: [
      ...reasoningOf(proposal, kind, officer),
      ...doubtsAbout(proposal),
      ...proofsOf(question),
      ...secondOffences(law, question),
    ],
  });
}

/** The decree that applies to the acts, which are all of one. */
function decreeOf(
  law: LawBook,
  acts: readonly { readonly violation: ViolationFound }[],
  day: CivilDate,
): string | undefined {
  const first = acts[0];
  return first && law.get('fine.decree').find(lawDayOf(first.violation, day))?.value;
}

function circumstancesOf(
  law: LawBook,
  act: ViolationActCode,
  periods: number,
  { circumstances, day }: ProposalQuestion,
): Circumstances {
  const proved = circumstances.filter((each) => each.act === null || each.act === act).map((each) => each.circumstance);
  const all = new Set<string>([...proved, ...aggravatedByRepetition(law, periods, day)]);
  return {
    mitigating: MITIGATING_CODES.filter((code) => all.has(code)),
    aggravating: AGGRAVATING_CODES.filter((code) => all.has(code)),
  };
}

/** Why an officer may not decide: nobody of the office may, or the one named may not, or two decrees disagree about it. */
function officerReasons({ competences }: FineProposal, officer: OfficerCode | null): Reason[] {
  const own = competences.filter((each) => OFFICERS[each.officer].of === 'vss');
  const powers = own.map(({ officer: own, limit, reference, disagreement }) => ({
    vi: `${OFFICERS[own].title} đến ${inDong(limit)} (${reference}${disagreement ? `; ${disagreement.vi}` : ''})`,
    en: `${OFFICER_NAMES_EN[own]} up to ${inDong(limit)} (${reference}${disagreement ? `; ${disagreement.en}` : ''})`,
  }));
  const found =
    powers.length === 0
      ? NO_OFFICER
      : { vi: powers.map(({ vi }) => vi).join('; '), en: powers.map(({ en }) => en).join('; ') };
  if (officer === null) return [reasonOf('fine.no-own-officer', NO_OWN_OFFICER, found, COMPETENCE)];
  const chosen = own.find((each) => each.officer === officer);
  if (chosen?.verdict === 'competent') return [];
  if (chosen?.verdict !== 'disputed') return [notCompetent(officer, found)];
  const said = {
    vi: `Các nghị định đang có hiệu lực quy định khác nhau về thẩm quyền của ${OFFICERS[officer].title}; chọn người có thẩm quyền chắc chắn.`,
    en: `Decrees in force disagree about the power of this officer: ${OFFICER_NAMES_EN[officer]}; choose one whose power nobody disputes.`,
  };
  return [reasonOf('fine.officer-not-competent', said, found, COMPETENCE)];
}

const NO_OWN_OFFICER = {
  vi: 'Không ai của cơ quan BHXH đủ thẩm quyền theo mức tối đa của khung; kiến nghị Chủ tịch Ủy ban nhân dân xử phạt.',
  en: 'Nobody of the office has the power for the largest frame; recommend the sanction to the chairman of the People’s Committee.',
};

function proofsOf({ circumstances }: ProposalQuestion): string[] {
  return circumstances.length === 0
    ? []
    : [`Tài liệu chứng minh tình tiết: ${circumstances.map((each) => each.proof).join('; ')}.`];
}

// Whether it is the same act again is for the officer to judge: the debt that was fined may merely go on.
function secondOffences(law: LawBook, { earlier, record, circumstances }: ProposalQuestion): string[] {
  if (circumstances.some((each) => each.circumstance === 'second-offence')) return [];
  return earlier.flatMap((fine) => {
    const again = record.noted.filter((noted) => {
      const clean = cleanAgainOn(law, fine);
      return (
        fine.acts.includes(noted.act) && noted.foundOn > fine.decidedOn && (clean === null || noted.foundOn < clean)
      );
    });
    return again.map(
      (noted) =>
        `Cần xem xét tái phạm: đã bị xử phạt về hành vi "${definitionOf(noted.act).name}" tại ${fine.number} ${onDay(fine.decidedOn)}, chưa hết thời hạn được coi là chưa bị xử phạt (Điều 7 Luật Xử lý vi phạm hành chính).`,
    );
  });
}

/** What the event of a proposal keeps. */
export function proposalData(
  given: { readonly recordId: number; readonly circumstances: readonly Pick<ProvedCircumstance, 'proof'>[] },
  { proposal, officer, frameMin, frameMax, remedies, reasoning }: OfficeProposal,
): DataOfProposal {
  return {
    recordId: given.recordId,
    form: proposal.form,
    amount: proposal.total,
    officer,
    frameMin,
    frameMax,
    mitigating: [...new Set(proposal.lines.flatMap((line) => line.circumstances.mitigating))],
    aggravating: [...new Set(proposal.lines.flatMap((line) => line.circumstances.aggravating))],
    proofs: given.circumstances.map((each) => each.proof),
    lines: proposal.lines.map(({ frame, amount, circumstances: { mitigating, aggravating } }) => ({
      act: frame.violation.act,
      min: frame.min,
      max: frame.max,
      amount,
      reference: frame.reference,
      mitigating: [...mitigating],
      aggravating: [...aggravating],
    })),
    remedies: [...remedies],
    reasoning: [...reasoning],
  };
}

type DataOfProposal = ReturnType<(typeof FINE_PROPOSED)['read']>;

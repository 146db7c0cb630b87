import type { CivilDate } from '../../../kernel/civil-date';
import type { Bilingual } from '../../../kernel/language';
import { reasonOf, type Reason } from '../../../kernel/outcome';
import { periodOf, type Period } from '../../../kernel/period';
import type { ReminderSent } from '../../../law/enforcement/case-facts';
import { dayFound, notInFile, onDay, periodsFound } from '../../../law/enforcement/found-words';
import { samePerson } from '../../../law/enforcement/same-person';
import type { LawBook } from '../../../law/law-book';
import { forceMajeurePapersBefore } from '../../../law/office-deadlines';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import { FORCE_MAJEURE_CLAIMED, FORCE_MAJEURE_DECIDED, type ForceMajeureGround } from './case-events';

const ARTICLE = 'Nghị định số 274/2025/NĐ-CP, Điều 4';

/** A legitimate reason that the employer claims and nobody has decided on yet. */
export interface OpenClaim {
  readonly id: number;
  readonly claimedOn: CivilDate;
  readonly claimedBy: string;
  readonly ground: ForceMajeureGround;
  readonly document: string;
}

/** The claims without a decision, the oldest first. */
export function openClaimsOf(events: readonly StoredCaseEvent[]): OpenClaim[] {
  const decided = new Set(eventsOf(events, FORCE_MAJEURE_DECIDED).map(({ data }) => data.claimId));
  return eventsOf(events, FORCE_MAJEURE_CLAIMED)
    .filter(({ id }) => !decided.has(id))
    .map(({ id, occurredOn, actor, data: { ground, document } }) => ({
      id,
      claimedOn: occurredOn,
      claimedBy: actor,
      ground,
      document,
    }));
}

/** The letter that papers answer: the latest with the number, which begins anew each year; where none is named, the last that went out. */
export function answeredLetter(letters: readonly ReminderSent[], number: string | undefined): ReminderSent | undefined {
  return number === undefined ? letters.at(-1) : letters.findLast((letter) => letter.number === number);
}

/** Why papers cannot be taken in once more: the same ones are there. */
export function claimedReasons(
  log: readonly StoredCaseEvent[],
  { ground, document }: { readonly ground: ForceMajeureGround; readonly document: string },
): Reason[] {
  const same = eventsOf(log, FORCE_MAJEURE_CLAIMED).find(
    ({ data }) => data.ground === ground && data.document === document,
  );
  return same ? [reason('excuse.claimed', SAID.claimed, dayFound(same.occurredOn))] : [];
}

/** Why a claim cannot be decided, whatever the day: there is none that waits. */
export function decidedReasons(log: readonly StoredCaseEvent[], claimId: number): Reason[] {
  if (openClaimsOf(log).some(({ id }) => id === claimId)) return [];
  return [reasonOf('excuse.no-claim', notInFile(SAID.openClaim))];
}

/** Why papers on a legitimate reason that came in on a day cannot be taken: they must come before the 25th of the letter's month. */
export function claimReasons(law: LawBook, letter: ReminderSent | undefined, day: CivilDate): Reason[] {
  if (!letter) {
    return [reason('excuse.no-letter', SAID.noLetter)];
  }
  if (!law.get('force-majeure.papers-before-day').find(letter.sentOn)) {
    return [reason('excuse.not-in-force', SAID.notInForce, dayFound(letter.sentOn))];
  }
  const before = forceMajeurePapersBefore(law, letter.sentOn);
  if (day < before) return [];
  const said = {
    vi: `Tài liệu chứng minh lý do chính đáng phải nộp trước ${onDay(before)}, tháng của văn bản đôn đốc ${letter.number}.`,
    en: `Papers that prove a legitimate reason must come in before ${before}, in the month of the reminder ${letter.number}.`,
  };
  return [reason('excuse.papers-late', said, dayFound(day))];
}

/** What is decided on a claim. */
export interface ClaimDecision {
  readonly accepted: boolean;
  readonly from: Period | null;
  readonly to: Period | null;
}

/** Why a claim cannot be decided so, on a day, by a person. */
export function decisionReasons(
  claim: OpenClaim,
  { accepted, from, to }: ClaimDecision,
  { actor, day }: { readonly actor: string; readonly day: CivilDate },
): Reason[] {
  return [
    ...(samePerson(claim.claimedBy, actor) ? [reason('preparer-signs', SAID.preparerDecides, actor)] : []),
    ...(accepted ? periodReasons(from, to, day) : []),
  ];
}

function periodReasons(from: Period | null, to: Period | null, day: CivilDate): Reason[] {
  if (from === null || to === null) {
    return [reason('excuse.no-period', SAID.noPeriod)];
  }
  if (from > to) return [reason('excuse.period-backwards', SAID.periodBackwards, periodsFound(from, to))];
  return to > periodOf(day) ? [reason('excuse.period-ahead', SAID.periodAhead, periodsFound(to))] : [];
}

function reason(code: string, said: Bilingual, found?: Bilingual | string): Reason {
  return reasonOf(code, said, found, ARTICLE);
}

const SAID = {
  claimed: { vi: 'Tài liệu này đã được tiếp nhận.', en: 'These papers have been taken in already.' },
  openClaim: { vi: 'đề nghị này đang chờ quyết định', en: 'such claim that waits for a decision' },
  noLetter: {
    vi: 'Chưa có văn bản đôn đốc nào của đơn vị với số này được gửi đến ngày nhận tài liệu.',
    en: 'No reminder with this number had gone to the employer by the day on which the papers came in.',
  },
  notInForce: {
    vi: 'Văn bản đôn đốc gửi trước khi quy định về lý do chính đáng có hiệu lực.',
    en: 'The reminder was sent before the rules on legitimate reasons applied.',
  },
  preparerDecides: {
    vi: 'Người tiếp nhận tài liệu không được tự quyết định về lý do chính đáng.',
    en: 'Who took the papers in does not decide on the legitimate reason.',
  },
  noPeriod: {
    vi: 'Chấp nhận lý do chính đáng thì phải ghi từ kỳ nào đến kỳ nào.',
    en: 'A legitimate reason is accepted from one period to another: enter both.',
  },
  periodBackwards: { vi: 'Kỳ đầu ở sau kỳ cuối.', en: 'The first period lies after the last.' },
  periodAhead: {
    vi: 'Chưa thể chấp nhận cho kỳ sau tháng ra quyết định.',
    en: 'It cannot be accepted yet for periods after the month of the decision.',
  },
} as const;

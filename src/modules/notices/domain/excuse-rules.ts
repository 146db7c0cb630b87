import type { CivilDate } from '../../../kernel/civil-date';
import type { Reason } from '../../../kernel/outcome';
import { periodOf, type Period } from '../../../kernel/period';
import type { ReminderSent } from '../../../law/enforcement/case-facts';
import { notInFile, ofPeriod, ofPeriods, onDay } from '../../../law/enforcement/found-words';
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
      ...{ id, claimedOn: occurredOn, claimedBy: actor, ground, document },
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
  return same ? [reason('excuse.claimed', 'Tài liệu này đã được tiếp nhận.', onDay(same.occurredOn))] : [];
}

/** Why a claim cannot be decided, whatever the day: there is none that waits. */
export function decidedReasons(log: readonly StoredCaseEvent[], claimId: number): Reason[] {
  if (openClaimsOf(log).some(({ id }) => id === claimId)) return [];
  return [{ code: 'excuse.no-claim', sentence: notInFile('đề nghị này đang chờ quyết định') }];
}

/** Why papers on a legitimate reason that came in on a day cannot be taken: they must come before the 25th of the letter's month. */
export function claimReasons(law: LawBook, letter: ReminderSent | undefined, day: CivilDate): Reason[] {
  if (!letter) {
    const sentence = 'Chưa có văn bản đôn đốc nào của đơn vị với số này được gửi đến ngày nhận tài liệu.';
    return [{ code: 'excuse.no-letter', sentence, article: ARTICLE }];
  }
  if (!law.get('force-majeure.papers-before-day').find(letter.sentOn)) {
    const sentence = 'Văn bản đôn đốc gửi trước khi quy định về lý do chính đáng có hiệu lực.';
    return [{ code: 'excuse.not-in-force', sentence, article: ARTICLE, found: onDay(letter.sentOn) }];
  }
  const before = forceMajeurePapersBefore(law, letter.sentOn);
  if (day < before) return [];
  const sentence = `Tài liệu chứng minh lý do chính đáng phải nộp trước ${onDay(before)}, tháng của văn bản đôn đốc ${letter.number}.`;
  return [{ code: 'excuse.papers-late', sentence, article: ARTICLE, found: onDay(day) }];
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
    ...(samePerson(claim.claimedBy, actor)
      ? [reason('preparer-signs', 'Người tiếp nhận tài liệu không được tự quyết định về lý do chính đáng.', actor)]
      : []),
    ...(accepted ? periodReasons(from, to, day) : []),
  ];
}

function periodReasons(from: Period | null, to: Period | null, day: CivilDate): Reason[] {
  if (from === null || to === null) {
    return [reason('excuse.no-period', 'Chấp nhận lý do chính đáng thì phải ghi từ kỳ nào đến kỳ nào.')];
  }
  if (from > to) return [reason('excuse.period-backwards', 'Kỳ đầu ở sau kỳ cuối.', ofPeriods(from, to))];
  return to > periodOf(day)
    ? [reason('excuse.period-ahead', 'Chưa thể chấp nhận cho kỳ sau tháng ra quyết định.', ofPeriod(to))]
    : [];
}

function reason(code: string, sentence: string, found?: string): Reason {
  return { code, sentence, article: ARTICLE, ...(found === undefined ? {} : { found }) };
}

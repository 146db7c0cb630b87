import type { Bilingual } from '../../kernel/language';
import { addDays, type CivilDate } from '../../kernel/civil-date';
import type { LawBook } from '../law-book';
import { UNABLE_STATUSES, type CaseFacts, type UnableStatus } from './case-facts';
import { firstLateDay, overdue, totalOf } from './arrears-reading';
import { articleOf, condition, met, told, metFrom, unmet, type CaseCondition } from './case-condition';
import { pauseOn } from './deadline-pauses';
import { inDong, listed, onDay } from './found-words';
import { EMPLOYER_STATUS_NAMES, statusInSentence, type EmployerStatusCode } from '../employer-statuses';

/** Statuses under which nobody is left to urge, check or fine. */
export const GONE_STATUSES: readonly string[] = ['bankrupt', 'dissolved'];

/** Whether a status is one of those under which an employer is unable to pay. */
export function isUnable(status: string): status is UnableStatus {
  return UNABLE_STATUSES.some((each) => each === status);
}

const NOTHING_UNPAID = { vi: 'không còn khoản nào chưa đóng', en: 'nothing is unpaid' };
const NOT_DUE_YET = { vi: 'các khoản chưa đóng còn trong hạn', en: 'what is unpaid is not due yet' };

/** How the state of an employer is told. @param since the day from which it holds; absent: left out */
export function stateWords(status: EmployerStatusCode, since?: CivilDate): Bilingual {
  const [vi, en] = [`tình trạng "${statusInSentence(status)}"`, `the state is “${EMPLOYER_STATUS_NAMES[status].en}”`];
  return since === undefined ? { vi, en } : { vi: `${vi} từ ${onDay(since)}`, en: `${en} since ${since}` };
}

/** Something is past its due date. */
export function inArrears(article: string): CaseCondition {
  return condition('in-arrears', 'Đơn vị có số tiền quá hạn chưa đóng', article, (facts, day) => {
    const items = overdue(facts, day);
    if (items.length > 0)
      return met({
        vi: `${items.length} khoản quá hạn, cộng ${inDong(totalOf(items))}`,
        en: `${items.length} overdue items, ${inDong(totalOf(items))} together`,
      });
    const from = firstLateDay(facts.items);
    return metFrom(from, day, from === null ? NOTHING_UNPAID : NOT_DUE_YET);
  });
}

/** Something is past its due date, or charges on what was paid late are left: both are owed until they are paid (Law 41/2024/QH15 art. 40, 41). */
export function owes(article: string): CaseCondition {
  const principal = inArrears(article);
  return condition('in-arrears', 'Đơn vị còn nợ số tiền quá hạn hoặc tiền chậm đóng', article, (facts, day) => {
    if (overdue(facts, day).length > 0 || facts.charges === 0n) return principal.holds(facts, day);
    return met({
      vi: `đã đóng đủ tiền gốc quá hạn, còn ${inDong(facts.charges)} tiền chậm đóng, trốn đóng chưa nộp`,
      en: `overdue principal is paid, ${inDong(facts.charges)} of charges are left`,
    });
  });
}

/** The employer still exists. */
export function stillExists(article: string): CaseCondition {
  return condition('still-exists', 'Đơn vị chưa phá sản, chưa giải thể', article, ({ employer }) =>
    GONE_STATUSES.includes(employer.status)
      ? unmet(stateWords(employer.status, employer.statusSince))
      : met(stateWords(employer.status)),
  );
}

/** So many letters are named one by one; of more, their number and the latest. */
const LETTERS_NAMED = 3;

/** A letter has been sent, at least so many. */
export function reminded(letters: number, article: string): CaseCondition {
  return condition('reminded', `Đã đôn đốc bằng văn bản ít nhất ${letters} lần`, article, (facts) => {
    const sent = facts.reminders.toSorted((a, b) => (a.sentOn < b.sentOn ? -1 : 1));
    const vi = sent.map(({ number, sentOn }) => `${number} (${onDay(sentOn)})`);
    const en = sent.map(({ number, sentOn }) => `${number} (${sentOn})`);
    const found =
      sent.length > LETTERS_NAMED
        ? { vi: `${sent.length} văn bản, gần nhất ${vi.at(-1)}`, en: `${sent.length} letters, the latest ${en.at(-1)}` }
        : { vi: listed(vi, 'chưa gửi văn bản đôn đốc nào'), en: listed(en, 'no reminder was sent') };
    return sent.length >= letters ? met(found) : unmet(found);
  });
}

/** No pause of the case is in force. */
export function notPaused(): CaseCondition {
  const article = 'Thông lệ của cơ quan BHXH';
  return condition('not-paused', 'Việc xử lý hồ sơ không đang tạm dừng', article, (facts, day) => {
    const pause = pauseOn(facts.pauses, day);
    if (!pause) return met({ vi: 'không có quyết định tạm dừng còn hiệu lực', en: 'no pause is in force' });
    const found = {
      vi: `tạm dừng từ ${onDay(pause.from)} theo ${pause.document}`,
      en: `paused since ${pause.from} by ${pause.document}`,
    };
    return { holds: false, ...told(found), opensOn: dayWithout(facts.pauses, day) };
  });
}

/** No promise is still running; what was promised and not kept does not stand in the way. */
export function noPromiseRunning(): CaseCondition {
  const article = 'Thông lệ của cơ quan BHXH';
  return condition('no-promise-running', 'Không còn cam kết nộp tiền đang trong hạn', article, (facts, day) => {
    const running = facts.promises.filter((each) => !each.broken && each.payBy >= day);
    const last = running
      .map((each) => each.payBy)
      .toSorted()
      .at(-1);
    if (last === undefined) return met({ vi: 'không có cam kết còn trong hạn', en: 'no promise is running' });
    const vi = running.map((each) => `cam kết nộp trước hoặc trong ${onDay(each.payBy)}`).join('; ');
    const en = running.map((each) => `promised to pay by ${each.payBy}`).join('; ');
    return { holds: false, ...told({ vi, en }), opensOn: addDays(last, 1) };
  });
}

/** Nobody else inspects, checks or audits the same matter (Decree 217/2025/NĐ-CP art. 4 (2)), and no check of our own runs. */
export function nobodyElseLooks(law: LawBook, day: CivilDate): CaseCondition {
  const article = articleOf(law, 'vss-check.power', day);
  return condition(
    'no-overlap',
    'Không chồng chéo với cuộc thanh tra, kiểm tra, kiểm toán khác',
    article,
    (facts, on) => {
      const own = facts.checks.filter((each) => each.endedOn === null);
      const numbers = own.map((each) => each.number).join('; ');
      if (own.length > 0) return unmet({ vi: `đang tiến hành theo ${numbers}`, en: `under way by ${numbers}` });
      const others = facts.otherBodies.filter((each) => each.from <= on && (each.until === null || on <= each.until));
      if (others.length === 0) return met({ vi: 'không có cuộc nào đang tiến hành', en: 'none is under way' });
      const found = others.map((each) => each.body).join('; ');
      return { holds: false, found, opensOn: dayWithout(facts.otherBodies, on) };
    },
  );
}

/** The first day after `day` that lies in none of the spans; null where one that reaches it has no end. */
export function dayWithout(
  spans: readonly { readonly from: CivilDate; readonly until: CivilDate | null }[],
  day: CivilDate,
): CivilDate | null {
  let free = day;
  for (;;) {
    const covering = spans.find((span) => span.from <= free && (span.until === null || free <= span.until));
    if (!covering) return free;
    if (covering.until === null) return null;
    free = addDays(covering.until, 1);
  }
}

/** A policy that is over because the case is closed, as its standing says it. */
export function closedStanding(facts: CaseFacts, day: CivilDate): { is: 'not-applicable'; because: Bilingual } | null {
  return facts.closedOn !== null && facts.closedOn <= day
    ? {
        is: 'not-applicable',
        because: { vi: `Hồ sơ đã kết thúc ${onDay(facts.closedOn)}`, en: `The case was closed on ${facts.closedOn}` },
      }
    : null;
}

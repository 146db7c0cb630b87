import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { periodOf } from '../../../kernel/period';
import type { LawBook } from '../../law-book';
import { adHocReminderBy, reminderBy } from '../../office-deadlines';
import { earliest, firstDayOwingMoreThan, overdue, totalOf } from '../arrears-reading';
import { articleOf, condition, met, metFrom, resting, unmet, type CaseCondition } from '../case-condition';
import { methodIn, type CaseFacts } from '../case-facts';
import { extendInMonth, firstOf } from '../deadline-pauses';
import { inDong, inMonth, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, GONE_STATUSES, owes, reminded, stillExists } from '../recurring-conditions';
import { changesOf, endOf } from '../term-end';

const DUTY = 'Luật Bảo hiểm xã hội số 41/2024/QH15, Điều 35 khoản 1; Nghị định số 274/2025/NĐ-CP, Điều 3';

/** The monthly letter 01-ĐĐ with C12-TS, one a month, in its first 10 days and before the 45th day of an amount not yet urged. */
export function monthlyReminder(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'monthly-reminder',
    changesOn: changesOf(law, 'collection-procedure', 'reminder.tolerance'),
    standing(facts, day): Standing {
      const sent = facts.reminders.find((each) => periodOf(each.sentOn) === periodOf(day));
      if (sent)
        return {
          is: 'done',
          because: {
            vi: `Đã gửi ${sent.number} ${onDay(sent.sentOn)}, trong ${inMonth(day)}`,
            en: `${sent.number} was sent on ${sent.sentOn}, within ${periodOf(day)}`,
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [
      owes(articleOf(law, 'collection-procedure', day)),
      ...worthALetter(law, day),
      stillExists(DUTY),
    ],
    // Who owes nothing, or too little, or no longer exists, is not to be urged: no day runs against the office.
    actBy: (facts, day) => {
      const owed = owedOn(facts, day);
      if (owed === 0n || owed < law.get('reminder.tolerance').at(day) || GONE_STATUSES.includes(facts.employer.status))
        return null;
      const monthly = extendInMonth(reminderBy(law, periodOf(day)), facts.pauses);
      return firstOf(monthly, beforeDay45(law, facts, day));
    },
  };
}

function owedOn(facts: CaseFacts, day: CivilDate): Dong {
  return totalOf(overdue(facts, day)) + facts.charges;
}

// An office may choose not to write for less than a sum; by default it writes for every đồng.
function worthALetter(law: LawBook, day: CivilDate): CaseCondition[] {
  const { value: tolerance, reference } = law.get('reminder.tolerance').entryAt(day);
  if (tolerance === 0n) return [];
  const sentence = `Số còn phải nộp từ ${inDong(tolerance)} trở lên, mức cơ quan đặt ra để gửi văn bản`;
  return [
    condition('worth-a-letter', sentence, reference, (facts, on) => {
      const owed = inDong(owedOn(facts, on));
      const found = { vi: `còn phải nộp ${owed}`, en: `${owed} to be paid` };
      return owedOn(facts, on) >= tolerance ? met(found) : unmet(found);
    }),
  ];
}

// A letter after the 45th day postpones the passage to evasion: the last day on which it does not.
function beforeDay45(law: LawBook, facts: CaseFacts, day: CivilDate): CivilDate | null {
  const within = law.get('evasion.reminder-within-days').find(day)?.value;
  if (within === undefined) return null;
  const last = facts.items
    .filter((item) => item.lateFrom <= day && item.urgedOn === null)
    .map((item) => addDays(item.lateFrom, within - 1));
  return earliest(last.filter((each) => each >= day));
}

const AD_HOC = {
  notYet: {
    vi: 'Trước Nghị định số 274/2025/NĐ-CP chưa có quy định',
    en: 'Decree 274/2025/NĐ-CP did not apply yet',
  },
  nothingFound: {
    vi: 'Không có phát hiện ngoài kỳ rà soát hằng tháng',
    en: 'Nothing was found outside the monthly review',
  },
  allUrged: {
    vi: 'Mọi phát hiện ngoài kỳ rà soát đã được đôn đốc',
    en: 'Everything found outside the review has been urged',
  },
} as const;

/** The letter for what was found outside the monthly review: 5 working days (Decree 274/2025/NĐ-CP art. 3). */
export function adHocReminder(law: LawBook): Policy<CaseFacts> {
  const term = law.get('reminder.outside-review-working-days');
  return {
    measure: 'ad-hoc-reminder',
    changesOn: changesOf(law, 'reminder.outside-review-working-days'),
    standing(facts, day): Standing {
      const over = closedStanding(facts, day);
      if (over) return over;
      if (!term.find(day))
        return {
          is: 'not-applicable',
          because: AD_HOC.notYet,
        };
      if (facts.foundOutsideReview.length === 0) {
        return {
          is: 'not-applicable',
          because: AD_HOC.nothingFound,
        };
      }
      return pending(facts).length > 0
        ? { is: 'in-question' }
        : {
            is: 'done',
            because: AD_HOC.allUrged,
          };
    },
    conditions: () => [stillExists(DUTY)],
    actBy: (facts) => {
      const found = earliest(pending(facts));
      return found && adHocReminderBy(law, found, facts.pauses);
    },
  };
}

function pending(facts: CaseFacts): CivilDate[] {
  return facts.foundOutsideReview.filter((found) => !facts.reminders.some((each) => each.sentOn >= found));
}

/** Further letters every 15 days to who owes more than 2, 4 or 7 months; two of them, then the file goes on (to April 2026). */
export function secondReminder(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'second-reminder',
    changesOn: changesOf(law, 'collection-procedure', ...VISIT_THRESHOLDS),
    standing(facts, day): Standing {
      const over = closedStanding(facts, day);
      if (over) return over;
      if (law.get('collection-procedure').at(day) === '366') {
        return {
          is: 'not-applicable',
          because: {
            vi: 'Quyết định số 366/QĐ-BHXH không còn quy định gửi 15 ngày một lần',
            en: 'Decision 366/QĐ-BHXH no longer asks for a letter every 15 days',
          },
        };
      }
      const needed = law.get('second-reminder.letters-before-handover').at(day);
      const letters = lettersSinceThreshold(law, facts, day);
      return letters >= needed
        ? {
            is: 'done',
            because: {
              vi: `Đã gửi ${letters} văn bản sau khi nợ vượt mốc, chuyển hồ sơ theo quy định`,
              en: `${letters} letters were sent after the debt passed the mark; the file goes on as the rules say`,
            },
          }
        : { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'second-reminder.interval', day);
      return [
        owesMoreThanThreshold(law, day),
        reminded(1, article),
        intervalPassed(law, article),
        stillExists(article),
      ];
    },
  };
}

const NO_LETTER = { vi: 'chưa gửi văn bản nào', en: 'no letter was sent' };

function intervalPassed(law: LawBook, article: string): CaseCondition {
  return condition('interval-passed', 'Đã đủ 15 ngày kể từ văn bản đôn đốc gần nhất', article, (facts, day) => {
    const last =
      facts.reminders
        .map((each) => each.sentOn)
        .toSorted()
        .at(-1) ?? null;
    const opens = last && endOf(law, 'second-reminder.interval', last);
    return metFrom(
      opens,
      day,
      last ? { vi: `văn bản gần nhất gửi ${onDay(last)}`, en: `the last letter went out on ${last}` } : NO_LETTER,
    );
  });
}

function lettersSinceThreshold(law: LawBook, facts: CaseFacts, day: CivilDate): number {
  const from = thresholdDay(law, facts, day);
  return from === null ? 0 : facts.reminders.filter((each) => each.sentOn >= from).length;
}

/** Parameters of the number of months owed from which an employer is visited. */
export const VISIT_THRESHOLDS = [
  'visit.months-over.monthly',
  'visit.months-over.quarterly',
  'visit.months-over.semiannual',
] as const;

/**
 * The first day on which the employer owes more months than the law of `day` allows before a visit; null where never. Each amount counts
 * by how the employer paid for its month.
 */
export function thresholdDay(law: LawBook, facts: CaseFacts, day: CivilDate): CivilDate | null {
  return earliestThreshold(law, facts, day)?.from ?? null;
}

function earliestThreshold(law: LawBook, { employer, items }: CaseFacts, day: CivilDate) {
  return items
    .map((item) => {
      const method = methodIn(employer, item.period);
      const months = law.get(`visit.months-over.${method}`).at(day);
      return { months, from: firstDayOwingMoreThan(months, item, method) };
    })
    .reduce<{ months: number; from: CivilDate } | null>(
      (first, each) => (first === null || each.from < first.from ? each : first),
      null,
    );
}

/** The employer owes more months of contributions than the threshold of the day for its way of paying. */
export function owesMoreThanThreshold(law: LawBook, day: CivilDate): CaseCondition {
  const sentence = 'Số tháng còn phải đóng vượt mốc phải làm việc trực tiếp với đơn vị';
  const article = articleOf(law, 'visit.months-over.monthly', day);
  const owing = condition('owes-more-months', sentence, article, (facts, on) => {
    const first = earliestThreshold(law, facts, on);
    const found = first
      ? {
          vi: `mốc quá ${first.months} tháng tiền đóng, vượt từ ${onDay(first.from)}`,
          en: `the mark is more than ${first.months} months, passed on ${first.from}`,
        }
      : { vi: 'không còn nợ', en: 'nothing is owed' };
    return metFrom(first?.from ?? null, on, found);
  });
  return resting(law, day, VISIT_THRESHOLDS, owing);
}

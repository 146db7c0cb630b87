import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { firstLateDay, overdue } from '../arrears-reading';
import { articleOf, condition, met, metFrom, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import { onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, inArrears, nobodyElseLooks, reminded, stillExists } from '../recurring-conditions';
import { changesOf, endOf } from '../term-end';
import { owesMoreThanThreshold, VISIT_THRESHOLDS } from './reminders';

/** A visit or working session with minutes D04h-TS, once more than 2, 4 or 7 months are owed (since May 2026: office practice). */
export function workingSession(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'working-session',
    changesOn: changesOf(law, 'collection-procedure', ...VISIT_THRESHOLDS),
    standing(facts, day): Standing {
      const since = firstLateDay(overdue(facts, day));
      const held = facts.sessions.find((each) => since !== null && each.heldOn >= since);
      if (held)
        return {
          is: 'done',
          because: {
            vi: `Đã làm việc ${onDay(held.heldOn)}, biên bản ${held.number}`,
            en: `Held on ${held.heldOn}, minutes ${held.number}`,
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'visit.months-over.monthly', day);
      return [owesMoreThanThreshold(law, day), reminded(1, article), stillExists(article)];
    },
  };
}

/** The specialised inspection by Vietnam Social Security itself, up to 2025-06-30. */
export function vssInspection(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'vss-inspection',
    changesOn: changesOf(law, 'vss-inspection.power', 'collection-procedure'),
    standing(facts, day): Standing {
      if (!law.get('vss-inspection.power').at(day)) {
        return {
          is: 'not-applicable',
          because: {
            vi: `Không còn chức năng thanh tra: ${articleOf(law, 'vss-inspection.power', day)}`,
            en: `The power to inspect has ended: ${articleOf(law, 'vss-inspection.power', day)}`,
          },
        };
      }
      const since = firstLateDay(overdue(facts, day));
      const made = facts.checks.find(
        (each) => each.form === 'vss-inspection' && since !== null && each.decidedOn >= since,
      );
      if (made)
        return {
          is: 'done',
          because: {
            vi: `Đã quyết định thanh tra ${made.number} ${onDay(made.decidedOn)}`,
            en: `An inspection was decided: ${made.number} on ${made.decidedOn}`,
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'vss-inspection.power', day);
      return [inArrears(article), ...urgedInVain(law, day), stillExists(article), nobodyElseLooks(law, day)];
    },
  };
}

// Decision 595: minutes, then three months. Decision 505: minutes, then straight on after two letters.
function urgedInVain(law: LawBook, day: CivilDate): CaseCondition[] {
  const procedure = law.get('collection-procedure').at(day);
  const article = articleOf(law, 'collection-procedure', day);
  const letters = law.get('second-reminder.letters-before-handover').at(day);
  return procedure === '595'
    ? [reminded(letters, article), minutesLongAgo(law)]
    : [reminded(letters, article), minutesHeld(article)];
}

const NO_MINUTES = { vi: 'chưa có biên bản làm việc', en: 'there are no minutes' };

function minutesHeld(article: string): CaseCondition {
  return condition('minutes-held', 'Đã làm việc trực tiếp, lập biên bản D04h-TS', article, (facts) => {
    const last = facts.sessions.at(-1);
    return last
      ? met({ vi: `biên bản ${last.number} ${onDay(last.heldOn)}`, en: `minutes ${last.number} of ${last.heldOn}` })
      : unmet(NO_MINUTES);
  });
}

function minutesLongAgo(law: LawBook): CaseCondition {
  const article = law.get('vss-inspection.after-minutes').list()[0]?.reference ?? '';
  const sentence = 'Đã quá 03 tháng kể từ ngày lập biên bản D04h-TS';
  return condition('minutes-three-months', sentence, article, (facts, day) => {
    const first = facts.sessions.map((each) => each.heldOn).toSorted()[0] ?? null;
    const opens = first && endOf(law, 'vss-inspection.after-minutes', first);
    return metFrom(
      opens && addDays(opens, 1),
      day,
      first ? { vi: `biên bản ${onDay(first)}`, en: `minutes of ${first}` } : NO_MINUTES,
    );
  });
}

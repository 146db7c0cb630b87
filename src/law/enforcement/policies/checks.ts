import type { Bilingual } from '../../../kernel/language';
import { earlierOf, laterOf, type CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { earliest, evasionOf, firstLateDay, overdue } from '../arrears-reading';
import { articleOf, condition, met, metFrom, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts, EvidenceFound } from '../case-facts';
import type { CheckMade } from '../facts-of-measures';
import { onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import {
  closedStanding,
  inArrears,
  nobodyElseLooks,
  noPromiseRunning,
  notPaused,
  stillExists,
} from '../recurring-conditions';
import { changesOf, monthsAfter } from '../term-end';

/** A check named in an approved plan, since July 2025 (Decree 217/2025/NĐ-CP arts 7 (2) (a), 11 (2) (c)). */
export function plannedCheck(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'planned-check',
    changesOn: changesOf(law, 'vss-check.power'),
    standing(facts, day): Standing {
      const over = withoutPower(law, day) ?? closedStanding(facts, day);
      if (over) return over;
      const approved = facts.plannedCheck?.approvedOn;
      const made = facts.checks.find(
        (each) => each.form === 'planned-check' && approved !== undefined && each.decidedOn >= approved,
      );
      return made
        ? {
            is: 'done',
            because: { vi: `Đã quyết định kiểm tra ${made.number}`, en: `Check ${made.number} was decided` },
          }
        : { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'vss-check.power', day);
      return [onThePlan(article), stillExists(article), nobodyElseLooks(law, day)];
    },
  };
}

/** An unscheduled check on a sign of violation or a direction (Decree 217/2025/NĐ-CP art. 11 (2) (a), (b)). */
export function unscheduledCheck(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'unscheduled-check',
    changesOn: changesOf(law, 'vss-check.power', 'choice.check-months-late'),
    standing(facts, day): Standing {
      const over = withoutPower(law, day) ?? closedStanding(facts, day);
      if (over) return over;
      const made = latestCheck(facts, day);
      const newer = facts.evidence.some((each) => made && each.foundOn > made.decidedOn);
      return made && !newer
        ? {
            is: 'done',
            because: {
              vi: `Đã quyết định kiểm tra ${made.number} ${onDay(made.decidedOn)}, chưa có dấu hiệu mới`,
              en: `Check ${made.number} was decided on ${made.decidedOn}; there is no new sign`,
            },
          }
        : { is: 'in-question' };
    },
    conditions: (day) => {
      const article = articleOf(law, 'vss-check.power', day);
      return [
        // The decree asks for a sign of violation only: neither for arrears nor for a reminder before.
        signOfViolation(law, article),
        stillExists(article),
        nobodyElseLooks(law, day),
        noPromiseRunning(),
        notPaused(),
      ];
    },
  };
}

/** Asking an inspectorate to inspect, since July 2025 (Decree 217/2025/NĐ-CP arts 7 (1) (c), 15 (3) (c)). */
export function inspectionRequest(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'inspection-request',
    changesOn: changesOf(law, 'vss-check.power'),
    standing(facts, day): Standing {
      const over = withoutPower(law, day) ?? closedStanding(facts, day);
      if (over) return over;
      const after = lastEnded(facts)?.endedOn;
      const sent = facts.requests.find((each) => each.to === 'inspectorate' && (!after || each.sentOn >= after));
      return sent
        ? {
            is: 'done',
            because: {
              vi: `Đã đề nghị tại ${sent.number} ${onDay(sent.sentOn)}`,
              en: `Asked for by ${sent.number} on ${sent.sentOn}`,
            },
          }
        : { is: 'in-question' };
    },
    conditions: () => {
      const article = 'Nghị định số 217/2025/NĐ-CP, Điều 7 khoản 1 điểm c, Điều 15 khoản 3 điểm c';
      return [beyondOurMeans(article), inArrears(article), stillExists(article), notPaused()];
    },
  };
}

function withoutPower(law: LawBook, day: CivilDate): Standing | null {
  if (law.get('vss-check.power').at(day)) return null;
  return {
    is: 'not-applicable',
    because: {
      vi: 'Trước 01/7/2025 cơ quan BHXH thanh tra chuyên ngành, chưa kiểm tra theo quy định này',
      en: 'Before 1 July 2025 the office inspected, and did not check under this rule',
    },
  };
}

function latestCheck(facts: CaseFacts, day: CivilDate): CheckMade | undefined {
  const since = firstLateDay(overdue(facts, day));
  return facts.checks
    .filter((each) => each.form !== 'provincial-inspection' && (since === null || each.decidedOn >= since))
    .toSorted((a, b) => (a.decidedOn < b.decidedOn ? -1 : 1))
    .at(-1);
}

function lastEnded(facts: CaseFacts): CheckMade | undefined {
  return facts.checks
    .filter((each) => each.endedOn !== null)
    .toSorted((a, b) => ((a.endedOn ?? '') < (b.endedOn ?? '') ? -1 : 1))
    .at(-1);
}

function onThePlan(article: string): CaseCondition {
  return condition(
    'on-the-plan',
    'Đơn vị có tên trong kế hoạch kiểm tra đã được phê duyệt',
    article,
    ({ plannedCheck }) =>
      plannedCheck
        ? met({
            vi: `${plannedCheck.document} ${onDay(plannedCheck.approvedOn)}`,
            en: `${plannedCheck.document} of ${plannedCheck.approvedOn}`,
          })
        : unmet({ vi: 'không có trong kế hoạch', en: 'it is not on the plan' }),
  );
}

const OUTCOMES: Readonly<Partial<Record<NonNullable<CheckMade['outcome']>, Bilingual>>> = {
  'beyond-competence': { vi: 'chưa đủ thẩm quyền để làm rõ', en: 'beyond the powers of the office' },
  obstructed: { vi: 'đơn vị cản trở', en: 'the employer obstructed it' },
  unpaid: { vi: 'chưa đóng đủ số tiền được phát hiện', en: 'what was found has not been paid' },
};

const SIGNS: readonly EvidenceFound['sign'][] = [
  'fraud',
  'tricks',
  'withheld-wages',
  'hidden-workers',
  'direction',
  'complaint',
];

function signOfViolation(law: LawBook, article: string): CaseCondition {
  const sentence =
    'Có dấu hiệu vi phạm (trốn đóng, chậm đóng kéo dài, tố cáo) hoặc có chỉ đạo, đề nghị của cấp có thẩm quyền';
  return condition('sign-of-violation', sentence, article, (facts, day) => {
    const sign = facts.evidence.find((each) => SIGNS.includes(each.sign));
    if (sign) return met({ vi: `${sign.document} ${onDay(sign.foundOn)}`, en: `${sign.document} of ${sign.foundOn}` });
    const months = law.get('choice.check-months-late').at(day);
    const evasion = earliest(facts.items.map(evasionOf));
    const late = firstLateDay(facts.items);
    const long = late && monthsAfter(late, months);
    const opens = evasion && long ? earlierOf(evasion, long) : (evasion ?? long);
    if (opens === null || late === null)
      return unmet({
        vi: 'không có khoản chưa đóng, không có dấu hiệu khác',
        en: 'nothing is unpaid, and there is no other sign',
      });
    const found =
      evasion !== null && evasion <= day
        ? { vi: `trốn đóng từ ${onDay(evasion)}`, en: `evaded since ${evasion}` }
        : {
            vi: `chậm đóng từ ${onDay(late)}; mốc chậm đóng ${months} tháng (thông lệ)`,
            en: `late since ${late}; the mark is ${months} months (practice)`,
          };
    return metFrom(laterOf(opens, late), day, found);
  });
}

function beyondOurMeans(article: string): CaseCondition {
  const sentence = 'Qua kiểm tra chưa đủ thẩm quyền để làm rõ, đơn vị cản trở, hoặc kiểm tra xong vẫn chưa đóng đủ';
  return condition('beyond-our-means', sentence, article, (facts) => {
    const obstruction = facts.evidence.find((each) => each.sign === 'obstruction');
    if (obstruction)
      return met({
        vi: `đơn vị cản trở: ${obstruction.document}`,
        en: `the employer obstructs: ${obstruction.document}`,
      });
    const ended = facts.checks.findLast(({ outcome }) => outcome !== null && outcome in OUTCOMES);
    return ended?.outcome
      ? met(outcomeWords(ended.number, OUTCOMES[ended.outcome]))
      : unmet({ vi: 'chưa có cuộc kiểm tra nào như vậy', en: 'there was no such check' });
  });
}

function outcomeWords(number: string, outcome: Bilingual | undefined): Bilingual {
  return {
    vi: `kiểm tra theo quyết định ${number}: ${outcome?.vi ?? ''}`,
    en: `check by decision ${number}: ${outcome?.en ?? ''}`,
  };
}

import type { Bilingual } from '../../../kernel/language';
import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { earliest } from '../arrears-reading';
import { articleOf, condition, met, metUntil, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts, ViolationToRecord } from '../case-facts';
import { onDay } from '../found-words';
import { limitationEnds } from '../fines/limitation';
import { ACT_NAMES_EN } from '../fines/names-in-english';
import { recordBy } from '../fines/procedure-deadlines';
import { definitionOf } from '../fines/violation-act';
import type { Policy, Standing } from '../policy';
import { changesOf } from '../term-end';
import { noCrimeSuspected } from './fining-conditions';

/** The record of an administrative violation: 2, 5 or 3 working days; one act, one record (Decree 118/2021/NĐ-CP art. 12). */
export function violationRecord(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'violation-record',
    changesOn: changesOf(law, 'violation-record.plain', 'fine.decree'),
    standing(facts): Standing {
      if (facts.violations.length === 0) {
        return {
          is: 'not-applicable',
          because: { vi: 'Chưa ghi nhận phát hiện hành vi vi phạm nào', en: 'No violation has been noted' },
        };
      }
      return unrecorded(facts).length > 0
        ? { is: 'in-question' }
        : {
            is: 'done',
            because: recordsMade(facts),
          };
    },
    conditions: (day) => [
      withinLimitation(law, day),
      verificationIsIn(articleOf(law, 'violation-record.verified', day)),
      noCrimeSuspected(law),
      ...mayRecord(law, day),
    ],
    // A deadline of the law, not of the office: no pause moves it.
    actBy: (facts) => earliest(unrecorded(facts).map((violation) => dayFor(law, violation))),
  };
}

function unrecorded(facts: CaseFacts): readonly ViolationToRecord[] {
  return facts.violations.filter((violation) => violation.recordNumber === null);
}

function dayFor(law: LawBook, violation: ViolationToRecord): CivilDate | null {
  const { difficulty, verifiedOn, foundOn } = violation;
  if (difficulty !== 'verified') return recordBy(law, difficulty, foundOn);
  return verifiedOn === null ? null : recordBy(law, difficulty, verifiedOn);
}

function withinLimitation(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Còn thời hiệu xử phạt';
  return condition('within-limitation', sentence, articleOf(law, 'violation.limitation', at), (facts, day) => {
    const ends = unrecorded(facts).map((violation) => ({ violation, last: limitationEnds(law, violation, null) }));
    const latest = ends
      .map((each) => each.last)
      .toSorted()
      .at(-1);
    const vi = ends.map(({ violation: { act }, last }) => `${definitionOf(act).name}: đến hết ${onDay(last)}`);
    const en = ends.map(({ violation: { act }, last }) => `${ACT_NAMES_EN[act]}: up to and including ${last}`);
    return latest === undefined
      ? unmet({ vi: 'không có hành vi chưa lập biên bản', en: 'no act awaits a record' })
      : metUntil(latest, day, { vi: vi.join('; '), en: en.join('; ') });
  });
}

function verificationIsIn(article: string): CaseCondition {
  return condition('verification-in', 'Đã có kết quả xác minh (nếu phải xác minh)', article, (facts) => {
    const waiting = unrecorded(facts).filter((each) => each.difficulty === 'verified' && each.verifiedOn === null);
    return waiting.length === 0
      ? met({ vi: 'không chờ kết quả xác minh', en: 'nothing is being verified' })
      : unmet({ vi: `${waiting.length} hành vi đang xác minh`, en: `${waiting.length} acts are being verified` });
  });
}

// Decree 283 names officers of the ministry, the provincial and the national offices; whether those of a grassroots office may sign is open.
function mayRecord(law: LawBook, day: CivilDate): CaseCondition[] {
  if (law.get('fine.decree').find(day)?.value !== '283/2026') return [];
  const article = 'Nghị định số 283/2026/NĐ-CP, Điều 54 khoản 5';
  const sentence = 'Người lập biên bản thuộc cơ quan có thẩm quyền (BHXH cấp tỉnh, BHXH Việt Nam)';
  return [
    condition('may-record', sentence, article, ({ officeLevel }) =>
      officeLevel === 'grassroots'
        ? unmet({
            vi: 'BHXH cơ sở không được nêu trong nghị định; chuyển BHXH cấp tỉnh lập biên bản',
            en: 'the decree does not name grassroots offices; the provincial office draws up the record',
          })
        : met(officeLevel === 'provincial' ? PROVINCIAL : NATIONAL),
    ),
  ];
}

function recordsMade({ violations }: CaseFacts): Bilingual {
  const numbers = [...new Set(violations.map((each) => each.recordNumber))].join('; ');
  return { vi: `Đã lập biên bản ${numbers}`, en: `Recorded in ${numbers}` };
}

const PROVINCIAL = { vi: 'BHXH cấp tỉnh', en: 'provincial office' };
const NATIONAL = { vi: 'BHXH Việt Nam', en: 'Vietnam Social Security' };

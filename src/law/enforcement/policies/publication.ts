import { lastDayOf, periodOf } from '../../../kernel/period';
import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { earliest, evaded, evasionOf, overdue, totalOf } from '../arrears-reading';
import { articleOf, condition, met, metFrom, resting, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts, OwedItem } from '../case-facts';
import { extendInMonth } from '../deadline-pauses';
import { EMPLOYER_KINDS } from '../employer-kind';
import { inDong, inMonth, onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, notPaused, reminded } from '../recurring-conditions';
import { changesOf } from '../term-end';

/** Naming the employer publicly, month by month (Law 41/2024 art. 35 (2); D15-TS); before July 2025 in the mass media. */
export function publication(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'publication',
    changesOn: changesOf(law, 'publication.qualities', 'publication.employer-kinds', 'publication.letters-before'),
    standing(facts, day): Standing {
      const made = facts.publications.find(
        (each) => each.retractedOn === null && periodOf(each.publishedOn) === periodOf(day),
      );
      if (made)
        return {
          is: 'done',
          because: {
            vi: `Đã công khai ${onDay(made.publishedOn)}, trong ${inMonth(day)}`,
            en: `Published on ${made.publishedOn}, within ${periodOf(day)}`,
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [
      owesOfThatQuality(law, day),
      mayBeNamed(law, day),
      reminded(law.get('publication.letters-before').at(day), articleOf(law, 'publication.letters-before', day)),
      noObjectionOpen(),
      notPaused(),
    ],
    // Only who can be on the list of the month has to be on it by its end.
    actBy: (facts, day) => {
      const month = periodOf(day);
      const names = law.get('publication.employer-kinds').at(day).includes(facts.employer.kind);
      if (!names || itemsPublished(law, facts, lastDayOf(month), day).length === 0) return null;
      return extendInMonth(lastDayOf(month), facts.pauses);
    },
  };
}

/** What is owed on a day of a quality that is published under the law of a day, the same unless told. */
function itemsPublished(law: LawBook, facts: CaseFacts, day: CivilDate, lawOf = day): readonly OwedItem[] {
  const lateToo = law.get('publication.qualities').at(lawOf).includes('late');
  return lateToo ? overdue(facts, day) : evaded(facts, day);
}

function owesOfThatQuality(law: LawBook, at: CivilDate): CaseCondition {
  const qualities = law.get('publication.qualities').at(at);
  const lateToo = qualities.includes('late');
  const sentence = lateToo
    ? 'Đơn vị chậm đóng hoặc trốn đóng'
    : 'Đơn vị có số tiền trốn đóng (chậm đóng không bị coi là trốn đóng thì không công khai)';
  return condition('quality-published', sentence, articleOf(law, 'publication.qualities', at), (facts, day) => {
    const items = itemsPublished(law, facts, day);
    if (items.length > 0)
      return met({
        vi: `${items.length} khoản, cộng ${inDong(totalOf(items))}`,
        en: `${items.length} items, ${inDong(totalOf(items))} together`,
      });
    const opens = earliest(facts.items.map((item) => (lateToo ? item.lateFrom : evasionOf(item))));
    return metFrom(opens, day, lateToo ? NOTHING_OVERDUE : NOTHING_EVADED);
  });
}

function mayBeNamed(law: LawBook, at: CivilDate): CaseCondition {
  const kinds = law.get('publication.employer-kinds').at(at);
  const sentence = 'Công khai không làm lộ dữ liệu cá nhân của thể nhân';
  const article = articleOf(law, 'publication.employer-kinds', at);
  const named = condition('may-be-named', sentence, article, ({ employer }) => {
    const { vi, en } = EMPLOYER_KINDS[employer.kind];
    const found = { vi: `đơn vị là ${vi}`, en: `the employer is ${en}` };
    return kinds.includes(employer.kind)
      ? met(found)
      : unmet({
          vi: `${found.vi}: tên, địa chỉ là dữ liệu cá nhân`,
          en: `${found.en}: name and address are personal data`,
        });
  });
  return resting(law, at, ['publication.employer-kinds'], named);
}

function noObjectionOpen(): CaseCondition {
  const article = 'Quyết định số 366/QĐ-BHXH, Mẫu C12-TS, ghi chú g';
  return condition('no-objection-open', 'Không còn ý kiến phản đối số liệu chưa giải quyết', article, (facts) => {
    const open = facts.objections.filter((each) => each.settledOn === null);
    return open.length === 0
      ? met({ vi: 'không có', en: 'none' })
      : unmet(open.map((each) => each.document).join('; '));
  });
}

const NOTHING_OVERDUE = { vi: 'không có khoản quá hạn', en: 'nothing is overdue' };
const NOTHING_EVADED = { vi: 'chưa có khoản nào bị coi là trốn đóng', en: 'nothing is evaded' };

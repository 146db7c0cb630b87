import { EMPLOYER_STATUS_NAMES, statusInSentence } from '../../employer-statuses';
import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import { articleOf, condition, met, metFrom, resting, unmet, type CaseCondition } from '../case-condition';
import type { CaseFacts } from '../case-facts';
import { extendByPauses } from '../deadline-pauses';
import { onDay } from '../found-words';
import type { Policy, Standing } from '../policy';
import { closedStanding, isUnable, stateWords } from '../recurring-conditions';
import { changesOf, endOf } from '../term-end';

/** Classing the employer as unable to pay, on the document that its status needs (Decisions 595, 505, 366). */
export function unableToPay(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 'unable-to-pay',
    changesOn: changesOf(law, 'unable-to-pay.proofs.bankrupt'),
    standing(facts, day): Standing {
      if (facts.unableToPay)
        return {
          is: 'done',
          because: {
            vi: `Đã xác định từ ${onDay(facts.unableToPay.since)}`,
            en: `Classed so since ${facts.unableToPay.since}`,
          },
        };
      if (!isUnable(facts.employer.status)) {
        return {
          is: 'not-applicable',
          because: {
            vi: `Tình trạng "${statusInSentence(facts.employer.status)}" không thuộc diện này`,
            en: `The state “${EMPLOYER_STATUS_NAMES[facts.employer.status].en}” is not one of these`,
          },
        };
      }
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [statusProved(law, day)],
  };
}

function statusProved(law: LawBook, at: CivilDate): CaseCondition {
  const article = articleOf(law, 'unable-to-pay.proofs.bankrupt', at);
  return condition('status-proved', 'Có giấy tờ chứng minh đúng tình trạng của đơn vị', article, ({ employer }) => {
    if (!isUnable(employer.status)) return unmet(stateWords(employer.status));
    const accepted = law.get(`unable-to-pay.proofs.${employer.status}`).at(at);
    const proof = employer.statusProofs.find((each) => accepted.some((title) => sameTitle(each.title, title)));
    return proof
      ? met({ vi: `${proof.title} ${onDay(proof.datedOn)}`, en: `${proof.title} of ${proof.datedOn}` })
      : unmet({
          vi: `cần một trong các giấy tờ: ${accepted.join('; ')}`,
          en: `one of these papers is needed: ${accepted.join('; ')}`,
        });
  });
}

/** A document counts where its title begins as the law names it ("Quyết định tuyên bố phá sản của Tòa án nhân dân tỉnh …"). */
function sameTitle(title: string, named: string): boolean {
  return title.toLocaleLowerCase('vi').startsWith(named.toLocaleLowerCase('vi'));
}

/** Looking again at an employer that was classed as unable to pay: every six months (office practice). */
export function reCheck(law: LawBook): Policy<CaseFacts> {
  return {
    measure: 're-check',
    changesOn: [],
    standing(facts, day): Standing {
      if (!facts.unableToPay)
        return {
          is: 'not-applicable',
          because: {
            vi: 'Đơn vị chưa bị xác định không còn khả năng đóng',
            en: 'The employer has not been classed as unable to pay',
          },
        };
      return closedStanding(facts, day) ?? { is: 'in-question' };
    },
    conditions: (day) => [lookedAtLongAgo(law, day)],
    actBy: (facts) => {
      const next = nextLook(law, facts);
      return (
        next &&
        facts.unableToPay &&
        extendByPauses({ startedOn: facts.unableToPay.lastCheckedOn, dueOn: next }, facts.pauses)
      );
    },
  };
}

function nextLook(law: LawBook, facts: CaseFacts): CivilDate | null {
  return facts.unableToPay && endOf(law, 'unable-to-pay.re-check', facts.unableToPay.lastCheckedOn);
}

function lookedAtLongAgo(law: LawBook, at: CivilDate): CaseCondition {
  const sentence = 'Đã tới kỳ rà soát lại';
  const again = condition('look-again', sentence, articleOf(law, 'unable-to-pay.re-check', at), (facts, day) => {
    const last = facts.unableToPay?.lastCheckedOn;
    return metFrom(
      nextLook(law, facts),
      day,
      last
        ? { vi: `lần rà soát gần nhất ${onDay(last)}`, en: `last looked at on ${last}` }
        : { vi: 'chưa rà soát', en: 'not looked at yet' },
    );
  });
  return resting(law, at, ['unable-to-pay.re-check'], again);
}

import type { CivilDate } from '../../../kernel/civil-date';
import type { LawBook } from '../../law-book';
import type { CaseFacts } from '../case-facts';
import type { Measure } from '../measure';
import { evaluate, type Policy, type PolicyAnswer } from '../policy';
import { inspectionRequest, plannedCheck, unscheduledCheck } from './checks';
import { closing } from './closing';
import { fineCoercion } from './fine-coercion';
import { fine, fineRecommendation } from './fining';
import { publication } from './publication';
import { referral } from './referral';
import { adHocReminder, monthlyReminder, secondReminder } from './reminders';
import { bankRequest, licensingRecommendation } from './requests';
import { vssInspection, workingSession } from './sessions-and-inspections';
import { reCheck, unableToPay } from './unable-to-pay';
import { violationRecord } from './violation-record';

/** The policy of every measure. Each chooses the law of the day it is asked about; days before July 2017 are before the parameters. */
export function casePolicies(law: LawBook): Readonly<Record<Measure, Policy<CaseFacts>>> {
  return {
    'monthly-reminder': monthlyReminder(law),
    'ad-hoc-reminder': adHocReminder(law),
    'second-reminder': secondReminder(law),
    'working-session': workingSession(law),
    'vss-inspection': vssInspection(law),
    'planned-check': plannedCheck(law),
    'unscheduled-check': unscheduledCheck(law),
    'inspection-request': inspectionRequest(law),
    'violation-record': violationRecord(law),
    fine: fine(law),
    'fine-recommendation': fineRecommendation(law),
    'fine-coercion': fineCoercion(law),
    publication: publication(law),
    referral: referral(law),
    'licensing-recommendation': licensingRecommendation(),
    'bank-request': bankRequest(law),
    'unable-to-pay': unableToPay(law),
    're-check': reCheck(law),
    closing: closing(),
  };
}

/** What every measure answers about a case on a day, in the order of the work. */
export function answersFor(law: LawBook, facts: CaseFacts, day: CivilDate): PolicyAnswer[] {
  return Object.values(casePolicies(law)).map((policy) => evaluate(policy, facts, day));
}

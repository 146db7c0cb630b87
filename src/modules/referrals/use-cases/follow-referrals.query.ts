import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { smallerOf, type Dong } from '../../../kernel/money';
import { endOf } from '../../../law/enforcement/term-end';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { buildStatement, settledSince, type Statement } from '../../arrears/arrears.api';
import { ReadCaseFacts, type ReadFacts } from '../../cases/cases.api';
import { EmployerHistoryQuery, type EmployerFacts } from '../../contributions/contributions.api';
import { referralsOf, type ReferralCourse } from '../domain/referral-course';

/** What has come of a referral, in the hands of others and in money. */
export interface FollowedReferral extends ReferralCourse {
  /** The day by which the police decide, once they have received it and have not answered; else null. */
  readonly decisionBy: CivilDate | null;
  /** All money received after the day on which it was sent, whatever it was for; reversed payments left out. */
  readonly paidSince: Dong;
  /** What of the frozen arrears has been paid since; never more than them. The monthly report counts the same. */
  readonly settledSince: Dong;
  /** Late and evaded principal on the day that was asked about. */
  readonly arrearsNow: Dong;
}

/** Follows what becomes of the referrals of an employer: the answers of police and court, and the money that comes in since. */
@Injectable()
export class FollowReferrals {
  constructor(
    private readonly caseFacts: ReadCaseFacts,
    private readonly history: EmployerHistoryQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @param asOf absent: today. @throws DomainError `case.not-found`, `parameter.unknown` */
  async run(caseId: number, asOf?: CivilDate): Promise<FollowedReferral[]> {
    const day = asOf ?? this.clock.today();
    return this.of(await this.caseFacts.ofCase(caseId, day), day);
  }

  /** The same of a case that has been read. @param day the one that it was read for */
  async of(
    { events, law, employer, statement, contributions }: ReadFacts,
    day: CivilDate,
  ): Promise<FollowedReferral[]> {
    const referrals = referralsOf(events);
    const first = referrals.map(({ sentOn }) => sentOn).toSorted()[0];
    const now = this.clock.now();
    const statementOf = (facts: EmployerFacts, on: CivilDate): Statement => buildStatement(facts, law.rules, on, now);
    const payments = first === undefined ? [] : await this.history.countedPayments([employer.id], first);
    return referrals.map((referral) => {
      const { receivedOn, result, sentOn, arrears } = referral;
      const since = payments.filter(({ receivedOn: on }) => on > sentOn && on <= day);
      return {
        ...referral,
        decisionBy:
          receivedOn !== null && result === null ? endOf(law.book, 'referral.police-decision', receivedOn) : null,
        paidSince: since.reduce((sum, { amount }) => sum + amount, 0n),
        settledSince: smallerOf(settledSince(contributions, statementOf, sentOn, day), arrears),
        arrearsNow: statement.totals.arrears,
      };
    });
  }
}

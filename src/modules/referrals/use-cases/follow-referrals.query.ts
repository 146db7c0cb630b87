import { Inject, Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import { endOf } from '../../../law/enforcement/term-end';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ReadCaseFacts } from '../../cases/cases.api';
import { EmployerHistoryQuery } from '../../contributions/contributions.api';
import { referralsOf, type ReferralCourse } from '../domain/referral-course';

/** What has come of a referral, in the hands of others and in money. */
export interface FollowedReferral extends ReferralCourse {
  /** The day by which the police decide, once they have received it and have not answered; else null. */
  readonly decisionBy: CivilDate | null;
  /** Received after the day on which it was sent, reversed payments left out. */
  readonly paidSince: Dong;
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
    const { events, law, employer, statement } = await this.caseFacts.ofCase(caseId, day);
    const referrals = referralsOf(events);
    const first = referrals.map(({ sentOn }) => sentOn).toSorted()[0];
    const payments = first === undefined ? [] : await this.history.countedPayments([employer.id], first);
    return referrals.map((referral) => {
      const { receivedOn, result, sentOn } = referral;
      const since = payments.filter(({ receivedOn: on }) => on > sentOn && on <= day);
      return {
        ...referral,
        decisionBy:
          receivedOn !== null && result === null ? endOf(law.book, 'referral.police-decision', receivedOn) : null,
        paidSince: since.reduce((sum, { amount }) => sum + amount, 0n),
        arrearsNow: statement.totals.arrears,
      };
    });
  }
}

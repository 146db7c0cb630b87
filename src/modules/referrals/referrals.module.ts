import { Module } from '@nestjs/common';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { NoticesModule } from '../notices/notices.module';
import { DossierController } from './http/dossier.controller';
import { ReferralSteps } from './http/referral-steps';
import { RequestSteps } from './http/request-steps';
import { ComposeDossier } from './use-cases/compose-dossier.query';
import { FollowReferrals } from './use-cases/follow-referrals.query';
import { GatherDossier } from './use-cases/gather-dossier.query';
import { PrepareReferral } from './use-cases/prepare-referral.use-case';
import { RecordAnswer } from './use-cases/record-answer.use-case';
import { RecordReferralOutcome } from './use-cases/record-referral-outcome.use-case';
import { SendReferral } from './use-cases/send-referral.use-case';
import { SendRequest } from './use-cases/send-request.use-case';
import { TellOfLetters } from './use-cases/tell-of-letters';

/** Dossiers for the investigating police, and requests to other bodies. */
@Module({
  imports: [AuthoritiesModule, CasesModule, ContributionsModule, NoticesModule],
  controllers: [DossierController],
  providers: [
    ...[ReferralSteps, PrepareReferral, SendReferral, RecordReferralOutcome],
    ...[TellOfLetters, RequestSteps, SendRequest, RecordAnswer],
    ...[GatherDossier, ComposeDossier, FollowReferrals],
  ],
  exports: [ComposeDossier, FollowReferrals],
})
export class ReferralsModule {}

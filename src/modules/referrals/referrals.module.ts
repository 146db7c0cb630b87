import { Module, type OnModuleInit } from '@nestjs/common';
import { DatabaseModule } from '../../platform/database/database.module';
import { ErrorStatuses } from '../../platform/http/error-statuses';
import { AuthoritiesModule } from '../authorities/authorities.module';
import { CaseFactsSources } from '../cases/cases.api';
import { CasesModule } from '../cases/cases.module';
import { ContributionsModule } from '../contributions/contributions.module';
import { NoticeKinds } from '../notices/notices.api';
import { NoticesModule } from '../notices/notices.module';
import { definition as bankRequest } from './definitions/bank-request.notice';
import { definition as licenceRecommendation } from './definitions/licence-recommendation.notice';
import { definition as policeCoordination } from './definitions/police-coordination.notice';
import { definition as referralLetter } from './definitions/referral-letter.notice';
import { referralFacts } from './domain/referral-course';
import { DossierController } from './http/dossier.controller';
import { ReferralsSection } from './pages/case-section.view';
import { CoordinateWithPolice } from './steps/coordinate-with-police.step';
import { PrepareReferral } from './steps/prepare-referral.step';
import { RecommendLicence } from './steps/recommend-licence.step';
import { RecordProsecutionDeclined } from './steps/record-prosecution-declined.step';
import { RecordProsecutionInstituted } from './steps/record-prosecution-instituted.step';
import { RecordReferralReceived } from './steps/record-referral-received.step';
import { RecordReferralReturned } from './steps/record-referral-returned.step';
import { RecordRequestAnswer } from './steps/record-request-answer.step';
import { RecordTried } from './steps/record-tried.step';
import { RequestBank } from './steps/request-bank.step';
import { SendReferral } from './steps/send-referral.step';
import { MakeDossierJob } from './jobs/make-dossier.job';
import { OrderDossierJob } from './jobs/order-dossier.job';
import { Dossier } from './persistence/dossier.entity';
import { DossierRepository } from './persistence/dossier.repository';
import { BuildDossier } from './use-cases/build-dossier';
import { DossiersPageController } from './pages/dossiers.controller';
import { DossiersSection } from './pages/dossiers-section.view';
import { FollowReferrals } from './use-cases/follow-referrals.query';
import { KeepDossiers } from './use-cases/keep-dossiers';
import { GatherDossier } from './use-cases/gather-dossier.query';

/** Dossiers for the investigating police, and requests to other bodies. */
@Module({
  imports: [DatabaseModule.forFeature([Dossier]), AuthoritiesModule, CasesModule, ContributionsModule, NoticesModule],
  controllers: [DossierController, DossiersPageController],
  providers: [
    ReferralsSection,
    GatherDossier,
    BuildDossier,
    DossierRepository,
    KeepDossiers,
    MakeDossierJob,
    OrderDossierJob,
    FollowReferrals,
    DossiersSection,
    PrepareReferral,
    SendReferral,
    RecordReferralReceived,
    RecordReferralReturned,
    RecordProsecutionInstituted,
    RecordProsecutionDeclined,
    RecordTried,
    RecommendLicence,
    CoordinateWithPolice,
    RequestBank,
    RecordRequestAnswer,
  ],
  exports: [KeepDossiers, FollowReferrals],
})
export class ReferralsModule implements OnModuleInit {
  constructor(
    private readonly kinds: NoticeKinds,
    private readonly sources: CaseFactsSources,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.kinds.register(referralLetter);
    this.kinds.register(licenceRecommendation);
    this.kinds.register(policeCoordination);
    this.kinds.register(bankRequest);
    this.sources.register(referralFacts);
    this.statuses.register({ 'dossier.not-found': 404, 'dossier.not-made': 409 });
  }
}

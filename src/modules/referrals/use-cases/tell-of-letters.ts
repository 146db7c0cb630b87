import { Injectable, type OnModuleInit } from '@nestjs/common';
import { NoticeKinds } from '../../notices/notices.api';
import { definition as bankRequest } from '../definitions/bank-request.notice';
import { definition as licenceRecommendation } from '../definitions/licence-recommendation.notice';
import { definition as policeCoordination } from '../definitions/police-coordination.notice';
import { definition as referralLetter } from '../definitions/referral-letter.notice';

/** Makes this module's letters known to whoever makes and finds papers of cases. */
@Injectable()
export class TellOfLetters implements OnModuleInit {
  constructor(private readonly kinds: NoticeKinds) {}

  onModuleInit(): void {
    this.kinds.register(referralLetter);
    this.kinds.register(licenceRecommendation);
    this.kinds.register(policeCoordination);
    this.kinds.register(bankRequest);
  }
}

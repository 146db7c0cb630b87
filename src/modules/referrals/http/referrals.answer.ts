import { Code, Day, Dong, Each, Int, Text, Texts } from '../../../platform/http/answer-fields';

/** A dossier that was sent, what came of it, and what was paid since. */
export class ReferralAnswer {
  @Int({ description: 'The event that sent it' })
  id!: number;

  @Int()
  caseId!: number;

  @Text({ example: '12/BHXH-KN' })
  number!: string;

  @Text({ example: 'Cơ quan Cảnh sát điều tra tỉnh Ví Dụ' })
  to!: string;

  @Day()
  sentOn!: string;

  @Dong({ description: 'Whole đồng, frozen when it was sent' })
  arrears!: number;

  @Dong({ description: 'Whole đồng, frozen when it was sent' })
  evaded!: number;

  @Dong({ description: 'Whole đồng, frozen when it was sent' })
  charges!: number;

  @Int()
  workers!: number;

  @Int({ nullable: true, description: 'Clause of article 216 of the Criminal Code' })
  clause!: number | null;

  @Texts({ description: 'What was missing when it was sent all the same', example: ['sanctioned-before'] })
  despite!: readonly string[];

  @Text({ example: '9f86d081884c7d65' })
  dossierSha256!: string;

  @Day({ nullable: true })
  receivedOn!: string | null;

  @Day({ nullable: true })
  returnedOn!: string | null;

  @Day({ nullable: true })
  institutedOn!: string | null;

  @Day({ nullable: true })
  declinedOn!: string | null;

  @Day({ nullable: true })
  triedOn!: string | null;

  @Code(['prosecuted', 'not-prosecuted', 'returned'], { nullable: true, description: 'What was answered last' })
  result!: 'prosecuted' | 'not-prosecuted' | 'returned' | null;

  @Day({ nullable: true, description: 'By when the police decide, once they have received it' })
  decisionBy!: string | null;

  @Dong({ description: 'Whole đồng received after it was sent, whatever they were for' })
  paidSince!: number;

  @Dong({ description: 'What of the frozen arrears has been paid since' })
  settledSince!: number;

  @Dong({ description: 'Late and evaded principal on the day that was asked about' })
  arrearsNow!: number;
}

/** The referrals of a case, the earliest first. */
export class ReferralsAnswer {
  @Int()
  caseId!: number;

  @Each(() => ReferralAnswer)
  referrals!: readonly ReferralAnswer[];
}

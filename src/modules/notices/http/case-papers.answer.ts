import { Day, Each, Int, Part, Text } from '../../../platform/http/answer-fields';
import { BilingualAnswer } from '../../../platform/http/bilingual.answer';

/** A paper of a case. */
export class CasePaperAnswer {
  @Int({ nullable: true, description: 'Of a letter of the monthly run' })
  noticeId!: number | null;

  @Int({ nullable: true, description: 'Of a paper that a step issued' })
  documentId!: number | null;

  @Text({ example: 'reminder' })
  kind!: string;

  @Text({ example: 'Thông báo đôn đốc' })
  title!: string;

  @Int({ nullable: true })
  caseId!: number | null;

  @Text({ example: '12/BB-BHXH' })
  number!: string;

  @Day()
  issuedOn!: string;

  @Day({ nullable: true, description: 'When it went out; null while it only has its number' })
  dispatchedOn!: string | null;

  @Day({ nullable: true, description: 'When it was served: from then on deadlines run' })
  servedOn!: string | null;

  @Int()
  serviceAttempts!: number;

  @Text({ nullable: true, description: 'Of the document; null until it has been made', example: '9f86d081884c7d65' })
  sha256!: string | null;

  @Text({ description: 'Where the PDF is fetched', example: '/api/v1/case-documents/5' })
  href!: string;
}

/** The papers of a case. */
export class CasePapersAnswer {
  @Int()
  caseId!: number;

  @Each(() => CasePaperAnswer)
  papers!: readonly CasePaperAnswer[];
}

/** A paper without proof of service. */
export class UnservedPaperAnswer {
  @Int({ nullable: true, description: 'Of a letter of the monthly run' })
  noticeId!: number | null;

  @Int({ nullable: true, description: 'Of a paper that a step issued' })
  documentId!: number | null;

  @Text({ example: 'reminder' })
  kind!: string;

  @Text({ example: 'Thông báo đôn đốc' })
  title!: string;

  @Int({ nullable: true })
  caseId!: number | null;

  @Text({ example: '12/BB-BHXH' })
  number!: string;

  @Day()
  issuedOn!: string;

  @Day({ nullable: true, description: 'When it went out; null while it only has its number' })
  dispatchedOn!: string | null;

  @Day({ nullable: true, description: 'When it was served: from then on deadlines run' })
  servedOn!: string | null;

  @Int()
  serviceAttempts!: number;

  @Text({ nullable: true, description: 'Of the document; null until it has been made', example: '9f86d081884c7d65' })
  sha256!: string | null;

  @Text({ description: 'Where the PDF is fetched', example: '/api/v1/notices/7/document' })
  href!: string;

  @Text({ example: 'TA0001A' })
  employerCode!: string;

  @Text({ example: 'Công ty TNHH Một Ví Dụ' })
  employerName!: string;

  @Text({ example: '31' })
  authorityCode!: string;

  @Text({ example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  authorityName!: string;

  @Part(() => BilingualAnswer, {
    nullable: true,
    description: 'What does not run until it is served; null where nothing waits',
  })
  waits!: BilingualAnswer | null;

  @Text({
    nullable: true,
    description: 'Where proof of service is posted to',
    example: '/api/v1/cases/12/steps/record-service',
  })
  proof!: string | null;

  @Int({ description: 'Days since it went out' })
  daysUnserved!: number;
}

/** A page of papers without proof of service. */
export class UnservedPapersAnswer {
  @Each(() => UnservedPaperAnswer)
  papers!: readonly UnservedPaperAnswer[];

  @Text({ nullable: true, example: 'MTI' })
  nextCursor!: string | null;
}

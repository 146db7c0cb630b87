import { Injectable, type OnModuleInit } from '@nestjs/common';
import { StepCatalog } from '../../cases/cases.api';
import { RecommendFine } from '../use-cases/recommend-fine.use-case';
import { RecordCommitteeAnswer } from '../use-cases/record-committee-answer.use-case';
import { CommitteeAnswerRequest, FineRecommendationRequest } from './committee.request';
import { openRecommendations, openRecords } from './sanction-choices';

/** Makes the steps known by which a People's Committee is asked to impose a fine. */
@Injectable()
export class CommitteeSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly recommend: RecommendFine,
    private readonly recordAnswer: RecordCommitteeAnswer,
  ) {}

  onModuleInit(): void {
    this.catalog.register({
      ...({
        name: 'recommend-fine',
        group: 'sanctioning',
        measure: 'fine-recommendation',
        needsVersion: true,
        alsoWhenClosed: true,
      } as const),
      title: { vi: 'Kiến nghị Chủ tịch Ủy ban nhân dân xử phạt', en: 'Recommend a fine to a People’s Committee' },
      request: FineRecommendationRequest,
      options: (context) => ({ recordId: openRecords(context) }),
      run: (request, body) => this.recommend.run(request, body),
    });
    this.catalog.register({
      ...({ name: 'record-committee-answer', group: 'sanctioning', measure: null, needsVersion: false } as const),
      alsoWhenClosed: true,
      title: { vi: 'Ghi nhận trả lời của Ủy ban nhân dân', en: 'Record the committee’s answer' },
      request: CommitteeAnswerRequest,
      options: (context) => ({ recommendationId: openRecommendations(context) }),
      run: (request, body) => this.recordAnswer.run(request, body),
    });
  }
}

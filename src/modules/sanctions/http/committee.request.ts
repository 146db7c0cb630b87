import type { CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { OfficerCode } from '../../../law/enforcement/fines/competence';
import type { Bilingual } from '../../../kernel/language';
import {
  AreaField,
  ChoiceField,
  DayField,
  DongField,
  ReferenceField,
  TextField,
} from '../../../platform/http/form-fields';
import type { CommitteeAnswer } from '../domain/fine-events';
import { officersOf } from './fine.request';

/** A recommendation to the chairman of a People's Committee. */
export class FineRecommendationRequest {
  @ReferenceField({ vi: 'Biên bản vi phạm hành chính', en: 'Violation record' })
  recordId!: number;

  @TextField({ vi: 'Kính gửi', en: 'Addressed to' })
  committee!: string;

  @ChoiceField({ vi: 'Người có thẩm quyền', en: 'Which chairman' }, officersOf('committee'), {
    optional: true,
    hint: { vi: 'Để trống: cấp thấp nhất đủ thẩm quyền', en: 'Left out: the lowest that may' },
  })
  officer?: OfficerCode;

  @DayField({ vi: 'Ngày gửi', en: 'Sent on' }, { optional: true, fill: 'today' })
  sentOn?: CivilDate;
}

const ANSWERS: Readonly<Record<CommitteeAnswer, Bilingual>> = {
  fined: { vi: 'Đã ra quyết định xử phạt', en: 'Decided on a sanction' },
  refused: { vi: 'Không xử phạt', en: 'Does not sanction' },
  returned: { vi: 'Trả lại hồ sơ', en: 'Gave the file back' },
};

/** What a People's Committee answered. */
export class CommitteeAnswerRequest {
  @ReferenceField({ vi: 'Kiến nghị', en: 'Recommendation' })
  recommendationId!: number;

  @ChoiceField({ vi: 'Trả lời', en: 'Answer' }, ANSWERS)
  answer!: CommitteeAnswer;

  @TextField({ vi: 'Số quyết định, văn bản', en: 'Number of the decision or paper' }, { optional: true })
  number?: string;

  @ChoiceField({ vi: 'Người ra quyết định', en: 'Who decided' }, officersOf('committee'), { optional: true })
  officer?: OfficerCode;

  @DongField({ vi: 'Số tiền phạt (0: cảnh cáo)', en: 'Amount (0: a warning)' }, { optional: true })
  amount?: Dong;

  @DayField({ vi: 'Ngày quyết định', en: 'Decided on' }, { optional: true })
  decidedOn?: CivilDate;

  @DayField({ vi: 'Ngày đơn vị nhận quyết định', en: 'Received by the employer on' }, { optional: true })
  servedOn?: CivilDate;

  @AreaField({ vi: 'Ghi chú', en: 'Note' }, { optional: true })
  note?: string;

  @DayField({ vi: 'Ngày nhận trả lời', en: 'Answer received on' }, { optional: true, fill: 'today' })
  answeredOn?: CivilDate;
}

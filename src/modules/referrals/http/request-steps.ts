import { Injectable, type OnModuleInit } from '@nestjs/common';
import { formatShortDate } from '../../../platform/documents/vietnamese-format';
import { StepCatalog, type StepContext, type StepOption } from '../../cases/cases.api';
import type { RequestRecipient } from '../domain/case-events';
import { requestsOf } from '../domain/referral-course';
import { RecordAnswer } from '../use-cases/record-answer.use-case';
import { SendRequest } from '../use-cases/send-request.use-case';
import { BodyAnswerRequest, LetterToBankRequest, LetterToBodyRequest } from './referral-steps.request';

const GROUP = { group: 'requests', needsVersion: true } as const;

/** Makes the steps of letters to other bodies known to the cases. */
@Injectable()
export class RequestSteps implements OnModuleInit {
  constructor(
    private readonly catalog: StepCatalog,
    private readonly send: SendRequest,
    private readonly answer: RecordAnswer,
  ) {}

  onModuleInit(): void {
    this.registerLetters();
    this.catalog.register({
      ...GROUP,
      ...{ name: 'record-request-answer', measure: null, needsVersion: false, request: BodyAnswerRequest },
      alsoWhenClosed: true,
      title: { vi: 'Ghi nhận trả lời của cơ quan khác', en: 'Record the answer of another body' },
      options: ({ events }) => ({ requestId: openRequests(events) }),
      run: (request, body) => this.answer.run(request, body),
    });
  }

  private registerLetters(): void {
    this.catalog.register({
      ...GROUP,
      ...{ name: 'recommend-licence', measure: 'licensing-recommendation', request: LetterToBodyRequest },
      title: { vi: 'Kiến nghị cơ quan đăng ký kinh doanh', en: 'Recommend to the business-registration office' },
      known: ({ events }) => ({ recipient: lastRecipient(events, 'licensing') }),
      run: (request, body) => this.send.toRegistrationOffice(request, body),
    });
    this.catalog.register({
      ...GROUP,
      ...{ name: 'coordinate-with-police', measure: null, request: LetterToBodyRequest },
      title: {
        vi: 'Phối hợp với cơ quan Công an (Quy chế số 01)',
        en: 'Coordinate with the police (Regulation No. 01)',
      },
      known: ({ events }) => ({ recipient: lastRecipient(events, 'police') }),
      run: (request, body) => this.send.toPolice(request, body),
    });
    this.catalog.register({
      ...GROUP,
      ...{ name: 'request-bank', measure: 'bank-request', request: LetterToBankRequest },
      title: { vi: 'Yêu cầu ngân hàng, kho bạc trích tài khoản', en: 'Request a bank to debit the account' },
      known: ({ events }) => ({ recipient: lastRecipient(events, 'bank') }),
      run: (request, body) => this.send.toBank(request, body),
    });
  }
}

function openRequests(events: StepContext['events']): StepOption[] {
  return requestsOf(events)
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ id, number, recipient, sentOn }) => ({
      value: id,
      label: `${number}, ${formatShortDate(sentOn)}: ${recipient}`,
    }));
}

/** Whom the last letter to a kind of body went to. */
function lastRecipient(events: StepContext['events'], to: RequestRecipient): string | undefined {
  return requestsOf(events).findLast((each) => each.to === to)?.recipient;
}

import { parseCivilDate as day } from '../../../kernel/civil-date';
import type { NoticeDefinition } from '../../notices/notices.api';
import { BARE_LETTER, SAMPLE_LETTER } from '../documents/letter-samples';
import { completeLetterToBody, LETTER_RECIPIENTS } from '../documents/letter-parts';
import { presentBankRequest } from '../documents/request-letter.presenter';
import { bankBases } from '../domain/legal-bases';
import type { BankRequest } from '../domain/letters';

const SAMPLE: BankRequest = {
  ...SAMPLE_LETTER,
  recipient: 'Ngân hàng Mẫu, chi nhánh Giả Định',
  issuedOn: day('2025-05-20'),
  legalBases: bankBases(day('2025-05-20')),
  about: 'Trích tiền từ tài khoản tiền gửi của đơn vị để nộp vào tài khoản chuyên thu.',
  account: '000 000 000 99',
  lateDays: 45,
};

/** Request to a bank or the treasury to debit the account of the employer (Law 58/2014/QH13 art. 122 (3)), up to June 2025. */
export const definition: NoticeDefinition<BankRequest> = {
  kind: 'bank-request',
  formCode: null,
  title: 'Văn bản yêu cầu ngân hàng trích tài khoản',
  legalBasis: ['Luật Bảo hiểm xã hội số 58/2014/QH13, Điều 122 khoản 3'],
  recipients: LETTER_RECIPIENTS,
  template: 'notices/bank-request',
  present: presentBankRequest,
  complete: completeLetterToBody,
  samples: [SAMPLE, { ...SAMPLE, ...BARE_LETTER, issuedOn: SAMPLE.issuedOn, legalBases: SAMPLE.legalBases }],
};

import { formatCount, listItems } from '../../../platform/documents/vietnamese-format';
import { documentHead } from '../../notices/notices.api';
import type { BankRequest, RequestLetter } from '../domain/letters';
import { letterBody } from './letter-parts';

/** Recommendation to the business-registration office, every value formatted. */
export function presentLicenceRecommendation(letter: RequestLetter): object {
  const about = 'V/v kiến nghị xử lý đơn vị trốn đóng BHXH, BHYT, BHTN';
  return {
    doc: documentHead(letter, 'Kiến nghị cơ quan đăng ký kinh doanh', about),
    ...letterBody(letter),
    about: listItems(paragraphs(letter.about)),
  };
}

/** Letter to the police under their rules of coordination with social insurance, every value formatted. */
export function presentPoliceCoordination(letter: RequestLetter): object {
  const about = 'V/v phối hợp thu hồi tiền chậm đóng, trốn đóng BHXH, BHYT, BHTN';
  return {
    doc: documentHead(letter, 'Phối hợp với cơ quan Công an', about),
    ...letterBody(letter),
    about: listItems(paragraphs(letter.about)),
  };
}

/** Request to debit an account, every value formatted (Law 58/2014/QH13 art. 122 (3)). */
export function presentBankRequest(letter: BankRequest): object {
  const about = 'V/v yêu cầu trích tiền từ tài khoản tiền gửi của người sử dụng lao động';
  return {
    doc: documentHead(letter, 'Yêu cầu ngân hàng trích tài khoản', about),
    ...letterBody(letter),
    about: paragraphs(letter.about),
    account: letter.account,
    lateDays: formatCount(letter.lateDays),
  };
}

function paragraphs(text: string): string[] {
  return text
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

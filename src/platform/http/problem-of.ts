import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { DomainError, type ErrorParameters } from '../../kernel/domain-error';
import type { Language } from '../../kernel/language';
import { fullDisk } from '../config/full-disk';
import type { ErrorStatuses } from './error-statuses';
import { FormError } from './form-error';
import { problemType, type Problem } from './problem';
import { Refusal } from './refusal';

const REFUSED = { vi: 'Không được thực hiện', en: 'Refused' };
const NOT_ALLOWED = { vi: 'Bước này không được thực hiện.', en: 'This step is not allowed.' };
/** Of the statuses that errors of this program have; any other keeps its English name. */
const TITLES_VI: Readonly<Record<number, string>> = {
  400: 'Yêu cầu không hợp lệ',
  403: 'Không được phép',
  404: 'Không tìm thấy',
  405: 'Không nhận phương thức này',
  409: 'Xung đột',
  412: 'Dữ liệu đã thay đổi',
  413: 'Nội dung quá lớn',
  415: 'Không nhận loại nội dung này',
  421: 'Không phải tên của máy này',
  422: 'Không xử lý được',
  428: 'Thiếu điều kiện',
  500: 'Lỗi của chương trình',
  503: 'Tạm thời không phục vụ được',
  507: 'Hết chỗ lưu',
};

/** What the framework refuses by itself, which it says in English only. */
const DETAILS_VI: Readonly<Record<number, string>> = {
  400: 'Nội dung gửi lên không đọc được.',
  404: 'Không có gì ở địa chỉ này.',
  413: 'Nội dung gửi lên quá lớn.',
  415: 'Không nhận loại nội dung này.',
};

/**
 * Any error as a problem, its sentences in a language where they are known in it. What is not known to be the caller's business becomes a 500 that tells nothing but a reference number; whoever
 * calls this logs the error under that number.
 */
export function problemOf(error: unknown, statuses: ErrorStatuses, language: Language = 'vi'): Problem {
  if (error instanceof Refusal) {
    const detail = error.message === '' ? NOT_ALLOWED[language] : error.message;
    const title = REFUSED[language];
    return { type: problemType('refused'), title, status: error.status, detail, reasons: error.reasons };
  }
  if (error instanceof FormError) return formProblem(error, language);
  const full = fullDisk(error);
  if (full) return problemOf(full, statuses, language);
  if (error instanceof DomainError) {
    const status = statuses.of(error.code);
    const parameters = inLanguage(error.parameters, language);
    return { ...plain(status, error.sentence(language), language, error.code), parameters };
  }
  const status = statusOf(error);
  if (status !== undefined && error instanceof Error) {
    const detail = language === 'vi' ? (DETAILS_VI[status] ?? error.message) : error.message;
    return plain(status, detail, language);
  }
  const reference = randomUUID().slice(0, 8);
  const detail = {
    vi: `Chương trình gặp lỗi. Khi báo lỗi, hãy cho biết số tham chiếu ${reference}.`,
    en: `Something went wrong on our side. Please quote the reference number ${reference}.`,
  };
  return { ...plain(500, detail[language], language, 'internal'), reference };
}

function titleOf(status: number, language: Language): string {
  return (language === 'vi' ? TITLES_VI[status] : undefined) ?? STATUS_CODES[status] ?? 'Error';
}

/** Words that differ by language, as the answer speaks. */
function inLanguage(parameters: ErrorParameters, language: Language): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'object' && value !== null ? value[language] : value,
    ]),
  );
}

function formProblem(error: FormError, language: Language): Problem {
  const fields = error.errors.map(({ field }) => field).join(', ');
  const detail = { vi: `Các trường chưa đúng: ${fields}.`, en: `These fields are not as they must be: ${fields}.` };
  return { ...plain(400, detail[language], language, 'form'), errors: error.errors };
}

function plain(status: number, detail: string, language: Language, code = `http-${status}`): Problem {
  return { type: problemType(code), title: titleOf(status, language), status, detail };
}

/** Nest's own exceptions, and errors of the body parser, which carry a status and say that they may be shown. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('expose' in error) || error.expose !== true) return undefined;
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

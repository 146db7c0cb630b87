import { randomUUID } from 'node:crypto';
import { STATUS_CODES } from 'node:http';
import { HttpException } from '@nestjs/common';
import { DomainError } from '../../kernel/domain-error';
import type { ErrorStatuses } from './error-statuses';
import { FormError } from './form-error';
import { problemType, type Problem } from './problem';
import { Refusal } from './refusal';

/**
 * Any error as a problem. What is not known to be the caller's business becomes a 500 that tells nothing but a reference number; whoever
 * calls this logs the error under that number.
 */
export function problemOf(error: unknown, statuses: ErrorStatuses): Problem {
  if (error instanceof Refusal) {
    const detail = error.message === '' ? 'This step is not allowed.' : error.message;
    return { type: problemType('refused'), title: 'Refused', status: error.status, detail, reasons: error.reasons };
  }
  if (error instanceof FormError) return formProblem(error);
  if (error instanceof DomainError) {
    const status = statuses.of(error.code);
    return { ...plain(status, error.message, error.code), parameters: error.parameters };
  }
  const status = statusOf(error);
  if (status !== undefined && error instanceof Error) return plain(status, error.message);
  const reference = randomUUID().slice(0, 8);
  const detail = `Something went wrong on our side. Please quote the reference number ${reference}.`;
  return { ...plain(500, detail, 'internal'), reference };
}

function formProblem(error: FormError): Problem {
  const fields = error.errors.map(({ field }) => field).join(', ');
  return { ...plain(400, `These fields are not as they must be: ${fields}.`, 'form'), errors: error.errors };
}

function plain(status: number, detail: string, code = `http-${status}`): Problem {
  return { type: problemType(code), title: STATUS_CODES[status] ?? 'Error', status, detail };
}

/** Nest's own exceptions, and errors of the body parser, which carry a status and say that they may be shown. */
function statusOf(error: unknown): number | undefined {
  if (error instanceof HttpException) return error.getStatus();
  if (!(error instanceof Error) || !('expose' in error) || error.expose !== true) return undefined;
  return 'status' in error && typeof error.status === 'number' ? error.status : undefined;
}

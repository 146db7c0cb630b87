import { Injectable } from '@nestjs/common';
import { invariant } from '../../kernel/invariant';

/** Codes of DomainErrors → HTTP status. Each module keeps one such table in its http folder. */
export type ErrorStatusTable = Readonly<Record<string, number>>;

/** What the kernel and the platform themselves throw. */
const OWN_CODES: ErrorStatusTable = {
  'date.malformed': 400,
  'period.malformed': 400,
  'instant.malformed': 400,
  'money.malformed': 400,
  'money.too-large': 400,
  'rate.malformed': 400,
  'parameter.unknown': 409,
  'calendar.year-unknown': 409,
  'cursor.malformed': 400,
  'database.busy': 503,
  'database.full': 507,
  'disk.full': 507,
  'health.not-ready': 503,
  'request.other-name': 421,
  'request.other-site': 403,
  'request.other-method': 405,
  'request.media-type': 415,
  'request.null-character': 400,
  'actor.missing': 400,
  'actor.malformed': 400,
  'precondition.missing': 428,
  'precondition.malformed': 400,
  'idempotency.malformed': 400,
  'idempotency.other-request': 409,
  'upload.too-large': 413,
};

/** Which HTTP status a DomainError becomes; modules add their tables when they start. */
@Injectable()
export class ErrorStatuses {
  private readonly byCode = new Map<string, number>(Object.entries(OWN_CODES));

  /** Adds a module's table. */
  register(table: ErrorStatusTable): void {
    for (const [code, status] of Object.entries(table)) {
      invariant(!this.byCode.has(code), 'an error code has one HTTP status', { code });
      this.byCode.set(code, status);
    }
  }

  /** The status of a code; 422 for one that stands in no table: the caller can mend it, but nothing more is known. */
  of(code: string): number {
    return this.byCode.get(code) ?? 422;
  }
}

import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a failed request about letters and papers means over HTTP. */
export const NOTICE_ERROR_STATUSES: ErrorStatusTable = {
  'paper.not-found': 404,
  'paper.served': 409,
  'notice.form-not-in-force': 409,
};

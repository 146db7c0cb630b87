import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a failed step in a case means over HTTP. */
export const CASE_ERROR_STATUSES: ErrorStatusTable = {
  'case.not-found': 404,
  'case.document-not-found': 404,
  'pause.not-found': 404,
  'step.unknown': 404,
  'duty.not-found': 404,
  'case.stale': 412,
};

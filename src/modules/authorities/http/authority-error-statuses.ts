import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a refused look at the tree of offices means over HTTP. */
export const AUTHORITY_ERROR_STATUSES: ErrorStatusTable = {
  'authority.not-found': 404,
  'authority.none': 404,
  'authority.not-on-day': 422,
};

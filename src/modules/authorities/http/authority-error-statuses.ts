import type { ErrorStatusTable } from '../../../platform/http/error-statuses';

/** What a refused look at the tree of offices means over HTTP. */
export const AUTHORITY_ERROR_STATUSES: ErrorStatusTable = {
  'authority.not-found': 404,
  'authority.none': 404,
  'authority.not-on-day': 422,
  'office.no-details': 422,
  'office.no-treasury-account': 422,
  'office.bank-unknown': 422,
  'office.account-malformed': 422,
  'office.treasury-half': 422,
};

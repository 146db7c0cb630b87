import type { Bilingual } from '../../../kernel/language';
import { STATUS_NAMES_VI } from '../../../law/enforcement/status-names';
import type { RecordableStatus } from '../domain/unable-to-pay-events';

const STATUS_NAMES_EN: Readonly<Record<RecordableStatus, string>> = {
  active: 'Operating',
  suspended: 'Business suspended',
  'retirement-suspended': 'Retirement contributions suspended',
  bankrupt: 'Bankrupt',
  'bankruptcy-pending': 'Bankruptcy pending',
  dissolving: 'Being dissolved',
  dissolved: 'Dissolved',
  'not-at-address': 'Not at its registered address',
  'licence-revoked': 'Licence revoked',
  'no-representative': 'Without a legal representative',
  'owner-fled': 'Owner fled',
};

/** The name of a state of an employer. */
export function statusName(status: RecordableStatus): Bilingual {
  return { vi: STATUS_NAMES_VI[status], en: STATUS_NAMES_EN[status] };
}

/** The states that a person may write down, for choices. */
export const STATUSES: Readonly<Record<string, Bilingual>> = Object.fromEntries(
  Object.keys(STATUS_NAMES_EN).map((code) => [code, statusName(code as RecordableStatus)]),
);

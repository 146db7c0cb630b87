import { UNABLE_STATUSES } from '../../../law/enforcement/case-facts';
import { caseEventType } from './events';

/** The states of an employer that a person may write down with what shows them. */
export const RECORDABLE_STATUSES = ['active', 'suspended', 'retirement-suspended', ...UNABLE_STATUSES] as const;
export type RecordableStatus = (typeof RECORDABLE_STATUSES)[number];

/** What a later look at an employer unable to pay found: as before, or it stirs again. */
export const CHECK_RESULTS = ['still', 'stirs'] as const;
export type CheckResult = (typeof CHECK_RESULTS)[number];

/** The register learned that the employer is in another state since a day, with the paper that shows it. */
export const STATUS_RECORDED = caseEventType('status-recorded', (data) => ({
  status: data.oneOf('status', RECORDABLE_STATUSES),
  since: data.date('since'),
  document: data.text('document'),
}));

/** The employer was classed as unable to pay. */
export const UNABLE_TO_PAY_CLASSED = caseEventType('unable-to-pay-classed', (data) => ({
  status: data.oneOf('status', UNABLE_STATUSES),
  /** The paper that proves the state. */
  document: data.text('document'),
  datedOn: data.date('datedOn'),
  note: data.textOrNull('note'),
}));

/** The employer was looked at again; where it stirs it is no longer classed. */
export const UNABLE_TO_PAY_CHECKED = caseEventType('unable-to-pay-checked', (data) => ({
  result: data.oneOf('result', CHECK_RESULTS),
  note: data.textOrNull('note'),
}));

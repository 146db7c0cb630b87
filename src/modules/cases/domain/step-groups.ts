import type { Measure } from '../../../law/enforcement/measure';

/** Where a step stands among the others on the page of a case. */
export const STEP_GROUPS = [
  'reminding',
  'checking',
  'sanctioning',
  'publicity',
  'referral',
  'requests',
  'file',
] as const;
export type StepGroup = (typeof STEP_GROUPS)[number];

/** The measures of each group in the order of the work; every measure stands in one. */
export const MEASURES_OF_GROUP: Readonly<Record<StepGroup, readonly Measure[]>> = {
  reminding: ['monthly-reminder', 'ad-hoc-reminder', 'second-reminder'],
  checking: ['working-session', 'vss-inspection', 'planned-check', 'unscheduled-check', 'inspection-request'],
  sanctioning: ['violation-record', 'fine', 'fine-recommendation', 'fine-coercion'],
  publicity: ['publication'],
  referral: ['referral'],
  requests: ['licensing-recommendation', 'bank-request'],
  file: ['unable-to-pay', 're-check', 'closing'],
};

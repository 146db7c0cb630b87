import type { Measure } from '../../../law/enforcement/measure';
import type { StepGroup } from '../../cases/cases.api';

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

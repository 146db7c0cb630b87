import type { JsonFields } from '../../../kernel/json-fields';
import type { Period } from '../../../kernel/period';
import { FUNDS } from '../../../law/fund';
import { caseEventType } from '../../cases/domain/events';

/** Who looks, and on what ground. */
export const CHECK_FORMS = ['vss-inspection', 'planned-check', 'unscheduled-check', 'provincial-inspection'] as const;
export type CheckForm = (typeof CHECK_FORMS)[number];

/** What a member of the team is in it. */
export const TEAM_ROLES = ['head', 'deputy', 'member'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

/** What a check may find. */
export const FINDINGS = ['unregistered', 'wages-too-low', 'unpaid'] as const;
export type Finding = (typeof FINDINGS)[number];

/** How a check ended. */
export const CHECK_OUTCOMES = ['nothing-found', 'paid', 'unpaid', 'beyond-competence', 'obstructed'] as const;
export type CheckOutcome = (typeof CHECK_OUTCOMES)[number];

const period = (fields: JsonFields, name: string): Period => fields.text(name) as Period;

/** The employer is named in an approved plan of checks. */
export const CHECK_PLAN_LISTED = caseEventType('check-plan-listed', (data) => ({
  document: data.text('document'),
  approvedOn: data.date('approvedOn'),
}));

/** Another body inspects, checks or audits the same matter. */
export const OTHER_BODY_NOTED = caseEventType('other-body-noted', (data) => ({
  body: data.text('body'),
  from: data.date('from'),
  until: data.dateOrNull('until'),
}));

/** A check or inspection was decided. */
export const CHECK_DECIDED = caseEventType('check-decided', (data) => ({
  form: data.oneOf('form', CHECK_FORMS),
  /** Of the decision; an inspectorate's own where it decided. */
  number: data.text('number'),
  documentId: data.integerOrNull('documentId'),
  grounds: data.text('grounds'),
  scopeFrom: period(data, 'scopeFrom'),
  scopeTo: period(data, 'scopeTo'),
  team: data.list('team', (member) => ({ name: member.text('name'), role: member.oneOf('role', TEAM_ROLES) })),
  /** From its announcement. */
  days: data.integer('days'),
  decidedBy: data.text('decidedBy'),
}));

/** The decision was announced to the employer; its days run from there. `checkId`: the event that decided it. */
export const CHECK_ANNOUNCED = caseEventType('check-announced', (data) => ({
  checkId: data.integer('checkId'),
  number: data.textOrNull('number'),
  documentId: data.integerOrNull('documentId'),
  place: data.textOrNull('place'),
  forEmployer: data.textOrNull('forEmployer'),
}));

/** The check was extended, once. */
export const CHECK_EXTENDED = caseEventType('check-extended', (data) => ({
  checkId: data.integer('checkId'),
  document: data.text('document'),
  days: data.integer('days'),
  reason: data.textOrNull('reason'),
}));

/** A finding of one kind in one fund. What had not been registered is owed from then on: one adjustment for each period. */
export const FINDING_RECORDED = caseEventType('finding-recorded', (data) => ({
  checkId: data.integer('checkId'),
  finding: data.oneOf('finding', FINDINGS),
  fund: data.oneOf('fund', FUNDS),
  from: period(data, 'from'),
  to: period(data, 'to'),
  workers: data.integer('workers'),
  amount: data.dong('amount'),
  adjustmentNos: data.texts('adjustmentNos'),
  /** Day from which unregistered workers had to be covered. */
  coveredFrom: data.dateOrNull('coveredFrom'),
  evidence: data.textOrNull('evidence'),
  periods: data.list('periods', (line) => ({
    period: period(line, 'period'),
    workers: line.integer('workers'),
    amount: line.dong('amount'),
  })),
}));

/** The minutes of the check were signed, or the employer refused to. */
export const CHECK_MINUTES_SIGNED = caseEventType('check-minutes-signed', (data) => ({
  checkId: data.integer('checkId'),
  number: data.text('number'),
  documentId: data.integerOrNull('documentId'),
  refusedToSign: data.boolean('refusedToSign'),
  witness: data.textOrNull('witness'),
  opinion: data.textOrNull('opinion'),
}));

/** The check ended with its result. */
export const CHECK_CONCLUDED = caseEventType('check-concluded', (data) => ({
  checkId: data.integer('checkId'),
  number: data.text('number'),
  documentId: data.integerOrNull('documentId'),
  outcome: data.oneOf('outcome', CHECK_OUTCOMES),
  established: data.dong('established'),
  workers: data.integer('workers'),
}));

/** An inspectorate was asked to inspect. */
export const INSPECTION_REQUESTED = caseEventType('inspection-requested', (data) => ({
  number: data.text('number'),
  documentId: data.integerOrNull('documentId'),
  to: data.text('to'),
  about: data.text('about'),
}));

/** The kinds of events from which a check with all that happened in it is read. */
export const KINDS_OF_CHECKS = [
  CHECK_PLAN_LISTED,
  CHECK_DECIDED,
  CHECK_ANNOUNCED,
  CHECK_EXTENDED,
  FINDING_RECORDED,
  CHECK_MINUTES_SIGNED,
  CHECK_CONCLUDED,
  OTHER_BODY_NOTED,
  INSPECTION_REQUESTED,
].map(({ kind }) => kind);

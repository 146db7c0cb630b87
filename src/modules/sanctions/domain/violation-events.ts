import type { JsonFields } from '../../../kernel/json-fields';
import type { Dong } from '../../../kernel/money';
import type { Period } from '../../../kernel/period';
import {
  AGGRAVATING,
  MITIGATING,
  type Aggravating,
  type Mitigating,
} from '../../../law/enforcement/fines/circumstances';
import {
  VIOLATION_ACTS,
  type ViolationActCode,
  type ViolationFound,
} from '../../../law/enforcement/fines/violation-act';
import type { ItemKey } from '../../../law/enforcement/sanctioned-items';
import { FUNDS } from '../../../law/fund';
import { caseEventType } from '../../cases/domain/events';

export const ACT_CODES = Object.keys(VIOLATION_ACTS) as ViolationActCode[];
export const MITIGATING_CODES = Object.keys(MITIGATING) as Mitigating[];
export const AGGRAVATING_CODES = Object.keys(AGGRAVATING) as Aggravating[];

/** How hard a violation is to record (Decree 118/2021/NĐ-CP art. 12 (2)). */
export const DIFFICULTIES = ['plain', 'complex', 'verified'] as const;

/** How an employer explains itself (law on handling administrative violations art. 61). */
export const EXPLANATION_FORMS = ['oral', 'written'] as const;
export type ExplanationForm = (typeof EXPLANATION_FORMS)[number];

/** Why no decision is issued on a record (the same law art. 65). */
export const DROPPING_GROUNDS = ['no-violation', 'time-over', 'replaced', 'employer-gone', 'criminal'] as const;
export type DroppingGround = (typeof DROPPING_GROUNDS)[number];

/** An act as it stands in events. */
export interface NotedAct extends ViolationFound {
  /** In how many contribution periods it was committed; 1 where it is not counted by periods. */
  readonly periods: number;
  /** The unpaid amounts that make up its amount, as the statement of the day has them; empty where the figures were found otherwise. */
  readonly items: readonly NotedItem[];
}

/** An unpaid amount that an act rests on. */
export interface NotedItem extends ItemKey {
  readonly amount: Dong;
}

const readAct = (data: JsonFields): NotedAct => ({
  act: data.oneOf('act', ACT_CODES),
  foundOn: data.date('foundOn'),
  endedOn: data.dateOrNull('endedOn'),
  workers: data.integer('workers'),
  amount: data.dong('amount'),
  periods: data.integerOrNull('periods') ?? 1,
  items: data.list('items', (item) => ({
    fund: item.oneOf('fund', FUNDS),
    period: item.text('period') as Period,
    findingNo: item.textOrNull('findingNo'),
    amount: item.dong('amount'),
  })),
});

/** An act was found that is to be recorded; the event's day is the day on which it was found. */
export const VIOLATION_NOTED = caseEventType('violation-noted', (data) => ({
  ...readAct(data),
  difficulty: data.oneOf('difficulty', DIFFICULTIES),
  /** What it was found by. */
  document: data.text('document'),
  /** The event that decided the check in which it was found, or null. */
  checkId: data.integerOrNull('checkId'),
}));

/** The result of verifying an act arrived. */
export const VIOLATION_VERIFIED = caseEventType('violation-verified', (data) => ({
  violationId: data.integer('violationId'),
  verifiedOn: data.date('verifiedOn'),
  document: data.text('document'),
}));

/** The violation record was drawn up; its acts as they stand in it. */
export const VIOLATION_RECORD_MADE = caseEventType('violation-record-made', (data) => ({
  number: data.text('number'),
  documentId: data.integer('documentId'),
  /** The events that noted its acts, in the order of `acts`. */
  violationIds: data.integers('violationIds'),
  acts: data.list('acts', readAct),
  /** Especially serious, with many circumstances: two months for the decision. */
  complex: data.boolean('complex'),
  refusedToSign: data.boolean('refusedToSign'),
  place: data.text('place'),
  recorder: data.text('recorder'),
  representative: data.text('representative'),
  witness: data.textOrNull('witness'),
}));

/** The employer asked to explain in person, or sent a written explanation. */
export const EXPLANATION_REQUESTED = caseEventType('explanation-requested', (data) => ({
  recordId: data.integer('recordId'),
  form: data.oneOf('form', EXPLANATION_FORMS),
  document: data.text('document'),
}));

/** The explanation was heard, or read and considered. */
export const EXPLANATION_HEARD = caseEventType('explanation-heard', (data) => ({
  recordId: data.integer('recordId'),
  document: data.text('document'),
  findings: data.text('findings'),
}));

/** The employer gave up explaining, in writing. */
export const EXPLANATION_WAIVED = caseEventType('explanation-waived', (data) => ({
  recordId: data.integer('recordId'),
  document: data.text('document'),
}));

/** The competent person gave more time for a written explanation. */
export const EXPLANATION_EXTENDED = caseEventType('explanation-extended', (data) => ({
  recordId: data.integer('recordId'),
  document: data.text('document'),
}));

/** The bodies of criminal procedure handed the case back. */
export const RETURNED_BY_PROSECUTION = caseEventType('returned-by-prosecution', (data) => ({
  recordId: data.integer('recordId'),
  document: data.text('document'),
}));

/** No decision will be issued on a record. */
export const RECORD_DROPPED = caseEventType('record-dropped', (data) => ({
  recordId: data.integer('recordId'),
  ground: data.oneOf('ground', DROPPING_GROUNDS),
  document: data.text('document'),
  note: data.textOrNull('note'),
}));

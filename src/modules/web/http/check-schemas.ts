import { FORMS } from '../../../law/enforcement/checks/choice-of-form';
import { CHECK_FORMS, CHECK_OUTCOMES } from '../../inspections/inspections.api';
import type { Schema } from './api-schemas';

const TEXT = { type: 'string' };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const COUNT = { type: 'integer', minimum: 0 };
const DONG = { type: 'integer', minimum: 0, description: 'Whole đồng' };
const ID_OR_NULL = { type: ['integer', 'null'], minimum: 1 };

const whole = (properties: Record<string, object>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const listOf = (properties: Record<string, object>): object => ({ type: 'array', items: whole(properties) });

const CANDIDATE = {
  employerCode: TEXT,
  name: TEXT,
  caseId: { ...ID_OR_NULL, description: 'The open case' },
  arrears: DONG,
  evaded: DONG,
  workers: COUNT,
  monthsLate: COUNT,
  forms: listOf({
    form: { type: 'string', enum: [...FORMS] },
    fits: { type: 'boolean' },
    because: { type: 'array', items: TEXT },
    references: { type: 'array', items: TEXT },
    practice: { type: 'boolean', description: 'A threshold of the office’s practice decides' },
  }),
};
const CHECK = {
  employerCode: TEXT,
  name: TEXT,
  caseId: { type: 'integer', minimum: 1 },
  checkId: { type: 'integer', minimum: 1, description: 'The event that decided it' },
  form: { type: 'string', enum: [...CHECK_FORMS] },
  number: TEXT,
  decidedOn: DAY,
  announcedOn: DAY_OR_NULL,
  found: { ...DONG, description: 'Sum of the findings so far' },
};

/** `GET /api/v1/employers/{code}/check-forms` */
export const CANDIDATE_SCHEMA = whole({ asOf: DAY, ...CANDIDATE });

/** `GET /api/v1/checks/candidates` */
export const CANDIDATES_SCHEMA = whole({ asOf: DAY, total: COUNT, candidates: listOf(CANDIDATE) });

/** `GET /api/v1/checks` */
export const CHECKS_SCHEMA = whole({
  asOf: DAY,
  month: { type: 'string', example: '2026-11' },
  resultsBefore: { ...DAY_OR_NULL, description: 'Results of the month are entered before this day' },
  running: listOf({ ...CHECK, lastDay: DAY_OR_NULL }),
  results: listOf({
    ...CHECK,
    concludedOn: DAY,
    outcome: { type: 'string', enum: [...CHECK_OUTCOMES] },
    established: DONG,
    settledBefore: { ...DONG, description: 'Settled by the evening of the conclusion' },
    recovered: { ...DONG, description: 'Settled after the conclusion' },
    open: DONG,
  }),
  notComputed: listOf({ employerCode: TEXT, code: TEXT, sentence: TEXT, english: TEXT }),
});

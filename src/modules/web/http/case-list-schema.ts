import { CASE_STATES } from '../domain/listed-case';
import type { Schema } from './api-schemas';

const ID = { type: 'integer', minimum: 1 };
const DAY = { type: 'string', format: 'date' };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };

const CASE = {
  id: ID,
  version: ID,
  employerCode: TEXT,
  employerName: TEXT,
  state: { type: 'string', enum: [...CASE_STATES] },
  openedOn: DAY,
  closedOn: { type: ['string', 'null'], format: 'date' },
  closingCause: TEXT_OR_NULL,
  authorityCode: TEXT_OR_NULL,
  authorityName: TEXT_OR_NULL,
  officer: TEXT_OR_NULL,
  arrears: { type: ['integer', 'null'], description: 'Past due and unpaid when the case was last looked at' },
  oldestDueOn: { type: ['string', 'null'], format: 'date' },
  nextDueOn: { type: ['string', 'null'], format: 'date', description: 'By when the office must act next' },
  nextDue: { ...TEXT_OR_NULL, description: 'Kind of the duty, or the measure' },
  available: { type: 'array', items: TEXT, description: 'Measures that may be taken' },
};

/** `GET /api/v1/cases` */
export const CASE_PAGE_SCHEMA: Schema = {
  type: 'object',
  properties: {
    cases: { type: 'array', items: { type: 'object', properties: CASE, required: Object.keys(CASE) } },
    nextCursor: {
      ...TEXT_OR_NULL,
      description: 'Hand it over as `cursor` to get the next page; null on the last',
    },
  },
  required: ['cases', 'nextCursor'],
};

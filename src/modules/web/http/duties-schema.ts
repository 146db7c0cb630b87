import { DUTY_STATES } from '../../cases/cases.api';
import type { Schema } from './api-schemas';

const whole = (properties: Record<string, object>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const COUNT = { type: 'integer', minimum: 0 };

const DUTY = whole({
  id: { type: 'integer', minimum: 1 },
  kind: TEXT,
  name: whole({ vi: TEXT, en: TEXT }),
  subject: { ...TEXT, description: 'Tells duties of a kind and month apart' },
  period: { ...TEXT, description: 'The month that it is about, YYYY-MM' },
  authorityCode: TEXT_OR_NULL,
  authorityName: TEXT_OR_NULL,
  officer: TEXT_OR_NULL,
  caseId: { type: ['integer', 'null'] },
  employerCode: TEXT_OR_NULL,
  employerName: TEXT_OR_NULL,
  arisesOn: DAY,
  dueOn: { ...DAY_OR_NULL, description: 'The last day in time; null while the case stands still without a known end' },
  state: { type: 'string', enum: [...DUTY_STATES] },
  metOn: DAY_OR_NULL,
  metBy: { ...TEXT_OR_NULL, description: 'Who did it; null where nobody was named' },
  document: TEXT_OR_NULL,
  hadNothingToDo: { type: 'boolean', description: 'The time passed without anything that had to be done' },
  article: TEXT_OR_NULL,
});

const OF_OFFICER = whole({
  authorityCode: TEXT_OR_NULL,
  authorityName: TEXT_OR_NULL,
  officer: TEXT_OR_NULL,
  missed: COUNT,
  open: COUNT,
});

/** `GET /api/v1/duties` */
export const DUTIES_SCHEMA = whole({
  asOf: DAY,
  total: { ...COUNT, description: 'Of all pages' },
  counts: { type: 'array', items: OF_OFFICER, description: 'Of each officer of each office, the most missed first' },
  duties: { type: 'array', items: DUTY },
  nextCursor: { ...TEXT_OR_NULL, description: 'Hand it over as `cursor` to get the next page; null on the last' },
});

import { STEP_GROUPS } from '../../cases/cases.api';
import { MEASURES } from '../../../law/enforcement/measure';
import type { Schema } from './api-schemas';

const whole = (properties: Record<string, object>): Schema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
});
const TEXT = { type: 'string' };
const ID = { type: 'integer', minimum: 1 };
const CHOICE = whole({ value: ID, label: TEXT });

const STEP = whole({
  name: TEXT,
  title: whole({ vi: TEXT, en: TEXT }),
  group: { type: 'string', enum: [...STEP_GROUPS] },
  measure: {
    type: ['string', 'null'],
    enum: [...MEASURES, null],
    description: 'The measure whose policy stands before it',
  },
  needsVersion: { type: 'boolean', description: 'Needs If-Match' },
  href: { ...TEXT, description: 'Where it is posted to; its body is described there' },
  choices: {
    type: 'object',
    additionalProperties: { type: 'array', items: CHOICE },
    description: 'What each reference field may refer to',
  },
  known: {
    type: 'object',
    additionalProperties: true,
    description: 'What the case already knows for fields of the body, by name: what a fresh form starts with',
  },
});

/** `GET /api/v1/cases/{id}/steps` */
export const OPEN_STEPS_SCHEMA = whole({
  caseId: ID,
  version: ID,
  asOf: { type: 'string', format: 'date' },
  closedOn: { type: ['string', 'null'], format: 'date' },
  laterCaseId: { type: ['integer', 'null'], description: 'The case opened for the employer after this one' },
  steps: { type: 'array', items: STEP },
});

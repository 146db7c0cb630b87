import type { ApiResponseOptions } from '@nestjs/swagger';
import { OFFICER_CODES, SANCTION_FORMS } from '../domain/fine-events';
import { ACT_CODES, DIFFICULTIES } from '../domain/violation-events';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const ID = { type: 'integer', minimum: 1 };
const COUNT = { type: 'integer', minimum: 0 };
const AMOUNT = { type: 'integer', format: 'int64', description: 'Whole đồng' };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const FLAG = { type: 'boolean' };

function whole(properties: Record<string, object>, more: object = {}): Schema {
  return { type: 'object', properties, required: Object.keys(properties), ...more };
}

function listOf(properties: Record<string, object>): object {
  return { type: 'array', items: whole(properties) };
}

function codes(list: readonly string[]): object {
  return { type: 'string', enum: list };
}

const ACT = {
  act: codes(ACT_CODES),
  name: TEXT,
  foundOn: DAY,
  endedOn: DAY_OR_NULL,
  workers: COUNT,
  amount: AMOUNT,
  periods: { ...COUNT, description: 'Contribution periods in which it was committed' },
};

const RECORD = {
  recordId: ID,
  number: TEXT,
  madeOn: DAY,
  course: codes(['plain', 'transferred', 'explained', 'complex']),
  explanation: { type: ['string', 'null'], enum: ['awaited', 'heard', 'waived', null] },
  acts: listOf(ACT),
  answeredBy: { ...TEXT_OR_NULL, description: 'Number of the decision or paper that answers it' },
  answeredOn: DAY_OR_NULL,
  explainOrallyBy: DAY,
  explainInWritingBy: DAY,
  decideBy: DAY,
  limitation: DAY,
  reasoning: { type: 'array', items: TEXT, description: 'Why the latest proposal comes to what it does' },
  mayExplain: { type: ['boolean', 'null'] },
  total: { ...AMOUNT, type: ['integer', 'null'], description: 'What it comes to under the law of the day' },
  competences: listOf({
    officer: codes(OFFICER_CODES),
    title: TEXT,
    limit: AMOUNT,
    verdict: codes(['competent', 'not-competent', 'disputed']),
    reference: TEXT,
    disagreement: { ...TEXT_OR_NULL, description: 'Where decrees in force disagree' },
  }),
};

const FINE = {
  fineId: ID,
  caseId: ID,
  recordId: ID,
  documentId: { type: ['integer', 'null'] },
  number: TEXT,
  isOwn: { ...FLAG, description: 'Of the office; false: of a People’s Committee' },
  decidedBy: codes(OFFICER_CODES),
  decidedOn: DAY,
  form: codes(SANCTION_FORMS),
  acts: { type: 'array', items: codes(ACT_CODES) },
  decidedByTitle: TEXT,
  amount: AMOUNT,
  servedOn: DAY_OR_NULL,
  sendBy: DAY_OR_NULL,
  payBy: DAY_OR_NULL,
  postponed: whole({ from: DAY, until: DAY_OR_NULL }, { type: ['object', 'null'] }) as object,
  lateLines: listOf({
    ...{ from: DAY, to: DAY, days: COUNT, base: AMOUNT, rate: TEXT, amount: AMOUNT, reference: TEXT },
  }),
  lateMoney: { ...AMOUNT, description: '0.05 % a day of what is unpaid, whole đồng' },
  payments: listOf({ paidOn: DAY, amount: AMOUNT, receiptNo: TEXT }),
  paid: AMOUNT,
  outstanding: AMOUNT,
  lateMoneyOutstanding: AMOUNT,
  credit: AMOUNT,
  settledOn: DAY_OR_NULL,
  executedOn: DAY_OR_NULL,
  coercibleFrom: DAY_OR_NULL,
  coercedOn: DAY_OR_NULL,
  executableUntil: DAY,
  evadesExecution: FLAG,
  cleanOn: { ...DAY_OR_NULL, description: 'First day on which the employer counts as not sanctioned' },
};

/** `GET /api/v1/cases/{id}/fines` */
export const SANCTIONS_SCHEMA = whole({
  caseId: ID,
  asOf: DAY,
  actsOwed: listOf(ACT),
  unrecorded: listOf({ violationId: ID, ...ACT, difficulty: codes(DIFFICULTIES) }),
  records: listOf(RECORD),
  fines: listOf(FINE),
});

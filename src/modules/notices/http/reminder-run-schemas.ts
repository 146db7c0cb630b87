import { whole } from './case-paper-schemas';

const ID = { type: 'integer', minimum: 1 };
const COUNT = { type: 'integer', minimum: 0 };
const AMOUNT = { type: 'integer', format: 'int64', description: 'Whole đồng' };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };

const RUN_LETTER = {
  id: ID,
  caseId: { ...ID, type: ['integer', 'null'] },
  period: TEXT,
  state: { type: 'string', enum: ['queued', 'issued', 'sent', 'void'] },
  number: TEXT_OR_NULL,
  issuedOn: DAY_OR_NULL,
  voidReason: TEXT_OR_NULL,
};

/** Employers that could not be computed. */
const LEFT_OUT = {
  type: 'array',
  description: 'Employers that could not be computed, and what has to be entered first; their letters wait',
  items: whole({ employerCode: TEXT, code: TEXT, sentence: TEXT, english: TEXT }) as object,
};

/** A letter of the run. */
export const RUN_LETTER_SCHEMA = whole(RUN_LETTER);

/** `GET /api/v1/reminder-run` */
export const REVIEW_SCHEMA = whole({
  period: TEXT,
  asOf: DAY,
  counts: whole({ proposed: COUNT, issued: COUNT, sent: COUNT, voided: COUNT }),
  letters: {
    type: 'array',
    items: whole({
      ...RUN_LETTER,
      ...{ employerCode: TEXT, employerName: TEXT, arrears: AMOUNT, charges: AMOUNT, evaded: AMOUNT },
      evadedFrom: {
        ...DAY_OR_NULL,
        description: 'The earliest day ahead on which something turns evaded if the letter goes out today',
      },
      ...{ workers: COUNT, phone: TEXT_OR_NULL },
      lastContact: { type: ['object', 'null'], properties: { on: DAY, channel: TEXT, outcome: TEXT } },
      openPromise: { type: ['object', 'null'], properties: { amount: AMOUNT, payBy: DAY } },
    }) as object,
  },
  leftOut: LEFT_OUT,
  tolerance: {
    description: 'No letter is written for less than `amount`; `employersBelow` owe something, but less',
    ...whole({ amount: AMOUNT, since: DAY, reference: TEXT, employersBelow: COUNT }),
  },
  nextCursor: TEXT_OR_NULL,
});

/** `POST /api/v1/reminder-run/issue` */
export const ISSUED_SCHEMA = whole({
  issued: COUNT,
  voided: { ...COUNT, description: 'Taken back because they were no longer due' },
  leftOut: LEFT_OUT,
});

/** `POST /api/v1/reminder-run/dispatch` */
export const DISPATCHED_SCHEMA = whole({ dispatched: COUNT, voided: COUNT, leftOut: LEFT_OUT });

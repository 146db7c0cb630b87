import type { ApiResponseOptions } from '@nestjs/swagger';
import { MEASURES } from '../../../law/enforcement/measure';
import { CLOSING_CAUSES, CONTACT_CHANNELS, CONTACT_OUTCOMES, PAUSE_REASONS } from '../domain/case-events';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const ID = { type: 'integer', minimum: 1 };
const AMOUNT = { type: 'integer', format: 'int64', description: 'Whole đồng' };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };

function whole(properties: Record<string, object>, more: object = {}): Schema {
  return { type: 'object', properties, required: Object.keys(properties), ...more };
}

function codes(list: readonly string[]): object {
  return { type: 'string', enum: list };
}

/** `GET /api/v1/cases/{id}` */
export const CASE_SCHEMA = whole({
  id: ID,
  version: { ...ID, description: 'Number of its events; the ETag' },
  employerCode: TEXT,
  employerName: TEXT,
  state: codes(['open', 'closed']),
  openedOn: DAY,
  closing: whole(
    {
      on: DAY,
      cause: codes(CLOSING_CAUSES),
      reason: TEXT_OR_NULL,
      document: TEXT_OR_NULL,
      signedBy: TEXT_OR_NULL,
    },
    { type: ['object', 'null'] },
  ),
  authorityCode: TEXT_OR_NULL,
  authorityName: TEXT_OR_NULL,
  officer: TEXT_OR_NULL,
  promises: {
    type: 'array',
    items: whole({
      id: ID,
      madeOn: DAY,
      payBy: DAY,
      amount: AMOUNT,
      promisedBy: TEXT,
      status: codes(['open', 'kept', 'broken', 'withdrawn']),
      instalments: { type: 'array', items: whole({ amount: AMOUNT, payBy: DAY }) },
      received: { ...AMOUNT, type: ['integer', 'null'] },
    }),
  },
  closingProposal: whole(
    { id: ID, on: DAY, by: TEXT, reason: TEXT, pending: { type: 'array', items: TEXT } },
    { type: ['object', 'null'], description: 'A proposal to close that nobody has decided on' },
  ),
  pauses: {
    type: 'array',
    items: whole({
      id: ID,
      from: DAY,
      until: DAY_OR_NULL,
      reason: codes(PAUSE_REASONS),
      document: TEXT,
      isEnded: { type: 'boolean' },
    }),
  },
  contacts: {
    type: 'array',
    items: whole({
      id: ID,
      on: DAY,
      channel: codes(CONTACT_CHANNELS),
      outcome: codes(CONTACT_OUTCOMES),
      person: TEXT_OR_NULL,
    }),
  },
  links: whole({ measures: TEXT, steps: TEXT, timeline: TEXT, statement: TEXT }),
});

/** `GET /api/v1/cases/{id}/timeline` */
export const TIMELINE_SCHEMA = whole({
  caseId: ID,
  entries: {
    type: 'array',
    items: whole({
      key: { ...TEXT, example: 'event-12' },
      on: DAY,
      kind: {
        ...TEXT,
        description: 'An event’s kind, or `payment`, `adjustment`, `reminder`',
        example: 'contact-made',
      },
      recordedAt: { type: 'string', format: 'date-time' },
      actor: { ...TEXT_OR_NULL, description: 'Null where it came with imported facts' },
      data: { type: 'object', description: 'By kind; amounts in whole đồng' },
      document: whole({ title: TEXT, sha256: TEXT_OR_NULL, href: TEXT }, { type: ['object', 'null'] }),
    }),
  },
});

/** What every step answers. */
export const STEP_SCHEMA = whole({
  eventId: { ...ID, description: 'The event that was appended' },
  caseId: ID,
  version: { ...ID, description: 'The version of the case after the step; also the ETag' },
});

/** `multipart/form-data` of an attachment. */
export const ATTACHMENT_SCHEMA = {
  type: 'object',
  properties: {
    file: { type: 'string', format: 'binary', description: 'PDF, PNG, JPG, DOCX or XLSX, at most 20 MB' },
    title: { type: 'string', description: 'What the file is' },
  },
  required: ['file'],
};

const FINDING = whole({
  code: TEXT,
  sentence: { ...TEXT, description: 'What is so, or is not so, in Vietnamese' },
  english: { ...TEXT, description: 'The same in English' },
  article: TEXT,
  found: { ...TEXT, description: 'What was found' },
  opensOn: { ...DAY_OR_NULL, description: 'The first later day on which it holds; null where waiting does not help' },
});

/** `GET /api/v1/cases/{id}/measures`, `GET /api/v1/employers/{code}/measures` */
export const LADDER_SCHEMA = whole({
  employerCode: TEXT,
  caseId: { ...ID, type: ['integer', 'null'] },
  asOf: DAY,
  measures: {
    type: 'array',
    items: whole({
      measure: codes(MEASURES),
      name: TEXT,
      state: codes(['done', 'available', 'blocked', 'lapsed', 'not-applicable']),
      reasons: { type: 'array', items: FINDING, description: 'Every condition that fails' },
      satisfied: { type: 'array', items: FINDING, description: 'Every condition that holds' },
      opensOn: {
        ...DAY_OR_NULL,
        description: 'The first day on which all holds together if nothing is paid and nothing else happens',
      },
      actBy: { ...DAY_OR_NULL, description: 'The day by which the office must act' },
      because: {
        ...TEXT_OR_NULL,
        description: 'Why it is done or not applicable; where its time is over (lapsed), what is left to do',
      },
      becauseEnglish: TEXT_OR_NULL,
    }),
  },
});

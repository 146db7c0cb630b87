import type { ApiResponseOptions } from '@nestjs/swagger';

/** A schema as OpenAPI 3.1 writes it. */
export type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const AMOUNT = { type: 'integer', format: 'int64', description: 'Whole đồng', example: 1065000 };
const DAY = { type: 'string', format: 'date', example: '2026-11-05' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const COUNT = { type: 'integer', minimum: 0 };

/** An object all of whose properties are there. */
function whole(properties: Record<string, object>, more: object = {}): Schema {
  return { type: 'object', properties, required: Object.keys(properties), ...more };
}

const SUMS = { arrears: AMOUNT, late: AMOUNT, evaded: AMOUNT, charges: AMOUNT };
const NEXT_CURSOR = { ...TEXT_OR_NULL, description: 'Hand it over as `cursor` to get the next page; null on the last' };

/** `GET /api/v1/employers` */
export const EMPLOYER_PAGE_SCHEMA = whole({
  asOf: DAY,
  totals: whole(
    {
      ...{ employers: COUNT, workers: COUNT, ...SUMS },
      chargesOnly: {
        ...COUNT,
        description: 'Of the employers, those who have paid the principal and owe charges only',
      },
    },
    { description: 'Sums of the whole list, not of the page' },
  ),
  notInList: whole({
    stale: { ...COUNT, description: 'Employers whose figures wait for the cycle' },
    withLaterFacts: { ...COUNT, description: 'Employers of whom something happened after the day' },
    notComputed: { ...COUNT, description: 'Employers that could not be computed; `list=not-computed` lists them' },
    notComputedCodes: { type: 'array', items: TEXT, description: 'Codes of the first of them' },
  }),
  employers: {
    type: 'array',
    items: whole({
      employerCode: TEXT,
      taxCode: TEXT_OR_NULL,
      name: TEXT,
      status: TEXT,
      authorityCode: TEXT,
      authorityName: TEXT,
      workers: COUNT,
      figures: whole({ ...SUMS, oldestDueOn: DAY_OR_NULL }, { type: ['object', 'null'] }),
      notComputed: {
        description: 'What is missing where nothing could be computed',
        ...whole({ vi: TEXT, en: TEXT }, { type: ['object', 'null'] }),
      },
      caseSince: DAY_OR_NULL,
    }),
  },
  nextCursor: NEXT_CURSOR,
});

/** `GET /api/v1/authorities` */
export const AUTHORITIES_SCHEMA = whole({
  asOf: DAY,
  authorities: {
    type: 'array',
    items: whole({
      code: TEXT,
      name: TEXT,
      level: { type: 'string', enum: ['national', 'province', 'district', 'commune'] },
      parentCode: TEXT_OR_NULL,
      validFrom: DAY,
      validTo: DAY_OR_NULL,
    }),
  },
});

/** `GET /api/v1/notices` */
export const NOTICE_PAGE_SCHEMA = whole({
  notices: {
    type: 'array',
    items: whole({
      id: COUNT,
      kind: TEXT,
      employerCode: TEXT,
      employerName: TEXT,
      authorityCode: TEXT,
      period: { type: 'string', example: '2026-11' },
      asOf: DAY,
      state: { type: 'string', enum: ['queued', 'issued', 'rendered', 'void'] },
      number: { type: ['integer', 'null'] },
      year: { type: ['integer', 'null'] },
      issuedOn: DAY_OR_NULL,
      dispatchedOn: { ...DAY_OR_NULL, description: 'When it went out: from then on it counts' },
      servedOn: DAY_OR_NULL,
      voidReason: TEXT_OR_NULL,
      snapshotSha256: TEXT_OR_NULL,
      document: { ...TEXT_OR_NULL, description: 'Where the PDF is; null until it has been rendered' },
    }),
  },
  nextCursor: NEXT_CURSOR,
});

/** `GET /api/v1/reports` */
export const REPORT_PAGE_SCHEMA = whole({
  reports: {
    type: 'array',
    items: whole({
      id: COUNT,
      kind: TEXT,
      authorityCode: TEXT,
      authorityName: TEXT,
      period: { type: 'string', example: '2026-10' },
      version: COUNT,
      asOf: DAY,
      knownAt: { type: 'string', format: 'date-time' },
      createdAt: { type: 'string', format: 'date-time' },
      snapshotSha256: TEXT,
      files: {
        type: 'array',
        items: whole({ format: TEXT, sha256: TEXT, mediaType: TEXT, size: COUNT, href: TEXT }),
      },
    }),
  },
  nextCursor: NEXT_CURSOR,
});

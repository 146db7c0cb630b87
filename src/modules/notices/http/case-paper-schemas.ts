import type { ApiResponseOptions } from '@nestjs/swagger';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const ID = { type: 'integer', minimum: 1 };
const ID_OR_NULL = { type: ['integer', 'null'], minimum: 1 };
const DAY = { type: 'string', format: 'date' };
const DAY_OR_NULL = { type: ['string', 'null'], format: 'date' };
const TEXT = { type: 'string' };

/** An object all of whose properties are always there. */
export function whole(properties: Record<string, object>, more: object = {}): Schema {
  return { type: 'object', properties, required: Object.keys(properties), ...more };
}

const PAPER = {
  noticeId: { ...ID_OR_NULL, description: 'Of a letter of the monthly run' },
  documentId: { ...ID_OR_NULL, description: 'Of a paper that a step issued' },
  kind: TEXT,
  title: TEXT,
  caseId: ID_OR_NULL,
  number: TEXT,
  issuedOn: DAY,
  dispatchedOn: { ...DAY_OR_NULL, description: 'When it went out; null while it only has its number' },
  servedOn: { ...DAY_OR_NULL, description: 'When it was served: from then on deadlines run' },
  serviceAttempts: { type: 'integer', minimum: 0 },
  sha256: { type: ['string', 'null'], description: 'Of the document; null until it has been made' },
  href: { ...TEXT, description: 'Where the PDF is fetched' },
};

/** `GET /api/v1/cases/{id}/papers` */
export const CASE_PAPERS_SCHEMA = whole({ caseId: ID, papers: { type: 'array', items: whole(PAPER) as object } });

/** `GET /api/v1/papers/unserved` */
export const UNSERVED_PAPERS_SCHEMA = whole({
  papers: {
    type: 'array',
    items: whole({
      ...PAPER,
      ...{ employerCode: TEXT, employerName: TEXT, authorityCode: TEXT, authorityName: TEXT },
      waits: whole(
        { vi: TEXT, en: TEXT },
        { type: ['object', 'null'], description: 'What does not run until it is served; null where nothing waits' },
      ),
      proof: { type: ['string', 'null'], description: 'Where proof of service is posted to' },
      daysUnserved: { type: 'integer', minimum: 0, description: 'Days since it went out' },
    }) as object,
  },
  nextCursor: { type: ['string', 'null'] },
});

import type { ApiResponseOptions } from '@nestjs/swagger';
import { IMPORT_KINDS } from '../domain/import-kind';
import { UPLOAD_STATES } from '../domain/import-upload';

type Schema = Extract<ApiResponseOptions, { schema: unknown }>['schema'];

const ID = { type: 'integer', minimum: 1 };
const COUNT = { type: 'integer', minimum: 0 };
const TEXT = { type: 'string' };
const TEXT_OR_NULL = { type: ['string', 'null'] };
const MOMENT_OR_NULL = { type: ['string', 'null'], format: 'date-time' };
const CURSOR = {
  type: ['integer', 'null'],
  description: 'Hand it over as `cursor` to get the next page; null on the last',
};

function whole(properties: Record<string, object>, more: object = {}): Schema {
  return { type: 'object', properties, required: Object.keys(properties), ...more };
}

const EXAMPLE = {
  ...{ id: 12, kind: 'employers', fileName: 'don-vi.csv', size: 20480, sha256: 'a3'.repeat(32), update: false },
  state: 'checked',
  progress: null,
  counts: { rows: 120, accepted: 117, unchanged: 1, rejected: 2 },
  ...{ warnings: [], failure: null, uploadedAt: '2026-11-05T02:00:00.000Z', uploadedBy: 'can-bo-a' },
  ...{ checkedAt: '2026-11-05T02:00:03.000Z', recordedAt: null, recordedBy: null, filesRemovedAt: null },
};

/** An import. */
export const IMPORT_SCHEMA = whole(
  {
    id: ID,
    kind: { type: ['string', 'null'], enum: [...IMPORT_KINDS, null], description: 'Null until it has been recognised' },
    fileName: TEXT,
    size: { ...COUNT, description: 'Bytes' },
    sha256: TEXT,
    update: { type: 'boolean', description: 'Changed master data replace what is registered' },
    state: {
      type: 'string',
      enum: [...UPLOAD_STATES],
      description: 'checked: waits for `record`. damaged: as a whole; `failure` says why, nothing is kept',
    },
    progress: {
      type: ['object', 'null'],
      properties: { bytesRead: COUNT, totalBytes: COUNT, rows: COUNT },
      description: 'While it is checked or recorded',
    },
    counts: whole({ rows: COUNT, accepted: COUNT, unchanged: COUNT, rejected: COUNT }, { description: 'Rows' }),
    warnings: { type: 'array', items: TEXT },
    failure: TEXT_OR_NULL,
    ...{ uploadedAt: { type: 'string', format: 'date-time' }, uploadedBy: TEXT },
    ...{ checkedAt: MOMENT_OR_NULL, recordedAt: MOMENT_OR_NULL, recordedBy: TEXT_OR_NULL },
    filesRemovedAt: { ...MOMENT_OR_NULL, description: 'From then on the file and its rejected rows are gone' },
  },
  { example: EXAMPLE },
);

/** `GET /api/v1/imports` */
export const IMPORTS_SCHEMA = whole(
  { imports: { type: 'array', items: IMPORT_SCHEMA as object }, nextCursor: CURSOR },
  { example: { imports: [EXAMPLE], nextCursor: null } },
);

/** `GET /api/v1/imports/{id}/rejects` */
export const REJECTS_SCHEMA = whole(
  {
    columns: { type: 'array', items: TEXT },
    rows: {
      type: 'array',
      items: whole({
        line: { ...ID, description: 'Line of the file that was sent in' },
        cells: { type: 'array', items: TEXT, description: 'In the order of `columns`' },
        problems: {
          type: 'array',
          items: whole({
            column: { ...TEXT, description: 'Empty where the row as a whole is concerned' },
            code: TEXT,
            reason: TEXT,
          }) as object,
        },
      }) as object,
    },
    nextCursor: CURSOR,
  },
  {
    example: {
      columns: ['receiptNo', 'employerCode', 'receivedOn', 'amount'],
      rows: [
        {
          line: 3,
          cells: ['R2', 'E9', '2026-03-01', '100'],
          problems: [
            {
              column: 'employerCode',
              code: 'employer.unknown',
              reason: 'There is no employer "E9"; import the employers first.',
            },
          ],
        },
      ],
      nextCursor: null,
    },
  },
);

/** A request with a file. */
export const UPLOAD_BODY = {
  type: 'object',
  required: ['file'],
  properties: {
    file: { type: 'string', format: 'binary', description: 'CSV (UTF-8) or XLSX' },
    kind: { type: 'string', enum: [...IMPORT_KINDS], description: 'Absent: recognised by the header' },
    update: { type: 'boolean', default: false, description: 'Changed master data replace what is registered' },
    language: { type: 'string', enum: ['vi', 'en'], description: 'Absent: as `Accept-Language`' },
  },
};

/** A request with a mended file. */
export const MENDED_BODY = {
  type: 'object',
  required: ['file'],
  properties: { file: UPLOAD_BODY.properties.file, language: UPLOAD_BODY.properties.language },
};

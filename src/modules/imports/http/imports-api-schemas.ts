import { IMPORT_KINDS } from '../domain/import-kind';

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

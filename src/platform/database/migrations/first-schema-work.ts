import { bigId, bigInteger, flag, id, instant, integer, oneOf, orNull, text, type TablePlan } from './table-plan';

const CASES: readonly TablePlan[] = [
  {
    name: 'enforcement_case',
    columns: [id, integer('employer_id'), text('opened_on'), orNull(text('closed_on')), orNull(text('closing_reason'))],
    indexes: [
      { columns: ['employer_id'], unique: true, where: '"closed_on" IS NULL' },
      { columns: ['employer_id', 'opened_on'] },
    ],
    checks: { closed_after_opened: '"closed_on" IS NULL OR "closed_on" >= "opened_on"' },
    references: { employer_id: 'employer' },
  },
  {
    name: 'duty',
    columns: [
      id,
      text('kind'),
      text('subject'),
      orNull(integer('employer_id')),
      orNull(integer('authority_id')),
      orNull(integer('case_id')),
      text('period'),
      text('opens_on'),
      text('due_on'),
      orNull(text('met_on')),
    ],
    unique: [['kind', 'subject', 'period']],
  },
];

const DOCUMENTS: readonly TablePlan[] = [
  {
    name: 'notice',
    columns: [
      id,
      text('kind'),
      integer('employer_id'),
      orNull(integer('case_id')),
      integer('authority_id'),
      text('period'),
      text('as_of'),
      text('state'),
      orNull(integer('year')),
      orNull(integer('number')),
      orNull(text('issued_on')),
      orNull(text('snapshot')),
      orNull(text('snapshot_sha256')),
      orNull(text('template_sha256')),
      orNull(text('document_sha256')),
      orNull(text('void_reason')),
    ],
    unique: [
      ['kind', 'employer_id', 'period'],
      ['authority_id', 'year', 'number'],
    ],
    indexes: [{ columns: ['employer_id'] }, { columns: ['kind', 'period'] }],
    checks: { state: oneOf('state', ['queued', 'issued', 'rendered', 'void']) },
  },
  {
    name: 'number_sequence',
    columns: [integer('authority_id'), integer('year'), text('series'), integer('last_number')],
    primary: ['authority_id', 'year', 'series'],
  },
  {
    name: 'stored_document',
    columns: [text('sha256'), text('media_type'), integer('size'), text('file_name'), instant('created_at')],
    primary: ['sha256'],
  },
  {
    name: 'report',
    columns: [
      id,
      text('kind'),
      integer('authority_id'),
      text('period'),
      integer('version'),
      text('as_of'),
      instant('known_at'),
      text('snapshot'),
      text('snapshot_sha256'),
      instant('created_at'),
      orNull(integer('restates_id')),
      orNull(text('causes')),
    ],
    unique: [['kind', 'authority_id', 'period', 'version']],
  },
  {
    name: 'report_file',
    columns: [integer('report_id'), text('format'), text('document_sha256')],
    primary: ['report_id', 'format'],
  },
];

const RECORDS: readonly TablePlan[] = [
  {
    name: 'parameter_entry',
    columns: [
      id,
      text('name'),
      text('valid_from'),
      text('value'),
      text('reference'),
      flag('assumed'),
      instant('recorded_at'),
      text('recorded_by'),
    ],
    indexes: [{ columns: ['name'] }],
  },
  {
    name: 'audit_entry',
    columns: [
      id,
      instant('at'),
      text('actor'),
      text('action'),
      text('subject'),
      orNull(text('before')),
      orNull(text('after')),
      text('previous_hash'),
      text('hash'),
    ],
    unique: [['hash']],
  },
  { name: 'named_lock', columns: [text('name'), bigInteger('turns')], primary: ['name'] },
  {
    name: 'outbox',
    columns: [
      bigId,
      text('topic'),
      orNull(text('dedup_key')),
      text('payload'),
      instant('created_at'),
      instant('available_at'),
      integer('attempts'),
      orNull(instant('claimed_until')),
      orNull(instant('done_at')),
      orNull(text('last_error')),
    ],
    unique: [['dedup_key']],
    indexes: [{ columns: ['available_at', 'id'], where: '"done_at" IS NULL' }],
  },
];

/** The office's work: cases and duties, notices and reports with their documents, records about the program itself. */
export const WORK_TABLES: readonly TablePlan[] = [...CASES, ...DOCUMENTS, ...RECORDS];

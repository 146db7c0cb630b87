/**
 * What the audit trail vouches for beside itself: rows of the tables of other modules, which are read here and nowhere written. A new table
 * that only grows belongs into this list (test/modules/audit names it where it is missing).
 */
export interface SealedTable {
  readonly table: string;
  /** The column by which rows follow one another; a row never comes in before one that was sealed. */
  readonly key: 'id' | 'issued_on';
  /** Columns that never change once a row counts. */
  readonly columns: readonly string[];
  /** Which rows count; all of them unless told. */
  readonly where?: string;
  /** What orders rows of one key; the key is a row's own unless told. */
  readonly within?: readonly string[];
}

export const SEALED_TABLES: readonly SealedTable[] = [
  {
    table: 'import_run',
    key: 'id',
    columns: [
      'id',
      'kind',
      'file_name',
      'file_sha256',
      'started_at',
      'finished_at',
      'rows',
      'accepted',
      'unchanged',
      'rejected',
      'actor',
      'facts_sha256',
    ],
  },
  {
    table: 'adjustment',
    key: 'id',
    columns: [
      'id',
      'adjustment_no',
      'employer_id',
      'period',
      'fund',
      'amount',
      'reverses_receipt_no',
      'reason',
      'late_from',
      'evaded_from',
      'recorded_at',
      'import_id',
      'line',
      'cause',
      'cause_on',
    ],
  },
  {
    table: 'reminder',
    key: 'id',
    columns: [
      'id',
      'reminder_no',
      'employer_id',
      'sent_on',
      'kind',
      'notice_id',
      'document_id',
      'recorded_at',
      'import_id',
      'lists',
    ],
  },
  {
    table: 'excuse',
    key: 'id',
    columns: ['id', 'employer_id', 'from_period', 'to_period', 'document', 'decided_on', 'recorded_at', 'case_id'],
  },
  {
    table: 'excuse_withdrawal',
    key: 'id',
    columns: ['id', 'excuse_id', 'reason', 'document', 'withdrawn_on', 'recorded_at', 'case_id'],
  },
  {
    table: 'employer_status',
    key: 'id',
    columns: ['id', 'employer_id', 'status', 'since', 'evidence', 'recorded_at', 'import_id'],
  },
  {
    table: 'refund',
    key: 'id',
    columns: ['id', 'refund_no', 'employer_id', 'paid_on', 'amount', 'reason', 'recorded_at', 'import_id', 'line'],
  },
  {
    table: 'employer_payment_method',
    key: 'id',
    columns: ['id', 'employer_id', 'method', 'since', 'recorded_at', 'import_id'],
  },
  {
    table: 'employer_office',
    key: 'id',
    columns: ['id', 'employer_id', 'authority_id', 'since', 'recorded_at', 'import_id'],
  },
  {
    table: 'employer_particulars',
    key: 'id',
    columns: ['id', 'employer_id', 'tax_code', 'name', 'address', 'sector', 'since', 'recorded_at', 'import_id'],
  },
  {
    table: 'holiday',
    key: 'id',
    columns: ['id', 'on_day', 'kind', 'name', 'reference', 'recorded_at', 'import_id', 'line'],
  },
  {
    table: 'parameter_entry',
    key: 'id',
    columns: ['id', 'name', 'valid_from', 'value', 'reference', 'assumed', 'recorded_at', 'recorded_by'],
  },
  {
    table: 'case_event',
    key: 'id',
    columns: [
      'id',
      'case_id',
      'sequence',
      'kind',
      'occurred_on',
      'recorded_at',
      'actor',
      'data',
      'document_sha256',
      'idempotency_key',
      'request_sha256',
    ],
  },
  {
    table: 'case_document',
    key: 'id',
    columns: [
      'id',
      'kind',
      'case_id',
      'employer_id',
      'authority_id',
      'year',
      'series',
      'number',
      'number_text',
      'issued_on',
      'snapshot_sha256',
    ],
  },
  {
    table: 'notice',
    key: 'issued_on',
    where: 'issued_on IS NOT NULL',
    within: ['authority_id', 'year', 'number'],
    columns: [
      'id',
      'kind',
      'employer_id',
      'case_id',
      'authority_id',
      'period',
      'as_of',
      'year',
      'number',
      'issued_on',
      'snapshot_sha256',
      'lists',
    ],
  },
  {
    table: 'report',
    key: 'id',
    columns: [
      'id',
      'kind',
      'authority_id',
      'period',
      'version',
      'as_of',
      'known_at',
      'snapshot_sha256',
      'created_at',
      'restates_id',
      'causes',
      'made_by',
      'audit_head',
    ],
  },
  {
    table: 'publication_list',
    key: 'id',
    columns: [
      'id',
      'authority_id',
      'month',
      'version',
      'published_on',
      'published_at',
      'published_by',
      'snapshot_sha256',
    ],
  },
  {
    table: 'publication_entry',
    key: 'id',
    columns: ['id', 'list_id', 'case_id', 'employer_id', 'workers', 'amount', 'newest_late_from'],
  },
  {
    table: 'office_details',
    key: 'id',
    columns: [
      'id',
      'authority_id',
      'valid_from',
      'address',
      'phone',
      'contact_name',
      'contact_phone',
      'account_number',
      'bank',
      'bank_bin',
      'treasury_account',
      'treasury',
      'signs_for',
      'signer_title',
      'signer_name',
      'recorded_at',
      'recorded_by',
    ],
  },
  {
    table: 'participant_count',
    key: 'id',
    columns: ['id', 'authority_id', 'period', 'kind', 'people', 'recorded_at', 'import_id', 'line'],
  },
  {
    table: 'dossier',
    key: 'id',
    columns: ['id', 'case_id', 'as_of', 'ordered_by', 'ordered_at', 'documents', 'snapshot_sha256'],
  },
  {
    table: 'collection_plan',
    key: 'id',
    columns: ['id', 'authority_id', 'year', 'amount', 'reference', 'recorded_at', 'recorded_by'],
  },
];

/** Tables whose rows keep what they say as a text, and its SHA-256 beside it. */
export const SNAPSHOT_TABLES = ['notice', 'case_document', 'report', 'publication_list', 'dossier'] as const;

/**
 * Facts that come by the million: an import hashes them on their way in, in the order of their lines, and its own row keeps the hash. The
 * columns are those that the import writes, in its order; one that is added later stays outside.
 */
export const IMPORTED_TABLES = [
  {
    table: 'assessment',
    kind: 'assessments',
    columns: ['employer_id', 'period', 'fund', 'workers', 'wage_base', 'amount', 'recorded_at', 'import_id', 'line'],
  },
  {
    table: 'payment',
    kind: 'payments',
    columns: [
      'receipt_no',
      'employer_id',
      'received_on',
      'amount',
      'fund',
      'period',
      'recorded_at',
      'import_id',
      'line',
    ],
  },
  {
    table: 'tax_registry',
    kind: 'tax-registry',
    columns: [
      'tax_code',
      'period',
      'name',
      'address',
      'authority_id',
      'declared_workers',
      'declared_wage_fund',
      'recorded_at',
      'import_id',
      'line',
    ],
  },
] as const;

import { Code, Each, Flag, Int, Moment, Part, Text, Texts } from '../../../platform/http/answer-fields';
import { IMPORT_KINDS } from '../domain/import-kind';
import { UPLOAD_STATES } from '../domain/import-upload';

/** How far it has been read. */
export class ImportProgressAnswer {
  @Int()
  bytesRead!: number;

  @Int()
  totalBytes!: number;

  @Int()
  rows!: number;

  @Flag({ description: 'Whoever did it was stopped; it goes on by itself' })
  isStopped!: boolean;

  @Moment({ nullable: true, description: 'When it does so at the latest; null where nothing stands in its way' })
  goesOnAt!: string | null;
}

/** How many rows. */
export class ImportCountsAnswer {
  @Int()
  rows!: number;

  @Int()
  accepted!: number;

  @Int()
  unchanged!: number;

  @Int()
  rejected!: number;
}

/** A file that was sent in. */
export class ImportAnswer {
  @Int()
  id!: number;

  @Code(IMPORT_KINDS, { nullable: true, description: 'Null until it has been recognised' })
  kind!: (typeof IMPORT_KINDS)[number] | null;

  @Text({ example: 'payments.csv' })
  fileName!: string;

  @Int({ description: 'Bytes' })
  size!: number;

  @Text({ example: '9f86d081884c7d65' })
  sha256!: string;

  @Flag({ description: 'Changed master data replace what is registered' })
  update!: boolean;

  @Code(UPLOAD_STATES, {
    description: 'checked: waits for `record`. damaged: as a whole; `failure` says why, nothing is kept',
  })
  state!: (typeof UPLOAD_STATES)[number];

  @Part(() => ImportProgressAnswer, { nullable: true, description: 'While it is checked or recorded' })
  progress!: ImportProgressAnswer | null;

  @Part(() => ImportCountsAnswer, { description: 'Rows' })
  counts!: ImportCountsAnswer;

  @Texts({ example: ['Ngày ghi theo dạng dd/mm/yyyy'] })
  warnings!: readonly string[];

  @Text({ nullable: true, example: 'Tệp không có cột employerCode' })
  failure!: string | null;

  @Moment()
  uploadedAt!: string;

  @Text({ example: 'tran.thi.b' })
  uploadedBy!: string;

  @Moment({ nullable: true })
  checkedAt!: string | null;

  @Moment({ nullable: true })
  recordedAt!: string | null;

  @Text({ nullable: true, example: 'tran.thi.b' })
  recordedBy!: string | null;

  @Moment({ nullable: true, description: 'From then on the file and its rejected rows are gone' })
  filesRemovedAt!: string | null;
}

/** A page of files that were sent in. */
export class ImportPageAnswer {
  @Each(() => ImportAnswer)
  imports!: readonly ImportAnswer[];

  @Int({ nullable: true, description: 'Hand it over as `cursor` to get the next page; null on the last' })
  nextCursor!: number | null;
}

/** What is wrong with a row. */
export class RowProblemAnswer {
  @Text({ description: 'Empty where the row as a whole is concerned', example: 'amount' })
  column!: string;

  @Text({ example: 'amount.malformed' })
  code!: string;

  @Text({ example: 'Số tiền chỉ gồm chữ số' })
  reason!: string;
}

/** A rejected row. */
export class RejectedRowAnswer {
  @Int({ description: 'Line of the file that was sent in' })
  line!: number;

  @Texts({ description: 'In the order of `columns`', example: ['TA0001A', '2026-10'] })
  cells!: readonly string[];

  @Each(() => RowProblemAnswer)
  problems!: readonly RowProblemAnswer[];
}

/** A page of rejected rows. */
export class RejectsAnswer {
  @Texts({ example: ['employerCode', 'period'] })
  columns!: readonly string[];

  @Each(() => RejectedRowAnswer)
  rows!: readonly RejectedRowAnswer[];

  @Int({ nullable: true, description: 'Hand it over as `cursor` to get the next page; null on the last' })
  nextCursor!: number | null;
}

import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsDay, IsFilledText } from '../../../platform/http/field-rules';
import {
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  PAUSE_REASONS,
  type ContactChannel,
  type ContactOutcome,
  type PauseReason,
} from '../domain/case-events';
import { LONGEST_NAME, LONGEST_NOTE, LONGEST_REASON } from '../domain/text-limits';

const LARGEST_ID = 2_147_483_647;
const AMOUNT = 'Số tiền hứa nộp là số nguyên đồng, từ 1 đến 9.007.199.254.740.991';
const DAY = 'phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-11-05';

/** Which case. */
export class CasePath {
  @ApiProperty({ description: 'Number of the case', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số hồ sơ là số nguyên từ 1' })
  @Min(1, { message: 'Số hồ sơ là số nguyên từ 1' })
  @Max(LARGEST_ID, { message: 'Số hồ sơ là số nguyên từ 1' })
  id!: number;
}

/** Which event of which case. */
export class CaseEventPath extends CasePath {
  @ApiProperty({ description: 'Number of the event, as in the timeline: `event-12`', minimum: 1 })
  @Type(() => Number)
  @IsInt({ message: 'Số sự kiện là số nguyên từ 1' })
  @Min(1, { message: 'Số sự kiện là số nguyên từ 1' })
  @Max(LARGEST_ID, { message: 'Số sự kiện là số nguyên từ 1' })
  eventId!: number;
}

/** Whether a step is only tried. */
export class DryRunQuery {
  @IsOptional()
  @IsIn(['true', 'false'], { message: 'dryRun là true hoặc false' })
  dryRun?: 'true' | 'false';
}

/** Which step in which case. */
export class StepPath extends CasePath {
  @ApiProperty({ description: 'Name of the step' })
  @Matches(/^[a-z][a-z-]{1,60}$/, { message: 'Tên bước là chữ thường và dấu gạch nối' })
  name!: string;
}

/** The day that is asked about. */
export class AsOfQuery {
  @ApiPropertyOptional({ description: 'A day, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `asOf ${DAY}` })
  asOf?: string;
}

/** A note. */
export class NoteRequest {
  @ApiProperty({ maxLength: LONGEST_NOTE })
  @IsFilledText(LONGEST_NOTE, { message: `Ghi chú có từ 1 đến ${LONGEST_NOTE} ký tự` })
  text!: string;
}

/** What goes along with a file. */
export class AttachmentRequest {
  @ApiPropertyOptional({ description: 'What the file is', maxLength: LONGEST_NAME })
  @IsOptional()
  @IsFilledText(LONGEST_NAME, { message: `Tên tài liệu có từ 1 đến ${LONGEST_NAME} ký tự` })
  title?: string;
}

/** A contact with the employer, or an attempt. */
export class ContactRequest {
  @ApiProperty({ enum: CONTACT_CHANNELS })
  @IsIn(CONTACT_CHANNELS, { message: `Cách liên hệ là một trong: ${CONTACT_CHANNELS.join(', ')}` })
  channel!: ContactChannel;

  @ApiProperty({ enum: CONTACT_OUTCOMES })
  @IsIn(CONTACT_OUTCOMES, { message: `Kết quả liên hệ là một trong: ${CONTACT_OUTCOMES.join(', ')}` })
  outcome!: ContactOutcome;

  @ApiPropertyOptional({ description: 'Whom: a name or an office held', maxLength: LONGEST_NAME })
  @IsOptional()
  @IsFilledText(LONGEST_NAME, { message: `Người tiếp xúc có từ 1 đến ${LONGEST_NAME} ký tự` })
  person?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_NOTE })
  @IsOptional()
  @IsFilledText(LONGEST_NOTE, { message: `Nội dung có từ 1 đến ${LONGEST_NOTE} ký tự` })
  note?: string;

  @ApiPropertyOptional({ description: 'The day, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `Ngày liên hệ ${DAY}` })
  contactedOn?: string;
}

/** A promise to pay. */
export class PromiseRequest {
  @ApiProperty({ description: 'Whole đồng', minimum: 1 })
  @IsInt({ message: AMOUNT })
  @Min(1, { message: AMOUNT })
  @Max(Number.MAX_SAFE_INTEGER, { message: AMOUNT })
  amount!: number;

  @ApiProperty({ description: 'The last day in time, YYYY-MM-DD', format: 'date' })
  @IsDay({ message: `Hạn nộp đã hứa ${DAY}` })
  payBy!: string;

  @ApiProperty({ description: 'Who promised', maxLength: LONGEST_NAME })
  @IsFilledText(LONGEST_NAME, { message: `Người hứa có từ 1 đến ${LONGEST_NAME} ký tự` })
  promisedBy!: string;

  @ApiPropertyOptional({ maxLength: LONGEST_NOTE })
  @IsOptional()
  @IsFilledText(LONGEST_NOTE, { message: `Nội dung có từ 1 đến ${LONGEST_NOTE} ký tự` })
  note?: string;

  @ApiPropertyOptional({ description: 'The day of the promise, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `Ngày hứa ${DAY}` })
  madeOn?: string;
}

/** A pause of the office's deadlines. */
export class PauseRequest {
  @ApiProperty({ enum: PAUSE_REASONS })
  @IsIn(PAUSE_REASONS, { message: `Lý do tạm dừng là một trong: ${PAUSE_REASONS.join(', ')}` })
  reason!: PauseReason;

  @ApiProperty({ description: 'The paper it rests on', maxLength: LONGEST_NAME })
  @IsFilledText(LONGEST_NAME, { message: `Văn bản làm căn cứ có từ 1 đến ${LONGEST_NAME} ký tự` })
  document!: string;

  @ApiPropertyOptional({ description: 'Its first day, YYYY-MM-DD; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `Ngày bắt đầu tạm dừng ${DAY}` })
  from?: string;

  @ApiPropertyOptional({ description: 'Its last day, where that is known beforehand', format: 'date' })
  @IsOptional()
  @IsDay({ message: `Ngày kết thúc tạm dừng ${DAY}` })
  until?: string;

  @ApiPropertyOptional({ maxLength: LONGEST_NOTE })
  @IsOptional()
  @IsFilledText(LONGEST_NOTE, { message: `Nội dung có từ 1 đến ${LONGEST_NOTE} ký tự` })
  note?: string;
}

/** The end of a pause. */
export class PauseEndRequest {
  @ApiPropertyOptional({ description: 'The last day of the pause; absent: today in Vietnam', format: 'date' })
  @IsOptional()
  @IsDay({ message: `Ngày cuối của lần tạm dừng ${DAY}` })
  until?: string;

  @ApiProperty({ maxLength: LONGEST_REASON })
  @IsFilledText(LONGEST_REASON, { message: `Lý do có từ 1 đến ${LONGEST_REASON} ký tự` })
  reason!: string;
}

/** Who is to answer for a case; what is absent stays as it is. */
export class TransferRequest {
  @ApiPropertyOptional({ description: 'Code of the office', example: 'LG' })
  @IsOptional()
  @IsFilledText(40, { message: 'Mã cơ quan BHXH có từ 1 đến 40 ký tự' })
  authorityCode?: string;

  @ApiPropertyOptional({
    description: 'Name of the officer; null: nobody is named. Absent with a new office: nobody is named either',
    type: String,
    nullable: true,
    maxLength: LONGEST_NAME,
  })
  @IsOptional()
  @IsFilledText(LONGEST_NAME, { message: `Tên cán bộ có từ 1 đến ${LONGEST_NAME} ký tự` })
  officer?: string | null;

  @ApiProperty({ maxLength: LONGEST_REASON })
  @IsFilledText(LONGEST_REASON, { message: `Lý do có từ 1 đến ${LONGEST_REASON} ký tự` })
  reason!: string;
}

/** A decision to close a case. */
export class CloseRequest {
  @ApiProperty({ maxLength: LONGEST_REASON })
  @IsFilledText(LONGEST_REASON, { message: `Lý do có từ 1 đến ${LONGEST_REASON} ký tự` })
  reason!: string;

  @ApiProperty({ description: 'The authorised person who signed the decision', maxLength: LONGEST_NAME })
  @IsFilledText(LONGEST_NAME, { message: `Người có thẩm quyền ký có từ 1 đến ${LONGEST_NAME} ký tự` })
  signedBy!: string;

  @ApiPropertyOptional({ description: 'Number of the paper it rests on', maxLength: LONGEST_NAME })
  @IsOptional()
  @IsFilledText(LONGEST_NAME, { message: `Văn bản làm căn cứ có từ 1 đến ${LONGEST_NAME} ký tự` })
  document?: string;
}

import { Body, Controller, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOperation,
  ApiProperty,
  ApiTags,
} from '@nestjs/swagger';
import { AreaField, ChoiceField, TextField } from '../../../platform/http/form-fields';
import { valueOf } from '../../../platform/http/refusal';
import { Actor } from '../../../platform/http/request-headers';
import { TellsVersion } from '../../../platform/http/version-tag';
import type { ViolationSign } from '../domain/case-events';
import { OpenOnSign, type OpenedCase } from '../use-cases/open-on-sign.use-case';
import { CASE_WORDS } from '../words';

/** A sign of violation on which a case is to be opened. */
export class OpenOnSignRequest {
  @ChoiceField(CASE_WORDS.sign, CASE_WORDS.signs)
  sign!: ViolationSign;

  @TextField(CASE_WORDS.signDocument)
  document!: string;

  @AreaField(CASE_WORDS.signNote, { optional: true })
  note?: string;
}

/** The case that was opened. */
export class OpenedCaseResponse implements OpenedCase {
  @ApiProperty({ example: 12 })
  caseId!: number;

  @ApiProperty({ description: 'Also the ETag', example: 2 })
  version!: number;
}

/** Opening a case by hand. */
@ApiTags('cases')
@Controller('api/v1/employers')
export class OpenCaseController {
  constructor(private readonly opening: OpenOnSign) {}

  @Post(':code/cases')
  @TellsVersion<OpenedCase>(({ version }) => version)
  @ApiOperation({
    summary: 'Open a case on a sign of violation',
    description: 'Whether anything is owed or not. Such a case does not end by itself when nothing is owed.',
  })
  @ApiHeader({ name: 'X-Actor', required: true, description: 'Who acts, percent-encoded where not ASCII' })
  @ApiCreatedResponse({ type: OpenedCaseResponse })
  @ApiNotFoundResponse({ description: 'No such employer (application/problem+json)' })
  @ApiConflictResponse({ description: 'The employer has an open case: `reasons` names it' })
  async open(
    @Param('code') employerCode: string,
    @Body() { sign, document, note }: OpenOnSignRequest,
    @Actor() actor: string,
  ): Promise<OpenedCaseResponse> {
    return valueOf(await this.opening.run(actor, { employerCode, sign, document, note: note ?? null }));
  }
}

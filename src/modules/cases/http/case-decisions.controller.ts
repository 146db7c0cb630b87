import { Body, Controller, Param, Post, Res } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { valueOf } from '../../../platform/http/refusal';
import { Actor, IdempotencyKey, ReadVersion, entityTag } from '../../../platform/http/request-headers';
import { BeginPause } from '../use-cases/begin-pause.use-case';
import type { AppendedEvent } from '../use-cases/case-log';
import type { StepRequest } from '../use-cases/case-steps';
import { CloseCase } from '../use-cases/close-case.use-case';
import { EndPause } from '../use-cases/end-pause.use-case';
import { TransferCase } from '../use-cases/transfer-case.use-case';
import { stepJson } from './case.presenter';
import { CaseEventPath, CasePath, CloseRequest, PauseEndRequest, PauseRequest, TransferRequest } from './case.request';
import { Step } from './step-description';

const VERSIONED = { needsVersion: true };

/** Changing a case on the ground of the version that was read: pauses, transfer, closing. */
@ApiTags('cases')
@Controller('api/v1/cases')
export class CaseDecisionsController {
  constructor(
    private readonly beginPause: BeginPause,
    private readonly endPause: EndPause,
    private readonly transferCase: TransferCase,
    private readonly closeCase: CloseCase,
  ) {}

  @Post(':id/pauses')
  @Step('Let the office’s deadlines stand still; charges run on', VERSIONED)
  async begin(
    @Param() { id }: CasePath,
    @Body() { reason, document, from, until, note }: PauseRequest,
    @Actor() actor: string,
    @ReadVersion() version: number,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = await this.beginPause.run(requestOf(id, actor, version, key), {
      ...{ reason, document, note: note ?? null, until: until === undefined ? null : parseCivilDate(until) },
      ...(from === undefined ? {} : { from: parseCivilDate(from) }),
    });
    return answer(response, valueOf(taken));
  }

  @Post(':id/pauses/:eventId/end')
  @Step('End a pause', VERSIONED)
  async end(
    @Param() { id, eventId }: CaseEventPath,
    @Body() { until, reason }: PauseEndRequest,
    @Actor() actor: string,
    @ReadVersion() version: number,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = await this.endPause.run(requestOf(id, actor, version, key), {
      ...{ pauseId: eventId, reason },
      ...(until === undefined ? {} : { until: parseCivilDate(until) }),
    });
    return answer(response, valueOf(taken));
  }

  @Post(':id/transfer')
  @Step('Hand the case to another office, another officer, or both', VERSIONED)
  async transfer(
    @Param() { id }: CasePath,
    @Body() { authorityCode, officer, reason }: TransferRequest,
    @Actor() actor: string,
    @ReadVersion() version: number,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const taken = await this.transferCase.run(requestOf(id, actor, version, key), {
      reason,
      ...(authorityCode === undefined ? {} : { authorityCode }),
      ...(officer === undefined ? {} : { officer }),
    });
    return answer(response, valueOf(taken));
  }

  @Post(':id/close')
  @Step('Close the case by decision of an authorised person', {
    ...VERSIONED,
    description: 'What is owed stays owed. A new case is opened for what falls due afterwards.',
  })
  async close(
    @Param() { id }: CasePath,
    @Body() { reason, signedBy, document }: CloseRequest,
    @Actor() actor: string,
    @ReadVersion() version: number,
    @IdempotencyKey() key: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const decision = { reason, signedBy, document: document ?? null };
    return answer(response, valueOf(await this.closeCase.run(requestOf(id, actor, version, key), decision)));
  }
}

function requestOf(caseId: number, actor: string, expectedVersion: number, key: string | undefined): StepRequest {
  return { caseId, actor, expectedVersion, ...(key === undefined ? {} : { idempotencyKey: key }) };
}

function answer(response: Response, taken: AppendedEvent): object {
  response.setHeader('ETag', entityTag(taken.version));
  return stepJson(taken);
}

import { Body, Controller, Headers, Param, Post, Req, Res, UploadedFile } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Actor, IdempotencyKey } from '../../../platform/http/request-headers';
import { MayTakeOneFile, type UploadedBytes } from '../../../platform/http/uploaded-file';
import { LARGEST_ATTACHMENT } from '../domain/attachment';
import { NO_PROPOSAL, STEP_ALIASES, type StepAlias } from '../domain/step-aliases';
import { ViewCase } from '../use-cases/view-case.query';
import { CaseEventPath, CasePath } from './case.request';
import { TakeStep } from './take-step';

/** The addresses of before every act was a step; described with the steps that they stand for. */
@ApiExcludeController()
@Controller('api/v1/cases')
export class StepAliasesController {
  constructor(
    private readonly steps: TakeStep,
    private readonly cases: ViewCase,
  ) {}

  @Post(Object.keys(STEP_ALIASES).map((alias) => `:id/${alias}`))
  @MayTakeOneFile(LARGEST_ATTACHMENT)
  async take(
    @Param() { id }: CasePath,
    @Req() { path }: Request,
    @Body() sent: unknown,
    @UploadedFile() file: UploadedBytes | undefined,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const name = STEP_ALIASES[path.split('/').at(-1) as StepAlias];
    const asked = { caseId: id, name, actor, key, ifMatch };
    return this.steps.take(response, asked, name === 'close-case' ? await this.withProposal(id, sent) : sent, file);
  }

  @Post(':id/pauses/:eventId/end')
  async endPause(
    @Param() { id, eventId }: CaseEventPath,
    @Body() sent: unknown,
    @Actor() actor: string,
    @IdempotencyKey() key: string | undefined,
    @Headers('if-match') ifMatch: string | undefined,
    @Res({ passthrough: true }) response: Response,
  ): Promise<object> {
    const asked = { caseId: id, name: 'end-pause', actor, key, ifMatch };
    return this.steps.take(response, asked, { ...(sent as object), pauseId: eventId });
  }

  /** Who decided to close used to name no proposal: the only one there is was meant. */
  private async withProposal(caseId: number, sent: unknown): Promise<object> {
    const { state } = await this.cases.run(caseId);
    return { proposalId: state.closingProposal?.id ?? NO_PROPOSAL, ...(sent as object) };
  }
}

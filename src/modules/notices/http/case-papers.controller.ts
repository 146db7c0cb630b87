import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { cursorIn } from '../domain/listed-paper';
import { ListCasePapers } from '../use-cases/list-case-papers.query';
import { ListUnservedPapers } from '../use-cases/list-unserved-papers.query';
import { OpenCasePaper } from '../use-cases/open-case-paper.query';
import { CasePapersAnswer, UnservedPapersAnswer } from './case-papers.answer';
import { paperJson, unservedJson } from './case-papers.presenter';
import { PaperPath, UnservedPapersQuery } from './case-papers.request';

const ROWS = 50;

/** The papers of cases: which there are, and their documents. */
@ApiTags('papers')
@Controller('api/v1')
export class CasePapersController {
  constructor(
    private readonly papers: ListCasePapers,
    private readonly unservedPapers: ListUnservedPapers,
    private readonly documents: OpenCasePaper,
  ) {}

  @Get('cases/:id/papers')
  @ApiOperation({ summary: 'The letters and papers of a case, with whether they were served' })
  @ApiOkResponse({ description: 'The oldest first', type: CasePapersAnswer })
  @ApiNotFoundResponse({ description: 'No such case (application/problem+json)' })
  async ofCase(@Param() { id }: PaperPath): Promise<CasePapersAnswer> {
    return { caseId: id, papers: (await this.papers.run(id)).map(paperJson) };
  }

  @Get('papers/unserved')
  @ApiOperation({ summary: 'What offices sent out and have no proof of service for, and what waits for it' })
  @ApiOkResponse({ description: 'One page, the oldest first', type: UnservedPapersAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  async unserved(@Query() { authority, cursor, limit = ROWS }: UnservedPapersQuery): Promise<UnservedPapersAnswer> {
    const found = await this.unservedPapers.run(
      authority,
      limit + 1,
      cursor === undefined ? undefined : cursorIn(cursor),
    );
    return unservedJson(found, limit);
  }

  @Get('case-documents/:id')
  @ApiOperation({ summary: 'The PDF of a paper that a step of a case issued' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The document as it was issued; ETag is its SHA-256', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such paper (application/problem+json)' })
  async document(@Param() { id }: PaperPath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { bytes, sha256, fileName } = await this.documents.run(id);
    response.setHeader('ETag', `"${sha256}"`);
    const plain = fileName
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .replace(/[đĐ]/g, 'D')
      .replace(/[^\w.-]/g, '_');
    const disposition = `inline; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
    return new StreamableFile(bytes, { type: 'application/pdf', disposition, length: bytes.length });
  }
}

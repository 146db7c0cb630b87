import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiPreconditionFailedResponse,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { parsePeriod } from '../../../kernel/period';
import { BYTES } from '../../../platform/http/answer-fields';
import { valueOf } from '../../../platform/http/refusal';
import { Actor, ReadVersionIfSaid } from '../../../platform/http/request-headers';
import { TellsVersion } from '../../../platform/http/version-tag';
import { ApproveList } from '../use-cases/approve-list.use-case';
import { MakeListFiles } from '../use-cases/make-list-files.use-case';
import type { ListOfMonth } from '../use-cases/office-lists';
import { ProposeList } from '../use-cases/propose-list.use-case';
import { PublishList } from '../use-cases/publish-list.use-case';
import { ViewPublications } from '../use-cases/view-publications.query';
import { ListOutcomeAnswer, OfficeListAnswer, PublishedListAnswer } from './publications.answer';
import { listOutcomeJson, officeListJson, publishedJson } from './publications.presenter';
import { ListActRequest, ListFilePath, ListPath, ListVersionQuery } from './publications.request';

const REFUSED = { description: 'Refused: `reasons` holds all of them (application/problem+json)' } as const;

/** The monthly list of an office: proposed as a whole, approved by another person, published version by version. */
@ApiTags('publications')
@Controller('api/v1/publications')
export class PublicationsController {
  constructor(
    private readonly view: ViewPublications,
    private readonly propose: ProposeList,
    private readonly approve: ApproveList,
    private readonly publish: PublishList,
    private readonly files: MakeListFiles,
  ) {}

  @Get(':authority/:month')
  @ApiOperation({ summary: 'Proposals and versions of the list of a month' })
  @ApiOkResponse({ description: 'The list as the office sees it; ETag is its version', type: OfficeListAnswer })
  @ApiNotFoundResponse({ description: 'No such office (application/problem+json)' })
  @TellsVersion(({ version }: { readonly version: number }) => version)
  async get(@Param() { authority, month }: ListPath): Promise<OfficeListAnswer> {
    return officeListJson(await this.view.ofOffice(authority, parsePeriod(month)));
  }

  @Post(':authority/:month/proposals')
  @HttpCode(200)
  @ApiOperation({ summary: 'Propose everybody of the office whom the law of the day lets be named' })
  @ApiOkResponse({ description: 'Who was proposed, and who was passed over why', type: ListOutcomeAnswer })
  @ApiConflictResponse(REFUSED)
  async proposeAll(
    @Param() path: ListPath,
    @Body() body: ListActRequest,
    @Actor() actor: string,
  ): Promise<ListOutcomeAnswer> {
    return listOutcomeJson(valueOf(await this.propose.run(listOf(path, body), actor)));
  }

  @Post(':authority/:month/approval')
  @HttpCode(200)
  @ApiOperation({ summary: 'Approve the list as a whole: never the person who proposed' })
  @ApiOkResponse({ description: 'Who was approved, and who was passed over why', type: ListOutcomeAnswer })
  @ApiConflictResponse(REFUSED)
  @ApiPreconditionFailedResponse({ description: 'Names were proposed since (application/problem+json)' })
  async approveAll(
    @Param() path: ListPath,
    @Body() body: ListActRequest,
    @Actor() actor: string,
    @ReadVersionIfSaid() read: number | undefined,
  ): Promise<ListOutcomeAnswer> {
    return listOutcomeJson(valueOf(await this.approve.run(listOf(path, body), actor, read)));
  }

  @Post(':authority/:month/publication')
  @HttpCode(200)
  @ApiOperation({ summary: 'Publish who was approved; every balance is looked at again' })
  @ApiOkResponse({ description: 'The version, and who was left out why', type: PublishedListAnswer })
  @ApiConflictResponse(REFUSED)
  async publishList(
    @Param() path: ListPath,
    @Body() body: ListActRequest,
    @Actor() actor: string,
  ): Promise<PublishedListAnswer> {
    return publishedJson(valueOf(await this.publish.run(listOf(path, body), actor)));
  }

  @Get(':authority/:month/files/:format')
  @ApiOperation({ summary: 'Form D15-TS of a version' })
  @ApiProduces('application/pdf', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @ApiOkResponse({ description: 'The file; ETag is its SHA-256', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such list (application/problem+json)' })
  async file(
    @Param() { authority, month, format }: ListFilePath,
    @Query() { version }: ListVersionQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const file = await this.files.open(authority, parsePeriod(month), format, version);
    response.setHeader('ETag', `"${file.sha256}"`);
    const shown = format === 'pdf' ? 'inline' : 'attachment';
    const disposition = `${shown}; filename="${file.fileName.replace(/[^\w.-]/g, '_')}"`;
    return new StreamableFile(file.bytes, { type: file.mediaType, disposition, length: file.bytes.length });
  }
}

function listOf({ authority, month }: ListPath, { on }: ListActRequest): ListOfMonth {
  return { authorityCode: authority, month: parsePeriod(month), on };
}

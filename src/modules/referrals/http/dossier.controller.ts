import { Body, Controller, Get, HttpCode, Param, Post, Query, Res, StreamableFile } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiHeader,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
} from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger } from '../../../kernel/money';
import type { KeptDossier } from '../domain/dossier';
import { KeepDossiers, type MadeDossier } from '../use-cases/keep-dossiers';
import { FollowReferrals, type FollowedReferral } from '../use-cases/follow-referrals.query';
import { Actor } from '../../../platform/http/request-headers';
import { KeptDossierAnswer, KeptDossiersAnswer } from './dossier.answer';
import { DossierPath, DossierQuery, KeptDossierPath } from './dossier.request';
import { ReferralsAnswer, type ReferralAnswer } from './referrals.answer';

const NO_CASE = { description: 'No such case (application/problem+json)' } as const;

/** The dossier of a case, and what becomes of its referrals. */
@ApiTags('referrals')
@Controller('api/v1/cases')
export class DossierController {
  constructor(
    private readonly dossiers: KeepDossiers,
    private readonly follow: FollowReferrals,
  ) {}

  @Get(':id/dossier.pdf')
  @ApiOperation({ summary: 'The whole dossier as one PDF with pages counted through' })
  @ApiProduces('application/pdf')
  @ApiOkResponse({ description: 'The file; ETag is its SHA-256', schema: BYTES })
  @ApiNotFoundResponse(NO_CASE)
  async pdf(
    @Param() { id }: DossierPath,
    @Query() { asOf }: DossierQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return fileOf(await this.dossiers.pdf(id, dayOf(asOf)), 'application/pdf', response);
  }

  @Get(':id/dossier.zip')
  @ApiOperation({ summary: 'The dossier as an archive: that PDF, every paper as it is, and a manifest of hashes' })
  @ApiProduces('application/zip')
  @ApiOkResponse({ description: 'The file; ETag is its SHA-256', schema: BYTES })
  @ApiNotFoundResponse(NO_CASE)
  async archive(
    @Param() { id }: DossierPath,
    @Query() { asOf }: DossierQuery,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    return fileOf(await this.dossiers.archive(id, dayOf(asOf)), 'application/zip', response);
  }

  @Post(':id/dossiers')
  @HttpCode(202)
  @ApiOperation({
    summary: 'Order the dossier of a day: what it says is frozen now, its files are made in the background',
    description: 'Ordered again with nothing recorded in between, it is the one that is there.',
  })
  @ApiHeader({ name: 'X-Actor', required: true, description: 'Who acts, percent-encoded where not ASCII' })
  @ApiAcceptedResponse({ type: KeptDossierAnswer })
  @ApiNotFoundResponse(NO_CASE)
  async order(
    @Param() { id }: DossierPath,
    @Body() { asOf }: DossierQuery,
    @Actor() actor: string,
  ): Promise<KeptDossierAnswer> {
    return dossierJson(await this.dossiers.order(id, dayOf(asOf), actor));
  }

  @Get(':id/dossiers')
  @ApiOperation({ summary: 'The dossiers of a case that are kept' })
  @ApiOkResponse({ description: 'The latest first', type: KeptDossiersAnswer })
  async list(@Param() { id }: DossierPath): Promise<KeptDossiersAnswer> {
    return { caseId: id, dossiers: (await this.dossiers.list(id)).map(dossierJson) };
  }

  @Get(':id/dossiers/:dossierId.:form')
  @ApiOperation({ summary: 'A file of a dossier that is kept: `pdf` or `zip`' })
  @ApiProduces('application/pdf', 'application/zip')
  @ApiOkResponse({ description: 'The file; ETag is its SHA-256', schema: BYTES })
  @ApiNotFoundResponse({ description: 'No such dossier (application/problem+json)' })
  @ApiConflictResponse({ description: 'It is being made (application/problem+json)' })
  async file(@Param() path: KeptDossierPath, @Res({ passthrough: true }) response: Response): Promise<StreamableFile> {
    const { id, dossierId, form } = path;
    return fileOf(await this.dossiers.open(id, dossierId, form), MEDIA_TYPES[form], response);
  }

  @Get(':id/referrals')
  @ApiOperation({ summary: 'Referrals to the police: amounts as they were frozen, answers, and what was paid since' })
  @ApiOkResponse({ description: 'The earliest first', type: ReferralsAnswer })
  @ApiNotFoundResponse(NO_CASE)
  async referrals(@Param() { id }: DossierPath, @Query() { asOf }: DossierQuery): Promise<ReferralsAnswer> {
    return { caseId: id, referrals: (await this.follow.run(id, dayOf(asOf))).map(referralJson) };
  }
}

const MEDIA_TYPES = { pdf: 'application/pdf', zip: 'application/zip' } as const;

function dossierJson({ id, caseId, asOf, orderedBy, orderedAt, documents, ...hashes }: KeptDossier): KeptDossierAnswer {
  const { snapshotSha256, pdfSha256, archiveSha256 } = hashes;
  const href = (form: string): string => `/api/v1/cases/${caseId}/dossiers/${id}.${form}`;
  const made = pdfSha256 !== null && archiveSha256 !== null;
  return {
    id,
    caseId,
    asOf,
    orderedBy,
    orderedAt,
    documents,
    snapshotSha256,
    pdfSha256,
    archiveSha256,
    state: made ? 'made' : 'waiting',
    pdf: made ? href('pdf') : null,
    archive: made ? href('zip') : null,
  };
}

function referralJson(referral: FollowedReferral): ReferralAnswer {
  return {
    ...referral,
    arrears: toJsonInteger(referral.arrears),
    evaded: toJsonInteger(referral.evaded),
    charges: toJsonInteger(referral.charges),
    paidSince: toJsonInteger(referral.paidSince),
    settledSince: toJsonInteger(referral.settledSince),
    arrearsNow: toJsonInteger(referral.arrearsNow),
  };
}

function fileOf({ bytes, sha256, fileName }: MadeDossier, type: string, response: Response): StreamableFile {
  response.setHeader('ETag', `"${sha256}"`);
  const shown = type === 'application/pdf' ? 'inline' : 'attachment';
  return new StreamableFile(bytes, { type, disposition: `${shown}; filename="${fileName}"`, length: bytes.length });
}

function dayOf(asOf: string | undefined): CivilDate | undefined {
  return asOf === undefined ? undefined : parseCivilDate(asOf);
}

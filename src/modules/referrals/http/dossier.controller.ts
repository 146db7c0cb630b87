import { Controller, Get, Param, Query, Res, StreamableFile } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiOperation, ApiProduces, ApiTags } from '@nestjs/swagger';
import type { Response } from 'express';
import { BYTES } from '../../../platform/http/answer-fields';
import { parseCivilDate, type CivilDate } from '../../../kernel/civil-date';
import { toJsonInteger } from '../../../kernel/money';
import { ComposeDossier, type ComposedDossier } from '../use-cases/compose-dossier.query';
import { FollowReferrals, type FollowedReferral } from '../use-cases/follow-referrals.query';
import { ReferralsAnswer, type ReferralAnswer } from './referrals.answer';
import { DossierPath, DossierQuery } from './dossier.request';

const NO_CASE = { description: 'No such case (application/problem+json)' } as const;

/** The dossier of a case, and what becomes of its referrals. */
@ApiTags('referrals')
@Controller('api/v1/cases')
export class DossierController {
  constructor(
    private readonly dossiers: ComposeDossier,
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

  @Get(':id/referrals')
  @ApiOperation({ summary: 'Referrals to the police: amounts as they were frozen, answers, and what was paid since' })
  @ApiOkResponse({ description: 'The earliest first', type: ReferralsAnswer })
  @ApiNotFoundResponse(NO_CASE)
  async referrals(@Param() { id }: DossierPath, @Query() { asOf }: DossierQuery): Promise<ReferralsAnswer> {
    return { caseId: id, referrals: (await this.follow.run(id, dayOf(asOf))).map(referralJson) };
  }
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

function fileOf({ bytes, sha256, fileName }: ComposedDossier, type: string, response: Response): StreamableFile {
  response.setHeader('ETag', `"${sha256}"`);
  const shown = type === 'application/pdf' ? 'inline' : 'attachment';
  return new StreamableFile(bytes, { type, disposition: `${shown}; filename="${fileName}"`, length: bytes.length });
}

function dayOf(asOf: string | undefined): CivilDate | undefined {
  return asOf === undefined ? undefined : parseCivilDate(asOf);
}

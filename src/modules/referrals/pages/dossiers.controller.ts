import { Controller, HttpStatus, Param, Post, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { LastActor } from '../../../platform/pages/sent-form';
import { SYSTEM_ACTOR } from '../../cases/cases.api';
import { DossierPath } from '../http/dossier.request';
import { KeepDossiers } from '../use-cases/keep-dossiers';

/** The button on the page of a case that orders its dossier as of today. */
@ApiExcludeController()
@Controller('cases')
export class DossiersPageController {
  constructor(private readonly dossiers: KeepDossiers) {}

  @Post(':id/dossiers')
  async order(@Param() { id }: DossierPath, @LastActor() actor: string, @Res() response: Response): Promise<void> {
    await this.dossiers.order(id, undefined, actor === '' ? SYSTEM_ACTOR : actor);
    response.redirect(HttpStatus.SEE_OTHER, `/cases/${id}#dossiers`);
  }
}

import { Controller, Get, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { Assets } from './assets';

/** Serves the files that pages load. Their addresses change with their content, so browsers may keep them for ever. */
@ApiExcludeController()
@Controller()
export class AssetsController {
  constructor(private readonly assets: Assets) {}

  @Get('assets/:name')
  get(@Param('name') name: string, @Res() response: Response): void {
    const asset = this.assets.find(name);
    if (!asset) throw new NotFoundException();
    response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
    response.type(asset.mediaType).send(asset.bytes);
  }

  /** Browsers ask for this by themselves. */
  @Get('favicon.ico')
  icon(@Res() response: Response): void {
    response.redirect(302, this.assets.addressOf('icon.svg'));
  }
}

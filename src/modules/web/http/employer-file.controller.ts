import { Controller, Get, Header, HttpStatus, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { parseInstant } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { ViewEmployerFile } from '../use-cases/view-employer-file.query';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { EmployerFilePath, EmployerFileRequest, FILE_SECTIONS } from './employer-file.request';
import { employerFilePage } from './employer-file.presenter';
import { Page, type PageContext } from './page-context';
import { Pages } from '../../../platform/pages/pages';

/** The file of one employer, part by part. */
@ApiExcludeController()
@Controller('employers')
export class EmployerFileController {
  constructor(
    private readonly files: ViewEmployerFile,
    private readonly pages: Pages,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Where a field of the form is wrong, the file is shown as of today and now, with what was typed beside it. */
  @Get([':employerCode', ':employerCode/:section'])
  @Header('Content-Type', 'text/html; charset=utf-8')
  async open(
    @Page() context: PageContext,
    @Param() path: EmployerFilePath,
    @Res({ passthrough: true }) response: Response,
  ): Promise<string> {
    const section = FILE_SECTIONS.find((each) => each === (path.section ?? 'overview'));
    if (!section) throw new NotFoundException();
    const checked = checkedQuery(EmployerFileRequest, context.query);
    const { asOf, knownAt } = checked.value;
    const day = asOf === undefined ? this.clock.today() : parseCivilDate(asOf);
    const file = await this.files.run(path.employerCode, day, {
      ...(knownAt === undefined ? {} : { knownAt: parseInstant(knownAt) }),
      withMeasures: section === 'measures',
    });
    if (!isRight(checked)) response.status(HttpStatus.BAD_REQUEST);
    const { title, view } = employerFilePage(context, section, file, checked);
    return this.pages.render(`employer-${section}`, context, { title, section: 'employers' }, view);
  }
}

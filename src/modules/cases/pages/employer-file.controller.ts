import { Controller, Get, Header, HttpStatus, Inject, NotFoundException, Param, Res } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import type { Response } from 'express';
import { parseCivilDate } from '../../../kernel/civil-date';
import { parseInstant } from '../../../kernel/instant';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { checkedQuery, isRight } from '../../../platform/pages/checked-query';
import { Page, type PageContext } from '../../../platform/pages/page-context';
import { Pages } from '../../../platform/pages/pages';
import { EmployerSections } from '../use-cases/employer-sections';
import { ViewEmployerFile } from '../use-cases/view-employer-file.query';
import { EmployerFilePath, EmployerFileRequest } from './employer-file.request';
import { employerFilePage } from './employer-file.view';

/** The file of one employer, section by section. */
@ApiExcludeController()
@Controller('employers')
export class EmployerFileController {
  constructor(
    private readonly files: ViewEmployerFile,
    private readonly sections: EmployerSections,
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
    const section = this.sections.find(path.section ?? 'overview');
    if (!section) throw new NotFoundException();
    const checked = checkedQuery(EmployerFileRequest, context.query);
    const { asOf, knownAt } = checked.value;
    const day = asOf === undefined ? this.clock.today() : parseCivilDate(asOf);
    const known = knownAt === undefined ? undefined : parseInstant(knownAt);
    const file = await this.files.run(path.employerCode, day, known);
    if (!isRight(checked)) response.status(HttpStatus.BAD_REQUEST);
    const part = await section.instance.view(file, context.language);
    const { title, view } = employerFilePage(context, { section, sections: this.sections.list(), file, checked, part });
    return this.pages.render(section.template, context, { title, section: 'employers' }, view);
  }
}

import { Module } from '@nestjs/common';
import { PagesModule } from '../../../platform/pages/pages.module';
import { CasesModule } from '../cases.module';
import { OpenCasePageController } from '../pages/open-case-page.controller';

/** The pages of cases: what no command needs. */
@Module({ imports: [CasesModule, PagesModule], controllers: [OpenCasePageController] })
export class CasesHttpModule {}

import { Module, type OnModuleInit } from '@nestjs/common';
import { Navigation } from '../../../platform/pages/navigation';
import { ArrearsModule } from '../../arrears/arrears.module';
import { AuthoritiesModule } from '../../authorities/authorities.module';
import { CasesModule } from '../../cases/cases.module';
import { ContributionsModule } from '../../contributions/contributions.module';
import { EmployersModule } from '../../employers/employers.module';
import { MatchingModule } from '../../matching/matching.module';
import { ParametersModule } from '../../parameters/parameters.module';
import { ChecksPageController } from '../pages/checks.controller';
import { CheckLogQuery } from '../persistence/check-log.query';
import { ListCheckCandidates } from '../use-cases/list-check-candidates.query';
import { ListChecks } from '../use-cases/list-checks.query';
import { ViewCheckForms } from '../use-cases/view-check-forms.query';
import { ViewChecksDesk } from '../use-cases/view-checks-desk.query';
import { CHECK_WORDS } from '../words';
import { ChecksController } from './checks.controller';

/** The desk of checks for people and other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [
    ArrearsModule,
    AuthoritiesModule,
    CasesModule,
    ContributionsModule,
    EmployersModule,
    MatchingModule,
    ParametersModule,
  ],
  controllers: [ChecksController, ChecksPageController],
  providers: [CheckLogQuery, ListCheckCandidates, ListChecks, ViewCheckForms, ViewChecksDesk],
})
export class InspectionsHttpModule implements OnModuleInit {
  constructor(private readonly navigation: Navigation) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'checks', href: '/checks', label: CHECK_WORDS.section, order: 50 });
  }
}

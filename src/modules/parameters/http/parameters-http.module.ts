import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { Navigation } from '../../../platform/pages/navigation';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { ParametersPageController } from '../pages/parameters.controller';
import { ParametersModule } from '../parameters.module';
import { PARAMETER_WORDS } from '../words';
import { DaysOffController, ParametersApiController } from './parameters-api.controller';

/** Parameters for people and for other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({
  imports: [ParametersModule],
  controllers: [ParametersPageController, ParametersApiController, DaysOffController],
})
export class ParametersHttpModule implements OnModuleInit {
  constructor(
    private readonly navigation: Navigation,
    private readonly statuses: ErrorStatuses,
    private readonly problemPages: ProblemPages,
  ) {}

  onModuleInit(): void {
    this.navigation.add({ name: 'parameters', href: '/parameters', label: PARAMETER_WORDS.section, order: 95 });
    this.statuses.register({
      'parameter.unknown-name': 404,
      'parameter.no-reference': 422,
      'parameter.malformed': 422,
      'parameter.implausible': 422,
      'law.invalid': 422,
    });
    this.problemPages.register({
      'parameter.unknown-name': { title: PARAMETER_WORDS.problems.title, sentence: PARAMETER_WORDS.problems.unknown },
      'parameter.unknown': PARAMETER_WORDS.problems.missing,
      'calendar.year-unknown': PARAMETER_WORDS.problems.missingYear,
    });
  }
}

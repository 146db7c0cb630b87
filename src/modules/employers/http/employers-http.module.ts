import { Module, type OnModuleInit } from '@nestjs/common';
import { ErrorStatuses } from '../../../platform/http/error-statuses';
import { ProblemPages } from '../../../platform/pages/problem-page';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { EMPLOYER_WORDS } from '../words';

/** What the errors about employers are over HTTP; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({})
export class EmployersHttpModule implements OnModuleInit {
  constructor(
    private readonly problemPages: ProblemPages,
    private readonly statuses: ErrorStatuses,
  ) {}

  onModuleInit(): void {
    this.statuses.register({ 'employer.not-found': 404 });
    this.problemPages.register({
      'employer.not-found': { title: SHELL_WORDS.problems.notFoundTitle, sentence: EMPLOYER_WORDS.notFound },
    });
  }
}

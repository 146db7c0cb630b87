import { Catch, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowedMethods } from '../http/allowed-methods';
import { ErrorStatuses } from '../http/error-statuses';
import { ProblemFilter } from '../http/problem-filter';
import { problemOf } from '../http/problem-of';
import { ProblemPages } from './problem-page';
import { pageContextOf } from './page-context';
import { Pages } from './pages';

const FOR_PROGRAMS = /^\/(api\/v1|api\/openapi\.json|health|metrics|assets)(\/|$)/;

/** Answers errors of pages with a page in the reader's language; those of the API stay problems. */
@Catch()
@Injectable()
export class PageErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger('Web');

  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly methods: AllowedMethods,
    private readonly problems: ProblemFilter,
    private readonly problemPages: ProblemPages,
    private readonly pages: Pages,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    if (FOR_PROGRAMS.test(request.path) || response.headersSent) {
      this.problems.catch(thrown, host);
      return;
    }
    const error = this.methods.orOtherMethod(thrown, request, response);
    const context = pageContextOf(request);
    const problem = problemOf(error, this.statuses, context.language);
    if (problem.status >= 500) {
      const { method, path } = request;
      const { status, reference } = problem;
      this.logger.error('a page failed', { method, path, status, reference }, error);
    }
    const { head, view } = this.problemPages.page(context, problem);
    response.status(problem.status).type('text/html; charset=utf-8');
    response.send(this.pages.render('problem', context, head, view));
  }
}

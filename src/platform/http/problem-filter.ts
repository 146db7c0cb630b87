import { Catch, Injectable, Logger, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { AllowedMethods } from './allowed-methods';
import { ErrorStatuses } from './error-statuses';
import type { Language } from '../../kernel/language';
import { answerLanguageOf } from './answer-language';
import { PROBLEM_MEDIA_TYPE, type Problem } from './problem';
import { problemOf } from './problem-of';

/** Answers every error of the API as a problem, and logs those whose cause is ours. */
@Catch()
@Injectable()
export class ProblemFilter implements ExceptionFilter {
  private readonly logger = new Logger('Http');

  constructor(
    private readonly statuses: ErrorStatuses,
    private readonly methods: AllowedMethods,
  ) {}

  catch(thrown: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const request = http.getRequest<Request>();
    const response = http.getResponse<Response>();
    const error = this.methods.orOtherMethod(thrown, request, response);
    const language = answerLanguageOf(request);
    const problem = problemOf(error, this.statuses, language);
    if (problem.status >= 500) {
      const { method, path } = request;
      const { status, reference } = problem;
      this.logger.error('a request failed', { method, path, status, reference }, error);
    }
    if (response.headersSent) {
      // Part of the answer is out already; cutting it off is the only way left to say that it is not whole.
      response.destroy();
      return;
    }
    response.status(problem.status).type(PROBLEM_MEDIA_TYPE).set('Content-Language', languageSpoken(problem, language));
    response.vary('Accept-Language');
    response.send(JSON.stringify({ ...problem, instance: request.path }));
  }
}

/** Reasons of law come in Vietnamese, whatever was asked for. */
function languageSpoken({ reasons }: Problem, language: Language): Language {
  return reasons === undefined || reasons.length === 0 ? language : 'vi';
}

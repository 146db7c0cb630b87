import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { invariant } from '../../../kernel/invariant';
import { completed } from '../../../platform/http/complete-description';
import { ProblemAnswer } from '../../../platform/http/problem.answer';
import { StepAnswer, StepCatalog } from '../../cases/cases.api';
import { stepPaths } from './step-descriptions';

/** The API's own description in OpenAPI 3.1, drawn up from the controllers and the catalogue of steps when it is first asked for. */
@Injectable()
export class ApiDescription {
  private application: INestApplication | undefined;
  private drawn: OpenAPIObject | undefined;

  constructor(private readonly catalog: StepCatalog) {}

  /** Says which application is to be described. Its routes and steps are read when somebody asks: modules register steps only as it starts. */
  describe(application: INestApplication): void {
    this.application = application;
  }

  get(): OpenAPIObject {
    this.drawn ??= this.draw();
    return this.drawn;
  }

  private draw(): OpenAPIObject {
    invariant(this.application, 'the API is given its application before anybody asks');
    const head = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Contribution enforcement')
      .setDescription(
        'Arrears of social-insurance contributions: lists, statements with every line they add up from, cases with every measure and why not, notices and reports. Amounts are whole đồng, days are days of Vietnam, instants are UTC. Errors are `application/problem+json` (RFC 9457), in Vietnamese, or in English where `Accept-Language` prefers it.',
      )
      .setVersion('1')
      .build();
    const steps = this.catalog.list();
    const extraModels = [ProblemAnswer, StepAnswer, ...steps.map(({ request }) => request)];
    const drawn = SwaggerModule.createDocument(this.application, head, { extraModels });
    return completed({ ...drawn, paths: { ...drawn.paths, ...stepPaths(steps) } });
  }
}

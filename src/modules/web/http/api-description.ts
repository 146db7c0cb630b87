import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { invariant } from '../../../kernel/invariant';
import { StepCatalog } from '../../cases/cases.api';
import { stepPaths } from './step-descriptions';

/** The API's own description in OpenAPI 3.1, drawn up from the controllers when the application starts. */
@Injectable()
export class ApiDescription {
  private description: OpenAPIObject | undefined;

  constructor(private readonly catalog: StepCatalog) {}

  /** Reads the routes of an application; once, before it listens. */
  describe(application: INestApplication): void {
    const head = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Contribution enforcement')
      .setDescription(
        'Arrears of social-insurance contributions: lists, statements with every line they add up from, cases with every measure and why not, notices and reports. Amounts are whole đồng, days are days of Vietnam, instants are UTC. Errors are `application/problem+json` (RFC 9457).',
      )
      .setVersion('1')
      .build();
    const steps = this.catalog.list();
    const extraModels = steps.map(({ request }) => request);
    const drawn = SwaggerModule.createDocument(application, head, { extraModels });
    this.description = { ...drawn, paths: { ...drawn.paths, ...stepPaths(steps) } };
  }

  get(): OpenAPIObject {
    invariant(this.description, 'the API is described before the application listens');
    return this.description;
  }
}

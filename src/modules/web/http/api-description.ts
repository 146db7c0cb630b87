import { Injectable, type INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { invariant } from '../../../kernel/invariant';

/** The API's own description in OpenAPI 3.1, drawn up from the controllers when the application starts. */
@Injectable()
export class ApiDescription {
  private description: OpenAPIObject | undefined;

  /** Reads the routes of an application; once, before it listens. */
  describe(application: INestApplication): void {
    const head = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle('Contribution enforcement')
      .setDescription(
        'Arrears of social-insurance contributions: lists, statements with every line they add up from, notices and reports. Amounts are whole đồng, days are days of Vietnam, instants are UTC. Errors are `application/problem+json` (RFC 9457).',
      )
      .setVersion('1')
      .build();
    this.description = SwaggerModule.createDocument(application, head);
  }

  get(): OpenAPIObject {
    invariant(this.description, 'the API is described before the application listens');
    return this.description;
  }
}

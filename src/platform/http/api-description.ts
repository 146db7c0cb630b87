import { Injectable, type INestApplication, type Type } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { invariant } from '../../kernel/invariant';
import { completed } from './complete-description';
import { ProblemAnswer } from './problem.answer';

type Paths = OpenAPIObject['paths'];

/** What a module adds to the description of the API beside its controllers: routes that it serves from a catalogue. */
export interface DescribedPaths {
  readonly paths: Paths;
  readonly models: readonly Type[];
}

/** What the API is called and about. */
export interface ApiHead {
  readonly title: string;
  readonly description: string;
}

/** The API's own description in OpenAPI 3.1, drawn up from the controllers, and from what modules add, when it is first asked for. */
@Injectable()
export class ApiDescription {
  private application: INestApplication | undefined;
  private head: ApiHead | undefined;
  private readonly more: (() => DescribedPaths)[] = [];
  private drawn: OpenAPIObject | undefined;

  /** Says which application is to be described. Its routes are read when somebody asks: modules register only as it starts. */
  describe(application: INestApplication, head: ApiHead): void {
    this.application = application;
    this.head = head;
  }

  /** Adds routes that no controller declares one by one. */
  add(paths: () => DescribedPaths): void {
    this.more.push(paths);
  }

  get(): OpenAPIObject {
    this.drawn ??= this.draw();
    return this.drawn;
  }

  private draw(): OpenAPIObject {
    invariant(this.application && this.head, 'the API is given its application before anybody asks');
    const document = new DocumentBuilder()
      .setOpenAPIVersion('3.1.0')
      .setTitle(this.head.title)
      .setDescription(this.head.description)
      .setVersion('1')
      .build();
    const more = this.more.map((each) => each());
    const extraModels = [ProblemAnswer, ...more.flatMap(({ models }) => models)];
    const drawn = SwaggerModule.createDocument(this.application, document, { extraModels });
    return completed({ ...drawn, paths: Object.assign({}, drawn.paths, ...more.map(({ paths }) => paths)) as Paths });
  }
}

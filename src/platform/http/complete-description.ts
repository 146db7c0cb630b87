import { getSchemaPath, type OpenAPIObject } from '@nestjs/swagger';
import { exampleOf, type Schema } from './schema-example';
import { PROBLEM_MEDIA_TYPE } from './problem';
import { ProblemAnswer } from './problem.answer';

interface Content {
  schema?: Schema;
  example?: unknown;
}
interface Response {
  description?: string;
  content?: Record<string, Content>;
}
interface Operation {
  requestBody?: { content?: Record<string, Content> };
  responses: Record<string, Response>;
}

const METHODS = ['get', 'put', 'post', 'patch', 'delete'] as const;
const PROBLEM = { $ref: getSchemaPath(ProblemAnswer) };

/**
 * The description with what holds of every operation: whatever goes wrong is a problem, and each body has an example, put together from
 * those of its fields.
 */
export function completed(description: OpenAPIObject): OpenAPIObject {
  const schemas = (description.components?.schemas ?? {}) as Readonly<Record<string, Schema>>;
  for (const path of Object.values(description.paths)) {
    for (const method of METHODS) {
      const operation = path[method] as Operation | undefined;
      if (operation) complete(operation, schemas);
    }
  }
  return description;
}

function complete({ requestBody, responses }: Operation, schemas: Readonly<Record<string, Schema>>): void {
  responses['default'] ??= { description: 'What went wrong' };
  for (const [status, response] of Object.entries(responses)) {
    if (!/^[23]/.test(status)) response.content ??= { [PROBLEM_MEDIA_TYPE]: { schema: PROBLEM } };
  }
  for (const { content } of [requestBody ?? {}, ...Object.values(responses)]) {
    for (const [type, body] of Object.entries(content ?? {})) {
      if (/json/.test(type) && body.schema && body.schema.format !== 'binary')
        body.example ??= exampleOf(body.schema, schemas);
    }
  }
}

import type { OpenAPIObject } from '@nestjs/swagger';
import { fill, spoken, type Spoken } from '../../kernel/language';
import type { PageContext } from './page-context';
import { SHELL_WORDS } from './shell-words';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = Exclude<NonNullable<Operation['parameters']>[number], { $ref: string }>;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** The view of the API's description: every operation with its parameters and answers. */
export function apiPage({ language }: PageContext, description: OpenAPIObject): object {
  const { api: t } = spoken(SHELL_WORDS, language);
  const operations = Object.entries(description.paths).flatMap(([path, item]) =>
    METHODS.flatMap((method) => {
      const operation = item[method];
      return operation ? [operationView(t, method.toUpperCase(), path, operation)] : [];
    }),
  );
  // What programs come for first; what the operators of the system look at last.
  const inOrder = operations.toSorted((a, b) => Number(b.name.includes('/api/')) - Number(a.name.includes('/api/')));
  return { t, documentHref: '/api/openapi.json', operations: inOrder };
}

function operationView(t: Spoken<typeof SHELL_WORDS>['api'], method: string, path: string, operation: Operation) {
  const parameters = (operation.parameters ?? []).filter((each): each is Parameter => 'name' in each);
  const name = `${method} ${path}`;
  return {
    id: name.replace(/\W+/g, '-').toLowerCase(),
    name,
    summary: operation.summary ?? null,
    description: operation.description ?? null,
    caption: fill(t.caption, { operation: name }),
    hasParameters: parameters.length > 0,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      place: parameter.in,
      required: parameter.required === true ? t.required : null,
      meaning: [parameter.description ?? '', valuesOf(parameter)].filter(Boolean).join(' '),
      example: exampleOf(parameter),
    })),
    responses: Object.entries(operation.responses).map(([status, response]) => ({
      status,
      description: response && 'description' in response ? response.description : '',
    })),
    tryHref: method === 'GET' && !path.includes('{') ? path : null,
  };
}

function valuesOf({ schema }: Parameter): string {
  const values: unknown = schema && 'enum' in schema ? schema.enum : undefined;
  return Array.isArray(values) ? `(${values.join(' | ')})` : '';
}

function exampleOf(parameter: Parameter): string | null {
  const ofSchema: unknown = parameter.schema && 'example' in parameter.schema ? parameter.schema.example : undefined;
  const example: unknown = parameter.example ?? ofSchema;
  return typeof example === 'string' || typeof example === 'number' ? String(example) : null;
}

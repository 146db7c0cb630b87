import { applyDecorators } from '@nestjs/common';
import {
  ApiBadRequestResponse,
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOperation,
  ApiResponse,
} from '@nestjs/swagger';
import { STEP_SCHEMA } from './case-schemas';

/** Describes a step in a case: who acts, keys, versions, and how it may be refused. Errors are `application/problem+json`. */
export function Step(
  summary: string,
  options: { readonly needsVersion?: boolean; readonly description?: string } = {},
) {
  const { needsVersion = false, description } = options;
  return applyDecorators(
    ApiOperation({ summary, ...(description === undefined ? {} : { description }) }),
    ...(needsVersion
      ? [
          ApiResponse({ status: 412, description: 'The case has changed since it was read' }),
          ApiResponse({ status: 428, description: 'If-Match is missing' }),
        ]
      : []),
    ApiCreatedResponse({ description: 'Done; ETag is the new version', schema: STEP_SCHEMA }),
    ApiBadRequestResponse({ description: 'A field or header is not as it must be: `errors`' }),
    ApiNotFoundResponse({ description: 'No such case' }),
    ApiConflictResponse({
      description: 'Refused: `reasons` holds all of them; or the key was used for another request',
    }),
  );
}

import { applyDecorators } from '@nestjs/common';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { sentence } from './form-sentences';

/** Which page of a list a person looks at, from 1. */
export function PageField(): PropertyDecorator {
  return applyDecorators(IsOptional(), ...wholeNumber('page', 1_000_000));
}

/** How many rows a program asks for at once: at most 200. */
export function LimitField(): PropertyDecorator {
  return applyDecorators(
    ApiPropertyOptional({ description: 'Rows of a page', minimum: 1, maximum: 200, default: 50 }),
    IsOptional(),
    ...wholeNumber('limit', 200),
  );
}

function wholeNumber(key: 'page' | 'limit', most: number): PropertyDecorator[] {
  return [Type(() => Number), IsInt(sentence(key)), Min(1, sentence(key)), Max(most, sentence(key))];
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, Max, Min } from 'class-validator';
import { IsFilledText } from '../../../platform/http/field-rules';
import { sentence } from '../../../platform/pages/form-sentences';
import { domainSentence } from './form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { CODE } from '../../../platform/http/code-pattern';

/** Which list the page shows. */
export class PublicationsPageRequest {
  @IsOptional()
  @Matches(CODE, domainSentence('authority'))
  authority?: string;

  @IsOptional()
  @IsPeriodText(sentence('period'))
  month?: string;
}

/** What an officer does with a whole list. */
export const LIST_ACTS = ['proposals', 'approval', 'publication'] as const;
export type ListAct = (typeof LIST_ACTS)[number];

/** The list of an office for a month, by address. */
export class PublicListPath {
  @Matches(CODE, domainSentence('authority'))
  authority!: string;

  @IsPeriodText(sentence('period'))
  month!: string;
}

/** An act on the list of an office for a month. */
export class ListActPath extends PublicListPath {
  @IsIn(LIST_ACTS, sentence('choice'))
  act!: ListAct;
}

/** Who acts, on what was read. */
export class ListActForm {
  @IsFilledText(100, sentence('actor'))
  actor!: string;

  /** Version of the list that the page showed. */
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('number'))
  read?: number;
}

/** Which version of a public list. */
export class PublicVersionQuery {
  @IsOptional()
  @Type(() => Number)
  @IsInt(sentence('number'))
  @Min(1, sentence('number'))
  @Max(100_000, sentence('number'))
  version?: number;
}

import { Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches } from 'class-validator';
import { IsFilledText } from '../../../platform/http/field-rules';
import { CODE } from '../../../platform/http/code-pattern';
import { says } from '../../../platform/pages/checked-query';
import { sentence } from '../../../platform/pages/form-sentences';
import { IsPeriodText } from '../../../platform/pages/is-civil-date-text';
import { AUTHORITY_WORDS } from '../../authorities/authorities.api';
import { ListPath } from '../http/publications.request';

/** Which list the page shows. */
export class PublicationsPageRequest {
  @IsOptional()
  @Matches(CODE, says(AUTHORITY_WORDS.unknown))
  authority?: string;

  @IsOptional()
  @IsPeriodText(sentence('period'))
  month?: string;
}

/** What an officer does with a whole list. */
export const LIST_ACTS = ['proposals', 'approval', 'publication'] as const;
export type ListAct = (typeof LIST_ACTS)[number];

/** An act on the list of an office for a month. */
export class ListActPath extends ListPath {
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

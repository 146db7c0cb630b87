import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsOptional, Matches, MaxLength } from 'class-validator';
import {
  CONTACT_CHANNELS,
  CONTACT_OUTCOMES,
  LONGEST_NAME,
  LONGEST_NOTE,
  LONGEST_REASON,
  PAUSE_REASONS,
  type ContactChannel,
  type ContactOutcome,
  type PauseReason,
} from '../../cases/cases.api';
import { IsFilledText } from '../../../platform/http/field-rules';
import { sentence } from './form-sentences';
import { says } from '../../../platform/pages/checked-query';
import { SHELL_WORDS } from '../../../platform/pages/shell-words';
import { IsCivilDateText } from './is-civil-date-text';
import { NumberPath } from './notice-list.request';
import { CODE } from '../../../platform/http/code-pattern';

const LARGEST_SUM = /^[1-9]\d{0,14}$/;

/** What every form of a case sends: who acts, the version that the page showed, and a key that keeps it from counting twice. */
export class CaseForm {
  @IsFilledText(100, sentence('actor'))
  actor!: string;

  @Type(() => Number)
  @IsInt(sentence('number'))
  version!: number;

  @Matches(/^[\w-]{8,100}$/, says(SHELL_WORDS.forms.unknown))
  key!: string;
}

/** A note. */
export class NoteForm extends CaseForm {
  @IsFilledText(LONGEST_NOTE, sentence('text'))
  text!: string;
}

/** What goes along with a file. */
export class AttachmentForm extends CaseForm {
  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  fileTitle?: string;
}

/** A contact with the employer. */
export class ContactForm extends CaseForm {
  @IsIn(CONTACT_CHANNELS, sentence('choice'))
  channel!: ContactChannel;

  @IsIn(CONTACT_OUTCOMES, sentence('choice'))
  outcome!: ContactOutcome;

  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  person?: string;

  @IsOptional()
  @MaxLength(LONGEST_NOTE, sentence('optionalText'))
  details?: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  contactedOn?: string;
}

/** A promise to pay; amounts may be typed with dots. */
export class PromiseForm extends CaseForm {
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/[.\s]/g, '') : value))
  @Matches(LARGEST_SUM, sentence('amount'))
  amount!: string;

  @IsCivilDateText(sentence('date'))
  payBy!: string;

  @IsFilledText(LONGEST_NAME, sentence('name'))
  promisedBy!: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  madeOn?: string;
}

/** A pause of the deadlines. */
export class PauseForm extends CaseForm {
  @IsIn(PAUSE_REASONS, sentence('choice'))
  pauseReason!: PauseReason;

  @IsFilledText(LONGEST_NAME, sentence('name'))
  basis!: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  from?: string;

  @IsOptional()
  @IsCivilDateText(sentence('date'))
  until?: string;
}

/** The end of a pause. */
export class PauseEndForm extends CaseForm {
  @IsOptional()
  @IsCivilDateText(sentence('date'))
  until?: string;

  @IsFilledText(LONGEST_REASON, sentence('why'))
  why!: string;
}

/** Who is to answer for the case. */
export class TransferForm extends CaseForm {
  @Matches(CODE, sentence('authority'))
  office!: string;

  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  officer?: string;

  @IsFilledText(LONGEST_REASON, sentence('why'))
  why!: string;
}

/** A decision to close the case. */
export class CloseForm extends CaseForm {
  @IsFilledText(LONGEST_REASON, sentence('why'))
  why!: string;

  @IsFilledText(LONGEST_NAME, sentence('name'))
  signedBy!: string;

  @IsOptional()
  @MaxLength(LONGEST_NAME, sentence('optionalName'))
  decision?: string;
}

/** Which step of which case. */
export class StepPagePath extends NumberPath {
  @Matches(/^[a-z][a-z0-9-]{1,60}$/, says(SHELL_WORDS.forms.unknown))
  name!: string;
}

import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Expose, Transform, Type } from 'class-transformer';
import {
  Allow,
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  Max,
  Min,
  ValidateBy,
  ValidateNested,
  type ValidationOptions,
} from 'class-validator';
import { IsDay, IsFilledText } from './field-rules';
import { addField, fieldsOf, type Bilingual, type FormField } from './form-field';

/** Whether a field may be left out. */
interface Optional {
  readonly optional?: boolean;
  readonly hint?: Bilingual;
  /** Name of what a fresh form starts with. */
  readonly prefill?: string;
}

// One decorator says what a field is: how it is checked, how the API describes it, and how a form shows it.

/** One line of text of at most `most` characters (200). */
export function TextField(label: Bilingual, options: Optional & { readonly most?: number } = {}): PropertyDecorator {
  const { most = 200 } = options;
  const says = {
    vi: `${label.vi} có từ 1 đến ${most} ký tự`,
    en: `${label.en}: 1 to ${most} characters`,
  };
  return field('text', label, options, { type: String, maxLength: most }, [IsFilledText(most, worded(says))]);
}

/** Several lines of text of at most `most` characters (2000). */
export function AreaField(label: Bilingual, options: Optional & { readonly most?: number } = {}): PropertyDecorator {
  const { most = 2000 } = options;
  const says = {
    vi: `${label.vi} có từ 1 đến ${most} ký tự`,
    en: `${label.en}: 1 to ${most} characters`,
  };
  return field('area', label, options, { type: String, maxLength: most }, [IsFilledText(most, worded(says))]);
}

/** A civil date, `YYYY-MM-DD`. */
export function DayField(label: Bilingual, options: Optional = {}): PropertyDecorator {
  const says = {
    vi: `${label.vi} phải là ngày có thật, dạng YYYY-MM-DD, ví dụ 2026-11-05`,
    en: `${label.en}: a day that exists, as 2026-11-05`,
  };
  return field('day', label, options, { type: String, format: 'date' }, [IsDay(worded(says))]);
}

/** A month, `YYYY-MM`. */
export function MonthField(label: Bilingual, options: Optional = {}): PropertyDecorator {
  const says = {
    vi: `${label.vi} là tháng dạng YYYY-MM, ví dụ 2026-11`,
    en: `${label.en}: a month, as 2026-11`,
  };
  const isMonth = (value: unknown): boolean => typeof value === 'string' && /^(19|20)\d\d-(0[1-9]|1[0-2])$/.test(value);
  const rule = ValidateBy({ name: 'isMonth', validator: { validate: isMonth } }, worded(says));
  return field('month', label, options, { type: String, example: '2026-11' }, [rule]);
}

/** Whole đồng, an integer in JSON and a bigint afterwards; from `least` (0) on. */
export function DongField(label: Bilingual, options: Optional & { readonly least?: number } = {}): PropertyDecorator {
  const { least = 0 } = options;
  const says = {
    vi: `${label.vi} là số nguyên đồng, từ ${least} trở lên`,
    en: `${label.en}: whole đồng, ${least} or more`,
  };
  const isDong = (value: unknown): boolean => typeof value === 'bigint' && value >= BigInt(least);
  const toDong = Transform(({ value }: { value: unknown }) =>
    typeof value === 'number' && Number.isSafeInteger(value) ? BigInt(value) : value,
  );
  const rule = ValidateBy({ name: 'isDong', validator: { validate: isDong } }, worded(says));
  return field('dong', label, options, { type: 'integer', minimum: least }, [toDong, rule]);
}

/** A whole number between `least` (0) and `most`. */
export function CountField(
  label: Bilingual,
  options: Optional & { readonly least?: number; readonly most?: number } = {},
): PropertyDecorator {
  const { least = 0, most = 2_147_483_647 } = options;
  const says = {
    vi: `${label.vi} là số nguyên từ ${least} đến ${most}`,
    en: `${label.en}: a whole number from ${least} to ${most}`,
  };
  const rules = [IsInt(worded(says)), Min(least, worded(says)), Max(most, worded(says))];
  return field('count', label, options, { type: 'integer', minimum: least, maximum: most }, rules);
}

/** The number of something that the case has: an event, a letter. A form offers what there is. */
export function ReferenceField(label: Bilingual, options: Optional = {}): PropertyDecorator {
  const says = { vi: `Chưa chọn ${label.vi.toLocaleLowerCase('vi')}`, en: `${label.en}: choose one` };
  return field('reference', label, options, { type: 'integer', minimum: 1 }, [
    IsInt(worded(says)),
    Min(1, worded(says)),
  ]);
}

/** One of a closed list of codes, each with its words. */
export function ChoiceField(
  label: Bilingual,
  choices: Readonly<Record<string, Bilingual>>,
  options: Optional = {},
): PropertyDecorator {
  const codes = Object.keys(choices);
  const says = {
    vi: `${label.vi} là một trong: ${codes.join(', ')}`,
    en: `${label.en}: one of ${codes.join(', ')}`,
  };
  return field('choice', label, options, { enum: codes }, [IsIn(codes, worded(says))], {
    choices: Object.entries(choices).map(([value, words]) => ({ value, label: words })),
  });
}

/** True or false; absent counts as false. */
export function YesNoField(label: Bilingual, options: Pick<Optional, 'hint'> = {}): PropertyDecorator {
  const says = { vi: `${label.vi}: true hoặc false`, en: `${label.en}: true or false` };
  const absentIsNo = Transform(({ value }: { value: unknown }) => value ?? false);
  // Exposed, so that an absent value is transformed as well.
  const rules = [Expose(), absentIsNo, IsBoolean(worded(says))];
  return field('yes-no', label, { ...options }, { type: Boolean, default: false }, rules, { optional: true }, false);
}

/** A file that is sent along in a multipart form under the name `file`; `checkedBody` puts it where the class has it. */
export function FileField(label: Bilingual, options: Pick<Optional, 'hint'> = {}): PropertyDecorator {
  return field('file', label, options, { type: String, format: 'binary' }, [Allow()]);
}

/** A list of `least` (1) to 200 rows, each with the fields of a class of its own. */
export function RowsField(
  label: Bilingual,
  row: () => new () => object,
  options: { readonly least?: number; readonly hint?: Bilingual } = {},
): PropertyDecorator {
  const { least = 1 } = options;
  const says = { vi: `${label.vi}: từ ${least} đến 200 dòng`, en: `${label.en}: ${least} to 200 rows` };
  // None need be sent where none is needed.
  const absentIsNone = least > 0 ? [] : [Expose(), Transform(({ value }: { value: unknown }) => value ?? [])];
  const rules = [
    ...absentIsNone,
    Type(row),
    IsArray(worded(says)),
    ArrayMinSize(least, worded(says)),
    ArrayMaxSize(200, worded(says)),
    ValidateNested({ each: true }),
  ];
  return field(
    'rows',
    label,
    { ...options, optional: least === 0 },
    { type: () => [row()] },
    rules,
    { row: () => fieldsOf(row()), least },
    false,
  );
}

function field(
  kind: FormField['kind'],
  label: Bilingual,
  { optional = false, hint, prefill }: Optional,
  api: ApiPropertyOptions,
  rules: readonly PropertyDecorator[],
  more: Partial<FormField> = {},
  mayBeNull = optional,
): PropertyDecorator {
  const description = hint === undefined ? label.en : `${label.en}. ${hint.en}`;
  const described = ApiProperty({
    ...api,
    description,
    required: !optional && kind !== 'yes-no',
  } as ApiPropertyOptions);
  const remembered: PropertyDecorator = (prototype, name) => {
    const extras = { ...(hint === undefined ? {} : { hint }), ...(prefill === undefined ? {} : { prefill }) };
    addField(prototype, { name: String(name), kind, label, optional, ...extras, ...more });
  };
  return applyDecorators(described, remembered, ...(mayBeNull ? [IsOptional()] : []), ...rules);
}

/** The sentence of a rule: Vietnamese for the API, both languages for pages. */
function worded(says: Bilingual): ValidationOptions {
  return { message: says.vi, context: says };
}

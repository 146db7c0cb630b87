import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import { LANGUAGES, type Language } from '../../../kernel/language';
import { IMPORT_KINDS, type ImportKind } from '../domain/import-kind';

const LARGEST_ID = 2_147_483_647;
const ID = {
  message: 'Số lần nhập là số nguyên từ 1',
  context: { en: 'The number of an import is a whole number from 1' },
};
const LIMIT = { message: 'limit là số nguyên từ 1 đến 500', context: { en: 'limit: a whole number from 1 to 500' } };
const CURSOR = {
  message: 'cursor là số của trang trước',
  context: { en: 'cursor: as the page before has given it out' },
};

/** Which import. */
export class ImportPath {
  @ApiProperty({ description: 'Number of the import', minimum: 1, example: 12 })
  @Type(() => Number)
  @IsInt(ID)
  @Min(1, ID)
  @Max(LARGEST_ID, ID)
  id!: number;
}

/** Which template. */
export class TemplatePath {
  @ApiProperty({ description: 'Kind and format', example: 'payments.xlsx' })
  @IsString()
  name!: string;
}

/** In which language sentences are written. */
export class LanguageField {
  @ApiPropertyOptional({
    enum: LANGUAGES,
    description: 'Language of reasons and warnings; absent: as `Accept-Language`',
  })
  @IsOptional()
  @IsIn(LANGUAGES, { message: 'language là vi hoặc en', context: { en: 'language: vi or en' } })
  language?: Language;
}

/** What goes along with a file that is sent in. */
export class UploadFields extends LanguageField {
  @ApiPropertyOptional({ enum: IMPORT_KINDS, description: 'What the file holds; absent: recognised by its header' })
  @IsOptional()
  @IsIn(IMPORT_KINDS, {
    message: `kind là một trong: ${IMPORT_KINDS.join(', ')}`,
    context: { en: `kind: one of ${IMPORT_KINDS.join(', ')}` },
  })
  kind?: ImportKind;

  @ApiPropertyOptional({ default: false, description: 'Changed master data replace what is registered' })
  @IsOptional()
  @Transform(({ value }: { value: unknown }) => (value === 'true' ? true : value === 'false' ? false : value))
  @IsBoolean({ message: 'update là true hoặc false', context: { en: 'update: true or false' } })
  update?: boolean;
}

/** Which part of a list. */
export class ImportPageQuery {
  @ApiPropertyOptional({ description: 'As `nextCursor` of the page before has it' })
  @IsOptional()
  @Type(() => Number)
  @IsInt(CURSOR)
  @Min(1, CURSOR)
  @Max(LARGEST_ID, CURSOR)
  cursor?: number;

  @ApiPropertyOptional({ minimum: 1, maximum: 500, default: 50 })
  @IsOptional()
  @Type(() => Number)
  @IsInt(LIMIT)
  @Min(1, LIMIT)
  @Max(500, LIMIT)
  limit?: number;
}

/** Which rejected rows, in which language. */
export class RejectsQuery extends ImportPageQuery {
  @ApiPropertyOptional({ enum: LANGUAGES, description: 'Language of the reasons; absent: as `Accept-Language`' })
  @IsOptional()
  @IsIn(LANGUAGES, { message: 'language là vi hoặc en', context: { en: 'language: vi or en' } })
  language?: Language;
}

import { IsInt, Matches, Max, Min } from 'class-validator';
import { Type } from 'class-transformer';
import { ApiProperty } from '@nestjs/swagger';
import { DongField, TextField } from '../../../platform/http/form-fields';
import { CODE } from '../../../platform/http/code-pattern';

/** Whose plans. */
export class CollectionPlanOwnerPath {
  @ApiProperty({ type: String, description: 'Code of the authority' })
  @Matches(CODE)
  code!: string;
}

/** Whose plan, of which year. */
export class CollectionPlanPath extends CollectionPlanOwnerPath {
  @ApiProperty({ type: Number, minimum: 2000, maximum: 2100 })
  @Type(() => Number)
  @IsInt()
  @Min(2000)
  @Max(2100)
  year!: number;
}

/** A plan of collection. */
export class CollectionPlanRequest {
  @DongField({ vi: 'Số tiền kế hoạch thu', en: 'Amount to be collected in the year' }, { least: 1 })
  amount!: bigint;

  @TextField({ vi: 'Quyết định giao kế hoạch', en: 'The decision that sets the plan' }, { most: 300 })
  reference!: string;
}

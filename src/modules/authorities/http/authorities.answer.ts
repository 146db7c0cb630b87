import { AUTHORITY_LEVELS } from '../../../law/authority-levels';
import { Code, Day, Each, Text } from '../../../platform/http/answer-fields';

/** An office. */
export class AuthorityAnswer {
  @Text({ example: '31' })
  code!: string;

  @Text({ example: 'Bảo hiểm xã hội tỉnh Ví Dụ' })
  name!: string;

  @Code(AUTHORITY_LEVELS)
  level!: (typeof AUTHORITY_LEVELS)[number];

  @Text({ nullable: true, example: '01' })
  parentCode!: string | null;

  @Day()
  validFrom!: string;

  @Day({ nullable: true })
  validTo!: string | null;
}

/** The offices of a day. */
export class AuthoritiesAnswer {
  @Day()
  asOf!: string;

  @Each(() => AuthorityAnswer)
  authorities!: readonly AuthorityAnswer[];
}

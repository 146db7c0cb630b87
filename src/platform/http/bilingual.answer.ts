import { Text } from './answer-fields';

/** A text in both languages. */
export class BilingualAnswer {
  @Text({ example: 'Báo cáo tháng' })
  vi!: string;

  @Text({ example: 'Monthly report' })
  en!: string;
}

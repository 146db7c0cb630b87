import { Day, Each, Flag, Text } from '../../../platform/http/answer-fields';

/** What an office prints on its papers from a day on. */
export class OfficeDetailsAnswer {
  @Day()
  from!: string;

  @Text({ example: 'Số 10 đường Ví Dụ' })
  address!: string;

  @Text({ example: '0900000010' })
  phone!: string;

  @Text({ example: 'Trần Văn Ví Dụ' })
  contactName!: string;

  @Text({ example: '0900000011' })
  contactPhone!: string;

  @Text({ example: '0000000010' })
  accountNumber!: string;

  @Text({ example: 'Ngân hàng Minh Họa' })
  bank!: string;

  @Text({ example: '999999' })
  bankBin!: string;

  @Text({ nullable: true, example: '0000.0.0000010' })
  treasuryAccount!: string | null;

  @Text({ nullable: true, example: 'Kho bạc Nhà nước Ví Dụ' })
  treasury!: string | null;

  @Text({ nullable: true, example: 'KT. GIÁM ĐỐC' })
  signsFor!: string | null;

  @Text({ example: 'GIÁM ĐỐC' })
  signerTitle!: string;

  @Text({ example: 'Nguyễn Thị Ví Dụ' })
  signerName!: string;
}

/** An office with everything that was entered for it. */
export class OfficeAnswer {
  @Text({ example: 'VD01' })
  code!: string;

  @Text({ example: 'Bảo hiểm xã hội cơ sở Ví Dụ' })
  name!: string;

  @Each(() => OfficeDetailsAnswer, { description: 'The earliest day first; of two for one day the later holds' })
  details!: readonly OfficeDetailsAnswer[];
}

/** What came of entering details. */
export class OfficeDetailsEnteredAnswer {
  @Flag({ description: 'False where the same was there already' })
  entered!: boolean;
}

import type { Dong } from '../../../../kernel/money';
import { eachColumn } from '../../domain/form-columns';
import type { Workforce } from '../../domain/workforce';
import type { IssuingOffice } from '../../domain/reminder-letter';

/** An invented office. */
export const SAMPLE_OFFICE: IssuingOffice = {
  name: 'Bảo hiểm xã hội cơ sở Minh Họa',
  parentName: 'Bảo hiểm xã hội tỉnh Giả Định',
  address: 'Số 10, đường Ví Dụ, xã Minh Họa, tỉnh Giả Định',
  phone: '0000 000 010',
  place: 'Minh Họa',
  symbol: 'BHXH-QLT',
  contact: { name: 'Trần Văn Ví Dụ', phone: '0000 000 011' },
  account: { number: '0000000010', bank: 'Ngân hàng Minh Họa', bin: '999999' },
  treasuryAccount: { number: '0000.0.0000010', treasury: 'Kho bạc Nhà nước tỉnh Giả Định' },
  signatory: { onBehalfOf: null, title: 'GIÁM ĐỐC', name: 'Nguyễn Thị Ví Dụ' },
};

/** The same workers and wages in every fund. */
export function sampleWorkforce(workers: number, wageFund: Dong): Workforce {
  return { workers: eachColumn(() => workers), wageFund: eachColumn(() => wageFund) };
}

import type { Move } from './career';
import { latest } from './moves';
import { DIRECTOR, INSPECTOR } from './people';

/** What proves fraud comes into the file first: named alone it proves nothing. */
export const PAYROLLS: Move = {
  entry: { kind: 'file', title: 'Hai bảng lương khác nhau của cùng một tháng' },
  by: INSPECTOR,
};

export const FRAUD: Move = {
  step: 'record-evidence',
  by: INSPECTOR,
  body: (seen) => ({
    sign: 'fraud',
    document: 'Hai bảng lương khác nhau của cùng một tháng',
    proofId: latest('document-attached')(seen),
  }),
};

export const REFERRAL_PREPARED: Move = {
  step: 'prepare-referral',
  by: INSPECTOR,
  body: () => ({ note: 'Đề nghị xem xét trách nhiệm hình sự' }),
};

export const REFERRAL_SENT: Move = {
  step: 'send-referral',
  by: DIRECTOR,
  body: (seen) => ({
    preparedId: latest('referral-prepared')(seen),
    to: 'Cơ quan Cảnh sát điều tra Công an tỉnh Lam Giang',
    signerIsSupervisor: false,
  }),
};

/** What the police and the court answer. */
export const referralAnswer = (step: string, more: object): Move => ({
  after: 10,
  step,
  by: INSPECTOR,
  body: (seen) => ({ referralId: latest('referral-sent')(seen), ...more }),
});

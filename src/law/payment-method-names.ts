import type { Bilingual } from '../kernel/language';
import type { PaymentMethod } from '../kernel/payment-cycle';

/** How often an employer pays, as shown on screens and explained in files. */
export const PAYMENT_METHOD_NAMES: Readonly<Record<PaymentMethod, Bilingual>> = {
  monthly: { vi: 'Hằng tháng', en: 'Every month' },
  quarterly: { vi: '3 tháng một lần', en: 'Every three months' },
  semiannual: { vi: '6 tháng một lần', en: 'Every six months' },
};

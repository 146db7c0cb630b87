import type { PaymentMethod } from '../kernel/payment-cycle';

/** How often an employer pays, as shown on screens and explained in files. */
export const PAYMENT_METHOD_NAMES_VI: Readonly<Record<PaymentMethod, string>> = {
  monthly: 'Hằng tháng',
  quarterly: '3 tháng một lần',
  semiannual: '6 tháng một lần',
};

/** The same in English. */
export const PAYMENT_METHOD_NAMES_EN: Readonly<Record<PaymentMethod, string>> = {
  monthly: 'Every month',
  quarterly: 'Every three months',
  semiannual: 'Every six months',
};

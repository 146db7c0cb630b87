import { ITEM_CAUSE_NAMES } from '../../../../law/item-cause';
import { EMPLOYER_STATUS_NAMES_EN } from '../../../../law/employer-statuses';
import { PAYMENT_METHOD_NAMES_EN } from '../../../../law/payment-method-names';

/** Sentences about wrong input and failures, and the words for codes, in English. */
export const EN_WORDS = {
  forms: {
    quality: 'The quality is late or evaded.',
    status: 'There is no such state of an employer.',
    sort: 'The list cannot be ordered by this.',
    list: 'The list is arrears (in arrears) or all.',
    state: 'There is no such state of a letter.',
    code: 'This is no employer code.',
  },
  statuses: EMPLOYER_STATUS_NAMES_EN,
  itemCauses: {
    registered: ITEM_CAUSE_NAMES.registered.en,
    'retroactive-wage': ITEM_CAUSE_NAMES['retroactive-wage'].en,
    'suspension-make-up': ITEM_CAUSE_NAMES['suspension-make-up'].en,
    'back-collection': ITEM_CAUSE_NAMES['back-collection'].en,
    found: ITEM_CAUSE_NAMES.found.en,
  },
  qualities: {
    'not-due': 'Not yet due',
    late: 'Late',
    evaded: 'Evaded',
    'late-not-evaded': 'Late, not deemed evaded',
    settled: 'Settled',
  },
  reasons: {
    'before-due-date': 'The due date has not passed (Law 41/2024/QH15 art. 34).',
    'past-due-date': 'Past its due date and urged, but not long enough to be evaded (Law 41/2024/QH15 art. 38).',
    'past-due-date-no-reminder': 'Past its due date, but no reminder sent since names it (Law 41/2024/QH15 art. 38).',
    'reminded-before-decree':
      'Unpaid for more than 60 days after the due date and urged before Decree 274/2025/NĐ-CP set further times (Law 41/2024/QH15 art. 39 (1) (đ), (e)).',
    'reminded-in-time':
      'Unpaid for more than 60 days after the due date, urged within 45 days (Law 41/2024/QH15 art. 39 (1) (đ), (e); Decree 274/2025/NĐ-CP art. 6).',
    'reminded-late':
      'Unpaid for more than 60 days after the due date and from the 15th day after the reminder (Law 41/2024/QH15 art. 39 (1) (đ), (e); Decree 274/2025/NĐ-CP art. 6).',
    'found-by-check':
      'Found by a check or inspection: late and evaded from the deadlines for registering and paying (Law 41/2024/QH15 art. 38, art. 39 (1) (a) to (d); Decree 274/2025/NĐ-CP art. 6).',
    'force-majeure': 'Force majeure has been accepted (Decree 274/2025/NĐ-CP art. 4).',
    settled: 'No principal is left unpaid.',
  },
  parameters: {
    'monthly-charge-rate.HI': 'Monthly late-charge rate, health insurance',
    'monthly-charge-rate.SI': 'Monthly late-charge rate, social and unemployment insurance',
    'allocation.overdue-before-not-due':
      'What is overdue comes before what is not yet due of a fund earlier in the order',
    'daily-charge.payment-day-counts': 'The day of payment counts as a day late',
    true: 'yes',
    false: 'no',
  },
  methods: PAYMENT_METHOD_NAMES_EN,
} as const;

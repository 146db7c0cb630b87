import { ITEM_CAUSE_NAMES } from '../../../../law/item-cause';
import { EMPLOYER_STATUS_NAMES_VI } from '../../../../law/employer-statuses';
import { PAYMENT_METHOD_NAMES_VI } from '../../../../law/payment-method-names';

/** Sentences about wrong input and failures, and the words for codes, in Vietnamese. */
export const VI_WORDS = {
  forms: {
    quality: 'Trạng thái nợ là late (chậm đóng) hoặc evaded (trốn đóng).',
    status: 'Không có tình trạng đơn vị này.',
    sort: 'Không sắp xếp được theo mục này.',
    list: 'Danh sách là arrears (đang chậm đóng) hoặc all (tất cả).',
    state: 'Không có tình trạng văn bản này.',
    code: 'Mã đơn vị không hợp lệ.',
  },
  statuses: EMPLOYER_STATUS_NAMES_VI,
  itemCauses: {
    registered: ITEM_CAUSE_NAMES.registered.vi,
    'retroactive-wage': ITEM_CAUSE_NAMES['retroactive-wage'].vi,
    'suspension-make-up': ITEM_CAUSE_NAMES['suspension-make-up'].vi,
    'back-collection': ITEM_CAUSE_NAMES['back-collection'].vi,
    found: ITEM_CAUSE_NAMES.found.vi,
  },
  qualities: {
    'not-due': 'Chưa đến hạn xử lý',
    late: 'Chậm đóng',
    evaded: 'Trốn đóng',
    'late-not-evaded': 'Chậm đóng, không bị coi là trốn đóng',
    settled: 'Đã đóng đủ',
  },
  reasons: {
    'before-due-date': 'Chưa quá hạn đóng chậm nhất (Điều 34 Luật 41/2024/QH15).',
    'past-due-date': 'Quá hạn đóng, đã được đôn đốc, chưa đủ ngày để coi là trốn đóng (Điều 38 Luật 41/2024/QH15).',
    'past-due-date-no-reminder':
      'Quá hạn đóng nhưng chưa có văn bản đôn đốc nào sau hạn đóng nêu khoản này (Điều 38 Luật 41/2024/QH15).',
    'reminded-before-decree':
      'Chưa đóng sau 60 ngày kể từ hạn đóng và đã được đôn đốc trước khi Nghị định 274/2025/NĐ-CP quy định thêm thời hạn (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15).',
    'reminded-in-time':
      'Chưa đóng sau 60 ngày kể từ hạn đóng và đã được đôn đốc trong 45 ngày (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
    'reminded-late':
      'Chưa đóng sau 60 ngày kể từ hạn đóng và sau ngày thứ 15 kể từ ngày đôn đốc (điểm đ, e khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
    'found-by-check':
      'Phát hiện qua thanh tra, kiểm tra: thời điểm chậm đóng, trốn đóng tính theo hạn đăng ký, hạn đóng (Điều 38, điểm a đến d khoản 1 Điều 39 Luật 41/2024/QH15; Điều 6 Nghị định 274/2025/NĐ-CP).',
    'force-majeure': 'Có lý do bất khả kháng được chấp nhận (Điều 4 Nghị định 274/2025/NĐ-CP).',
    settled: 'Không còn tiền đóng chưa nộp.',
  },
  parameters: {
    'monthly-charge-rate.HI': 'Mức lãi chậm đóng BHYT một tháng',
    'monthly-charge-rate.SI': 'Mức lãi chậm đóng BHXH, BHTN, BHTNLĐ, BNN một tháng',
    'allocation.overdue-before-not-due': 'Khoản quá hạn được trừ trước khoản chưa đến hạn của quỹ đứng trước',
    'daily-charge.payment-day-counts': 'Ngày nộp tiền có tính là ngày chậm đóng',
    true: 'có',
    false: 'không',
  },
  methods: PAYMENT_METHOD_NAMES_VI,
} as const;

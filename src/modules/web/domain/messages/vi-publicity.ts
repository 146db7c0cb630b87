/** Naming employers publicly, in Vietnamese: the desk of the office, the public page, and lines of the timeline. */
export const VI_PUBLICITY = {
  dossier: { title: 'Toàn bộ hồ sơ' },
  referrals: {
    title: 'Kiến nghị khởi tố',
    table: 'Các văn bản kiến nghị khởi tố, số tiền chốt ngày gửi và phần đã nộp từ đó',
    number: 'Văn bản',
    sentOn: 'Ngày gửi',
    stage: 'Kết quả',
    frozen: 'Chậm đóng, trốn đóng ngày gửi',
    settled: 'Đã nộp từ đó',
    left: 'Còn lại',
    decisionBy: 'cơ quan điều tra phải trả lời đến ngày {day}',
    stages: {
      sent: 'đã gửi, chưa có xác nhận',
      received: 'đã nhận hồ sơ',
      returned: 'trả hồ sơ',
      declined: 'không khởi tố',
      instituted: 'đã khởi tố vụ án',
      tried: 'đã xét xử',
    },
  },
} as const;

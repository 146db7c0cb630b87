/** The measures in the file of an employer. */
export const VI_MEASURES = {
  measures: {
    intro: 'Mỗi biện pháp được xét theo số liệu, hồ sơ và pháp luật của ngày {day}.',
    knownNow: 'Biện pháp luôn được xét theo dữ liệu biết đến bây giờ.',
    caseLink: 'Mở hồ sơ số {id} để thực hiện',
    noCase: 'Đơn vị chưa có hồ sơ; chương trình tự mở hồ sơ trong lần chạy tới nếu đơn vị chậm đóng.',
    title: 'Biện pháp',
  },
} as const;

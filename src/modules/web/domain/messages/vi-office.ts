/** The frame of every page and the screens about letters, reports and the API, in Vietnamese. */
export const VI_OFFICE = {
  api: {
    title: 'API cho chương trình khác',
    intro: 'Mô tả đầy đủ theo OpenAPI 3.1:',
    parameter: 'Tham số',
    place: 'Vị trí',
    meaning: 'Ý nghĩa',
    example: 'Ví dụ',
    required: 'bắt buộc',
    caption: 'Tham số của {operation}',
    responses: 'Trả lời',
    tryIt: 'Gọi thử',
  },
} as const;

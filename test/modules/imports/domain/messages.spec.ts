import { MESSAGES_EN } from '../../../../src/modules/imports/domain/messages-en';
import { MESSAGES_VI } from '../../../../src/modules/imports/domain/messages-vi';
import { message } from '../../../../src/modules/imports/domain/messages';

const placeholders = (text: string): string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe('the sentences of imports', () => {
  it.each(Object.keys(MESSAGES_VI) as (keyof typeof MESSAGES_VI)[])('%s says the same in both languages', (code) => {
    expect(placeholders(MESSAGES_EN[code])).toEqual(placeholders(MESSAGES_VI[code]));
    expect(MESSAGES_EN[code]).not.toBe(MESSAGES_VI[code]);
  });

  it('are filled in', () => {
    expect(message('en', 'period.future', { text: '2026-06', latest: '2026-05' })).toBe(
      'The period 2026-06 has not begun; 2026-05 is the latest.',
    );
  });

  it('tell days as screens print them, and cells as they stand in the file', () => {
    expect(message('vi', 'date.future', { text: '2026-06-01', latest: '2026-05-31' })).toBe(
      'Ngày 2026-06-01 chưa đến; hôm nay là 31/05/2026.',
    );
    const stored = { vi: 'active (Đang hoạt động)', en: 'active (Operating)' };
    expect(message('vi', 'stored.status', { since: '2026-05-01', stored })).toContain(
      '01/05/2026 đã ghi nhận là active (Đ',
    );
  });
});

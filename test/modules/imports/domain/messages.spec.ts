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
    expect(message('vi', 'period.future', { text: '2026-06', latest: '2026-05' })).toBe(
      'Kỳ 2026-06 chưa đến; kỳ muộn nhất là 2026-05.',
    );
  });
});

import { errorsOf } from '../../../kernel/domain-error';

/** What cannot be done to a fact. */
export const contributionError = errorsOf({
  'excuse.not-found': {
    vi: 'Không có quyết định chấp nhận như vậy, hoặc đã được hủy bỏ',
    en: 'There is no such acceptance, or it is withdrawn',
  },
});

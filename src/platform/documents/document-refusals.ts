import { errorsOf } from '../../kernel/domain-error';

/** What the store of documents cannot give. */
export const documentError = errorsOf({
  'document.not-found': {
    vi: 'Trong kho không có tài liệu {sha256}',
    en: 'There is no document {sha256} in the store',
  },
});

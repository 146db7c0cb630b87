import { errorsOf, type DomainError } from '../../kernel/domain-error';

const diskError = errorsOf({
  'disk.full': {
    vi: 'Ổ đĩa đã đầy ({reason}): tệp này chưa được ghi, mọi thứ trước đó còn nguyên. Giải phóng dung lượng rồi làm lại',
    en: 'The disk is full ({reason}): the file is not written, all before it is. Make room, then do the same again',
  },
});

/** No room left, or none for this user. */
const CODES: readonly unknown[] = ['ENOSPC', 'EDQUOT'];

/** A file that could not be written for want of room, as one sentence; the database's own want of it is an error already. */
export function fullDisk(error: unknown): DomainError | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error) || !CODES.includes(error.code))
    return undefined;
  return diskError('disk.full', { reason: 'message' in error ? String(error.message) : String(error.code) });
}

import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with the employer that was named. */
export const employerError = errorsOf({
  'employer.not-found': {
    vi: 'Không có đơn vị mã "{employerCode}"',
    en: 'There is no employer with the code "{employerCode}"',
  },
});

import { errorsOf } from '../kernel/domain-error';

/** Why a world cannot be made up as asked. */
export const worldError = errorsOf({
  'world.invalid': { vi: '{name} không dùng được: {why}', en: '{name} cannot be used: {why}' },
});

import { errorsOf } from '../../../kernel/domain-error';

/** What is wrong with a dossier that was asked for. */
export const dossierError = errorsOf({
  'dossier.not-found': { vi: 'Không có bản hồ sơ số {dossierId}', en: 'There is no dossier {dossierId}' },
  'dossier.not-made': {
    vi: 'Bản hồ sơ số {dossierId} đang được lập; hãy thử lại sau',
    en: 'Dossier {dossierId} is being made; try again later',
  },
});

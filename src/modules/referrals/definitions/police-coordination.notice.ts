import type { NoticeDefinition } from '../../notices/notices.api';
import { BARE_LETTER, SAMPLE_LETTER } from '../documents/letter-samples';
import { completeLetterToBody, LETTER_RECIPIENTS } from '../documents/letter-parts';
import { presentPoliceCoordination } from '../documents/request-letter.presenter';
import { policeBases } from '../domain/legal-bases';
import type { RequestLetter } from '../domain/letters';

const SAMPLE: RequestLetter = {
  ...SAMPLE_LETTER,
  legalBases: policeBases(SAMPLE_LETTER.issuedOn),
  recipient: 'Công an tỉnh Giả Định',
  about: 'Xác minh nơi cư trú của người đại diện theo pháp luật.',
};

/** Letter to the police under Regulation No. 01 between Vietnam Social Security and the Ministry of Public Security. */
export const definition: NoticeDefinition<RequestLetter> = {
  kind: 'police-coordination',
  formCode: null,
  title: 'Văn bản phối hợp với cơ quan Công an',
  legalBasis: ['Quy chế số 01 về phối hợp giữa Bảo hiểm xã hội Việt Nam và Bộ Công an'],
  recipients: LETTER_RECIPIENTS,
  template: 'notices/police-coordination',
  present: presentPoliceCoordination,
  complete: completeLetterToBody,
  samples: [SAMPLE, { ...SAMPLE, ...BARE_LETTER, legalBases: SAMPLE.legalBases }],
};

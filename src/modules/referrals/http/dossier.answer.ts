import { Code, Day, Each, Int, Moment, Text } from '../../../platform/http/answer-fields';

/** A dossier that was ordered, with where its files are fetched once they are made. */
export class KeptDossierAnswer {
  @Int()
  id!: number;

  @Int()
  caseId!: number;

  @Day({ description: 'The day as of which it tells' })
  asOf!: string;

  @Text({ example: 'can-bo-a' })
  orderedBy!: string;

  @Moment()
  orderedAt!: string;

  @Int({ description: 'How many papers of the file it holds' })
  documents!: number;

  @Code(['waiting', 'made'])
  state!: 'waiting' | 'made';

  @Text({ description: 'Of what was frozen: the same facts give the same', example: '9f86d081884c7d65' })
  snapshotSha256!: string;

  @Text({ nullable: true, example: '9f86d081884c7d65' })
  pdfSha256!: string | null;

  @Text({ nullable: true, example: '9f86d081884c7d65' })
  archiveSha256!: string | null;

  @Text({ nullable: true, example: '/api/v1/cases/12/dossiers/3.pdf' })
  pdf!: string | null;

  @Text({ nullable: true, example: '/api/v1/cases/12/dossiers/3.zip' })
  archive!: string | null;
}

/** The dossiers of a case, the latest first. */
export class KeptDossiersAnswer {
  @Int()
  caseId!: number;

  @Each(() => KeptDossierAnswer)
  dossiers!: readonly KeptDossierAnswer[];
}

import { Code, Part } from './answer-fields';

/** The process answers. */
export class AliveAnswer {
  @Code(['ok'])
  status!: 'ok';
}

/** What serving needs, and that it answers. */
export class HealthChecksAnswer {
  @Code(['ok'])
  database!: 'ok';

  @Code(['ok'])
  jobs!: 'ok';
}

/** Everything that serving needs answers. */
export class ReadyAnswer extends AliveAnswer {
  @Part(() => HealthChecksAnswer)
  checks!: HealthChecksAnswer;
}

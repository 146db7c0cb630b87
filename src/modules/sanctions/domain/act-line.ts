import type { EventWriting } from '../../cases/cases.api';
import { actName, SANCTION_WORDS } from '../words';
import type { NotedAct } from './violation-events';

/** An act with its figures, on one line of the timeline or the dossier. */
export function actLine({ act, workers, amount, periods }: NotedAct, { say, dong, count }: EventWriting): string {
  const t = SANCTION_WORDS.figures;
  const figures = [
    ...(amount > 0n ? [say(t.amount, { amount: dong(amount) })] : []),
    ...(workers > 0 ? [say(t.workers, { n: count(workers) })] : []),
    ...(periods > 1 ? [say(t.periods, { n: count(periods) })] : []),
  ];
  return say(t.act, { act: say(actName(act)), figures: figures.join(', ') });
}

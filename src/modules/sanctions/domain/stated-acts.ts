import type { OwedItem } from '../../../law/enforcement/case-facts';
import type { FineLine } from '../../../law/enforcement/fines/fine-proposal';
import { definitionOf } from '../../../law/enforcement/fines/violation-act';
import type { NotedAct } from './violation-events';
import type { DecidedAct, StatedAct } from './sanction-papers';

/** An act as papers state it; `reference` names its document, article and clause. @param owed what is unpaid, with its first day late */
export function statedAct(noted: NotedAct, reference: string, owed: readonly OwedItem[] = []): StatedAct {
  const { act, workers, amount, periods, foundOn, endedOn } = noted;
  const lateFrom = new Map(owed.map((item) => [`${item.fund} ${item.period}`, item.lateFrom]));
  const items = noted.items.map(({ fund, period, amount: of }) => ({
    fund,
    period,
    amount: of,
    lateFrom: lateFrom.get(`${fund} ${period}`) ?? null,
  }));
  const { name, measure } = definitionOf(act);
  return { name, reference, measure, workers, amount, periods, foundOn, endedOn, items };
}

/** An act with its frame and its fine; `line` is that of the same act in the proposal. */
export function decidedAct(noted: NotedAct, { frame, circumstances, amount }: FineLine): DecidedAct {
  const { form, min, max, reference } = frame;
  const { mitigating, aggravating } = circumstances;
  return { ...statedAct(noted, reference), form, min, max, fine: amount, mitigating, aggravating };
}

import { addDays, type CivilDate } from '../../../kernel/civil-date';
import type { Dong } from '../../../kernel/money';
import type { StoredCaseEvent } from '../../cases/cases.api';
import { eventsOf } from '../../cases/domain/events';
import {
  CHECK_ANNOUNCED,
  CHECK_CONCLUDED,
  CHECK_DECIDED,
  CHECK_EXTENDED,
  CHECK_MINUTES_SIGNED,
  FINDING_RECORDED,
} from './check-events';

type Read<Type extends { readonly read: (data: unknown) => unknown }> = ReturnType<Type['read']> & {
  readonly on: CivilDate;
};

/** A check or inspection with all that has happened in it. */
export interface Check extends Read<typeof CHECK_DECIDED> {
  /** Id of the event that decided it. */
  readonly id: number;
  readonly caseId: number;
  readonly announced: Read<typeof CHECK_ANNOUNCED> | null;
  readonly extended: Read<typeof CHECK_EXTENDED> | null;
  readonly findings: readonly Read<typeof FINDING_RECORDED>[];
  readonly minutes: Read<typeof CHECK_MINUTES_SIGNED> | null;
  readonly concluded: Read<typeof CHECK_CONCLUDED> | null;
}

/** The checks that events tell of, in the order of their decisions. */
export function checksOf(events: readonly StoredCaseEvent[]): Check[] {
  const dated = <Data extends object>({ occurredOn, data }: { occurredOn: CivilDate; data: Data }) => ({
    ...data,
    on: occurredOn,
  });
  const [announced, extended, findings] = [
    eventsOf(events, CHECK_ANNOUNCED).map(dated),
    eventsOf(events, CHECK_EXTENDED).map(dated),
    eventsOf(events, FINDING_RECORDED).map(dated),
  ];
  const minutes = eventsOf(events, CHECK_MINUTES_SIGNED).map(dated);
  const concluded = eventsOf(events, CHECK_CONCLUDED).map(dated);
  return eventsOf(events, CHECK_DECIDED).map((decided) => {
    const own = ({ checkId }: { readonly checkId: number }): boolean => checkId === decided.id;
    return {
      ...dated(decided),
      id: decided.id,
      caseId: decided.caseId,
      announced: announced.find(own) ?? null,
      extended: extended.find(own) ?? null,
      findings: findings.filter(own),
      minutes: minutes.find(own) ?? null,
      concluded: concluded.find(own) ?? null,
    };
  });
}

/** Last day of a check that was announced, with its extension; null before the announcement. */
export function lastDayOf({
  announced,
  extended,
  days,
}: Pick<Check, 'announced' | 'extended' | 'days'>): CivilDate | null {
  return announced && addDays(announced.on, days + (extended?.days ?? 0));
}

/** What a check has established: the sum of its findings. */
export function establishedBy({ findings }: Pick<Check, 'findings'>): Dong {
  return findings.reduce((sum, { amount }) => sum + amount, 0n);
}

/** Workers that a check's findings are about: those of a kind are the same in every fund, so the most of them count. */
export function workersOf({ findings }: Pick<Check, 'findings'>): number {
  const most = new Map<string, number>();
  for (const { finding, workers } of findings) most.set(finding, Math.max(most.get(finding) ?? 0, workers));
  return [...most.values()].reduce((sum, workers) => sum + workers, 0);
}

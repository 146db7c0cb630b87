import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '../../../platform/clock/clock';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import type { RunSelection } from '../domain/reminder-run';

/** Which letters somebody asks for: of an office with those below it, or single ones. */
export interface AskedLetters {
  readonly authority?: string | undefined;
  readonly noticeIds?: readonly number[] | undefined;
}

/** Turns what was asked for into the offices that hold it today. */
@Injectable()
export class RunSelections {
  constructor(
    private readonly authorities: AuthorityTreeQuery,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** @throws DomainError `authority.not-found` */
  async of({ authority, noticeIds }: AskedLetters): Promise<RunSelection> {
    const tree = authority === undefined ? undefined : await this.authorities.load();
    return {
      ...(tree && authority !== undefined ? { authorityIds: tree.scopeOn(authority, this.clock.today()) } : {}),
      ...(noticeIds ? { noticeIds } : {}),
    };
  }
}

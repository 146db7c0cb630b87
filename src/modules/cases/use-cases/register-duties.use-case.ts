import { Injectable } from '@nestjs/common';
import type { CivilDate } from '../../../kernel/civil-date';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { AuthorityTreeQuery } from '../../authorities/authorities.api';
import { CurrentLaw } from '../../parameters/parameters.api';
import { dutiesOfMonth } from '../domain/office-duties';
import { DutyRepository } from '../persistence/duty.repository';

/** Registers what every office must do in a month. Repeated, it finds nothing to do. */
@Injectable()
export class RegisterDuties {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly law: CurrentLaw,
    private readonly authorities: AuthorityTreeQuery,
    private readonly duties: DutyRepository,
  ) {}

  /** @returns how many duties were new */
  async run(asOf: CivilDate): Promise<number> {
    return this.unitOfWork.run(async () => {
      const { book } = await this.law.get();
      const offices = (await this.authorities.load()).listOn(asOf);
      const duties = dutiesOfMonth(book, asOf);
      return this.duties.register(
        offices.flatMap((office) => duties.map((duty) => ({ ...duty, authorityId: office.id }))),
      );
    });
  }
}

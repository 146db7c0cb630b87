import { Injectable } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { Bilingual } from '../../kernel/language';
import { invariant } from '../../kernel/invariant';

/** A section of the menu. */
export interface Section {
  /** What pages name it by. */
  readonly name: string;
  readonly href: string;
  readonly label: Bilingual;
  /** Where it stands in the menu: smaller comes first. */
  readonly order: number;
  /** Seldom needed: it stands at the foot of every page, so that the menu keeps to one line. */
  readonly atFoot?: true;
  /** A number beside it that calls for attention, and its words for who cannot see what it stands beside (`{n}`). */
  readonly count?: { readonly words: Bilingual; of(): Promise<number> };
}

const WITHOUT_MENU = /^\/(api\/|assets|health|metrics)/;
const COUNTS = 'menuCounts';

/** The menu of every page: modules add their sections as they start. */
@Injectable()
export class Navigation {
  private readonly byName = new Map<string, Section>();

  /** Adds a section. */
  add(section: Section): void {
    invariant(!this.byName.has(section.name), 'a section of the menu has one name', { name: section.name });
    this.byName.set(section.name, section);
  }

  /** The sections in the order of the menu. */
  list(): readonly Section[] {
    return [...this.byName.values()].sort((a, b) => a.order - b.order);
  }

  /** Before a page is made: asks what the menu counts. */
  readonly use = async (request: Request, response: Response, next: NextFunction): Promise<void> => {
    if (!WITHOUT_MENU.test(request.path)) response.locals[COUNTS] = await this.counts();
    next();
  };

  private async counts(): Promise<ReadonlyMap<string, number>> {
    const counted = new Map<string, number>();
    for (const { name, count } of this.byName.values()) if (count) counted.set(name, await count.of());
    return counted;
  }
}

/** What the menu counts for the page of a request, by section; nothing where nobody has counted. */
export function menuCountsOf(request: Request): ReadonlyMap<string, number> {
  const counts: unknown = request.res?.locals[COUNTS];
  return counts instanceof Map ? (counts as ReadonlyMap<string, number>) : new Map();
}

import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { invariant } from '../../../kernel/invariant';
import type { Bilingual, Language } from '../../../kernel/language';
import type { Ladder } from './answer-measures.query';

/** A section that another module lends to the page of a case. */
export interface SectionDeclaration {
  /** Where the page's address leads to it: `sanctions`. */
  readonly id: string;
  readonly title: Bilingual;
  /** Smaller stands higher. */
  readonly order: number;
  /** Prints what `view` gives, as `section`. */
  readonly template: string;
}

/** What a section shows of a case. */
export interface CaseSectionView {
  /** @param file the case as of today; null where there is nothing to show */
  view(file: Ladder, language: Language): object | null | Promise<object | null>;
}

/** A section of a page that has something to show. */
export interface LentSection {
  readonly id: string;
  readonly title: string;
  readonly template: string;
  readonly view: object;
}

const SECTION = DiscoveryService.createDecorator<SectionDeclaration>();

/** Declares a section of the page of a case. Its class is found wherever a module provides it. */
export function CaseSection(declaration: SectionDeclaration) {
  return <T extends Type<CaseSectionView>>(target: T): void => {
    SECTION(declaration)(target);
    Injectable()(target);
  };
}

/** Finds the sections that modules lend to the page of a case. */
@Injectable()
export class CaseSections implements OnApplicationBootstrap {
  private sections: readonly (SectionDeclaration & { readonly instance: CaseSectionView })[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const found = this.discovery.getProviders({ metadataKey: SECTION.KEY }).map((wrapper) => {
      const declaration = this.discovery.getMetadataByDecorator(SECTION, wrapper);
      invariant(declaration && wrapper.instance, 'a section is declared and provided', { name: String(wrapper.name) });
      return { ...declaration, instance: wrapper.instance as CaseSectionView };
    });
    this.sections = found.toSorted((a, b) => a.order - b.order);
  }

  /** Those that have something to show of a case. */
  async of(file: Ladder, language: Language): Promise<LentSection[]> {
    const lent: LentSection[] = [];
    for (const { id, title, template, instance } of this.sections) {
      const view = await instance.view(file, language);
      if (view) lent.push({ id, title: title[language], template, view });
    }
    return lent;
  }
}

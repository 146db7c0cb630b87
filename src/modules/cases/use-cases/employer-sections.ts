import { Injectable, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import { invariant } from '../../../kernel/invariant';
import type { Bilingual, Language } from '../../../kernel/language';
import type { EmployerFile } from '../domain/employer-file';

/** A section of the file of an employer: a page of its own below what all sections share. */
export interface EmployerSectionDeclaration {
  /** The last part of its address: `charges`. */
  readonly id: string;
  readonly label: Bilingual;
  /** Smaller stands further left. */
  readonly order: number;
  /** Prints the words as `t`, and what `view` gives as `part`. */
  readonly template: string;
  readonly words: object;
}

/** What a section shows of an employer. */
export interface EmployerSectionView {
  view(file: EmployerFile, language: Language): object | Promise<object>;
}

/** A section with what it shows. */
export interface FoundEmployerSection extends EmployerSectionDeclaration {
  readonly instance: EmployerSectionView;
}

const SECTION = DiscoveryService.createDecorator<EmployerSectionDeclaration>();

/** Declares a section of the file of an employer. Its class is found wherever a module provides it. */
export function EmployerSection(declaration: EmployerSectionDeclaration) {
  return <T extends Type<EmployerSectionView>>(target: T): void => {
    SECTION(declaration)(target);
    Injectable()(target);
  };
}

/** Finds the sections of the file of an employer, those of modules above too. */
@Injectable()
export class EmployerSections implements OnApplicationBootstrap {
  private sections: readonly FoundEmployerSection[] = [];

  constructor(private readonly discovery: DiscoveryService) {}

  onApplicationBootstrap(): void {
    const found = this.discovery.getProviders({ metadataKey: SECTION.KEY }).map((wrapper) => {
      const declaration = this.discovery.getMetadataByDecorator(SECTION, wrapper);
      invariant(declaration && wrapper.instance, 'a section is declared and provided', { name: String(wrapper.name) });
      return { ...declaration, instance: wrapper.instance as EmployerSectionView };
    });
    this.sections = found.toSorted((a, b) => a.order - b.order);
  }

  list(): readonly EmployerSectionDeclaration[] {
    return this.sections;
  }

  find(id: string): FoundEmployerSection | undefined {
    return this.sections.find((section) => section.id === id);
  }
}

import { Module } from '@nestjs/common';
import { ArrearsModule } from '../arrears.module';
import { StatementController } from './statement.controller';

/** Statements for other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({ imports: [ArrearsModule], controllers: [StatementController] })
export class ArrearsHttpModule {}

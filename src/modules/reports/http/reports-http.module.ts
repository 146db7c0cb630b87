import { Module } from '@nestjs/common';
import { ReportsModule } from '../reports.module';
import { CollectionPlanController } from './collection-plan.controller';

/** Plans for other programs; apart from the module itself, so that a command need not load what serves HTTP. */
@Module({ imports: [ReportsModule], controllers: [CollectionPlanController] })
export class ReportsHttpModule {}

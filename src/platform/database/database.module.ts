import { dirname } from 'node:path';
import { Inject, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule, getDataSourceToken, getRepositoryToken, type TypeOrmModuleOptions } from '@nestjs/typeorm';
import type { DataSource, DataSourceOptions } from 'typeorm';
import type { Configuration } from '../config/configuration';
import { ensureFolder } from '../config/surroundings';
import { Database } from './database';
import { migrate } from './migrate';
import { readerOf, writerOf } from './open-database';
import type { Entities } from './sqlite-data-source';
import { UnitOfWork } from './unit-of-work';
import { unitRepository } from './unit-repository';

const WRITER = 'writer';
const READER = 'reader';
/** A database that cannot be opened is said at once: whoever starts the program mends the cause. */
const ONCE: TypeOrmModuleOptions = { toRetry: () => false };

/** Of the configuration, what says where everything lies. */
type Stored = Pick<Configuration, 'varDir' | 'database'>;

/** The repositories of some entities. */
@Module({})
class EntityModule {}

/**
 * The two data sources of a process, `writer` and `reader`, with `Database` and `UnitOfWork` over them. Nobody injects a data source:
 * rows are read and written through `@InjectRepository` (`DatabaseModule.forFeature` in the module that owns the table) or `Database`.
 */
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** @param shallMigrate brings the schema up to date before anybody reads or writes */
  static forRoot(configuration: Stored, shallMigrate: boolean): DynamicModule {
    const providers = [
      {
        provide: Database,
        inject: [getDataSourceToken(WRITER), getDataSourceToken(READER)],
        useFactory: (writer: DataSource, reader: DataSource) => new Database(writer, reader),
      },
      { provide: UnitOfWork, inject: [Database], useFactory: (database: Database) => new UnitOfWork(database) },
    ];
    const imports = [writing(configuration, shallMigrate), reading(configuration.database)];
    return { module: DatabaseModule, global: true, imports, providers, exports: providers };
  }

  /** The repositories of entities, bound to the open unit of work; for the module that owns their tables. */
  static forFeature(entities: readonly (new () => object)[]): DynamicModule {
    const providers = entities.map((entity) => ({
      provide: getRepositoryToken(entity),
      inject: [Database],
      useFactory: (database: Database) => unitRepository(database, entity),
    }));
    // Makes the entities known to the data sources; the repositories that it provides itself are handed to nobody.
    const known = TypeOrmModule.forFeature([...entities], WRITER);
    return { module: EntityModule, imports: [known], providers, exports: providers };
  }

  /** Nest closes the data sources themselves. */
  onApplicationShutdown(): void {
    this.database.release();
  }
}

function writing({ varDir, database }: Stored, shallMigrate: boolean): DynamicModule {
  return TypeOrmModule.forRootAsync({
    name: WRITER,
    useFactory: () => ({ ...ONCE, autoLoadEntities: true }),
    dataSourceFactory: async (options) => {
      ensureFolder(varDir);
      if (database.engine === 'sqlite') ensureFolder(dirname(database.path));
      const writer = await writerOf(database, entitiesIn(options));
      await writer.initialize();
      try {
        if (shallMigrate) await migrate(writer);
      } catch (error) {
        await writer.destroy();
        throw error;
      }
      return writer;
    },
  });
}

/** After the writer: only then is the file there, with all its tables. */
function reading(database: Configuration['database']): DynamicModule {
  return TypeOrmModule.forRootAsync({
    name: READER,
    inject: [getDataSourceToken(WRITER)],
    useFactory: (writer: DataSource) => ({ ...ONCE, entities: writer.options.entities ?? [] }),
    dataSourceFactory: (options) => readerOf(database, entitiesIn(options)),
  });
}

function entitiesIn(options: DataSourceOptions | undefined): Entities {
  return (options?.entities ?? []) as Entities;
}

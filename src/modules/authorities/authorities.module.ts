import { Module } from '@nestjs/common';
import { AuthorityTreeQuery } from './persistence/authority-tree.query';

@Module({ providers: [AuthorityTreeQuery], exports: [AuthorityTreeQuery] })
export class AuthoritiesModule {}

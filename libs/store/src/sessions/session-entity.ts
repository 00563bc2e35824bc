import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Written by the session middleware; the columns below the first three are kept by triggers. */
@Entity('session')
export class SessionEntity {
  /** Secret: it is the cookie's. Never shown; `sessionId` is. */
  @PrimaryColumn('text')
  sid!: string;

  @Column('json')
  sess!: { readonly accountId?: string };

  @Column('timestamptz')
  expire!: Date;

  @Column('uuid')
  sessionId!: string;

  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('timestamptz')
  createdAt!: Date;

  @Column('timestamptz')
  lastSeenAt!: Date;
}

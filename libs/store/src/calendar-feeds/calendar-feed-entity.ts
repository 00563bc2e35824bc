import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The calendar feed of one worker in one locality; a new one replaces it. */
@Entity('calendar_feed')
export class CalendarFeedEntity {
  @PrimaryColumn('text')
  localityId!: string;

  @PrimaryColumn('text')
  workerId!: string;

  /** The token itself is in the feed's address and nowhere else. */
  @Column('bytea')
  tokenSha256!: Buffer;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('uuid', { nullable: true })
  madeByAccountId!: string | null;

  @Column('text', { nullable: true })
  madeByName!: string | null;

  @Column('timestamptz', { nullable: true })
  lastReadAt!: Date | null;
}

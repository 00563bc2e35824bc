import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A scheduler's decision that every later solve keeps. */
@Entity('pin')
export class PinEntity {
  @PrimaryColumn('text')
  localityId!: string;

  @PrimaryColumn('text')
  visitId!: string;

  /** The date in the visit's id: its day, or the first day of its choice week. */
  @Column('date')
  firstDate!: string;

  @Column('text', { array: true })
  workerIds!: string[];

  /** Local date-time, `YYYY-MM-DDTHH:MM`; null = the time stays free. */
  @Column('text', { nullable: true })
  start!: string | null;

  @Column('timestamptz')
  madeAt!: Date;

  @Column('uuid', { nullable: true })
  madeByAccountId!: string | null;

  @Column('text', { nullable: true })
  madeByName!: string | null;
}

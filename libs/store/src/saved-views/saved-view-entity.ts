import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A named set of board filters of one account. */
@Entity('saved_view')
export class SavedViewEntity {
  @PrimaryColumn('uuid')
  savedViewId!: string;

  @Column('uuid')
  accountId!: string;

  @Column('text')
  name!: string;

  /** The query string of the board's address. */
  @Column('text')
  query!: string;
}

import { ModelBuilder } from './model-builder';

describe('the model builder', () => {
  it('gathers entries in any order, row by row', () => {
    const builder = new ModelBuilder();
    const [first, second] = [builder.addColumn(1, 0, 5, true), builder.addColumn(2, -1, Infinity, false)];
    const [top, bottom] = [builder.addRow(1, 2), builder.addRow(-Infinity, 3)];
    builder.add(bottom, second, 4);
    builder.add(top, second, 5);
    builder.add(bottom, first, 6);
    expect(builder.toModel()).toEqual({
      columns: 2,
      rows: 2,
      cost: Float64Array.of(1, 2),
      lower: Float64Array.of(0, -1),
      upper: Float64Array.of(5, Infinity),
      integer: Uint8Array.of(1, 0),
      rowLower: Float64Array.of(1, -Infinity),
      rowUpper: Float64Array.of(2, 3),
      rowStart: Int32Array.of(0, 1, 3),
      columnOfEntry: Int32Array.of(1, 1, 0),
      valueOfEntry: Float64Array.of(5, 4, 6),
    });
  });

  it('adds up entries at the same place, in every row by itself', () => {
    const builder = new ModelBuilder();
    const column = builder.addColumn(0, 0, 1, false);
    const [top, bottom] = [builder.addRow(0, 1), builder.addRow(0, 1)];
    builder.add(bottom, column, 1);
    builder.add(top, column, 2);
    builder.add(top, column, 3);
    builder.add(bottom, column, 4);
    const { rowStart, columnOfEntry, valueOfEntry } = builder.toModel();
    expect([...rowStart]).toEqual([0, 1, 2]);
    expect([...columnOfEntry]).toEqual([0, 0]);
    expect([...valueOfEntry]).toEqual([5, 5]);
  });

  it('refuses an entry outside the model', () => {
    const builder = new ModelBuilder();
    builder.addRow(0, 1);
    builder.add(0, 0, 1);
    expect(() => builder.toModel()).toThrow('row 0, column 0');
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJson, readRooms, ROOT } from './read-rooms';

const table = readJson(join(ROOT, 'rooms.json')) as Record<string, 'any' | string[]>;
const rooms = readRooms();

describe('the rooms', () => {
  it('are all in rooms.json, and no others are', () => {
    expect(rooms.map(({ name }) => name).sort()).toEqual(Object.keys(table).sort());
  });

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s depends only on rooms it may import',
    (name, room) => {
      const allowed = table[name];
      if (allowed !== 'any') expect(allowed).toEqual(expect.arrayContaining([...room.dependencies]));
    },
  );

  it.each(rooms.map((room) => [room.name, room] as const))(
    '%s is built after what it depends on',
    (_, room) => {
      expect([...room.references].sort()).toEqual([...room.dependencies, ...room.testDependencies].sort());
    },
  );

  it.each(rooms.map((room) => [room.name, room] as const))('%s pins exact versions', (_, room) => {
    for (const version of Object.values(room.packages))
      expect(version).toMatch(/^\d+\.\d+\.\d+(-beta\.\d+)?$/);
  });

  it('stand in ARCHITECTURE.md', () => {
    const text = readFileSync(join(ROOT, 'ARCHITECTURE.md'), 'utf8');
    for (const { folder } of rooms.filter(({ folder }) => folder.includes('/libs/')))
      expect(text).toContain(`\`libs/${folder.split('/').at(-1)}\``);
  });

  it('keep the engine and the checker apart', () => {
    expect(table['engine']).toEqual([]);
    expect(table['check']).toEqual(['domain']);
  });
});

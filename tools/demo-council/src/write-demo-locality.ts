import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeDemoLocality } from './demo-locality';

const { out } = parseArgs({ options: { out: { type: 'string' } } }).values;
if (out === undefined) {
  console.error('Usage: node tools/demo-council/dist/write-demo-locality.js --out DIR');
  process.exitCode = 2;
} else {
  mkdirSync(out, { recursive: true });
  for (const [file, bytes] of makeDemoLocality()) {
    writeFileSync(join(out, file), bytes);
    console.log(`${file}: ${bytes.length} bytes`);
  }
}

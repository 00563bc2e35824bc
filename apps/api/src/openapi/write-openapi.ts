import 'reflect-metadata';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { previewDocument } from './preview-document';
import { markOf } from './mark-of';

/** Where the document is kept, and the types that are made of it: beside the schemas. */
const CONTRACT = resolve(__dirname, '../../../../libs/contract');
const DOCUMENT = resolve(CONTRACT, 'openapi.json');
const TYPES = resolve(CONTRACT, 'src/generated/paths.ts');

async function write(): Promise<void> {
  const document = await previewDocument();
  writeFileSync(DOCUMENT, JSON.stringify(document, undefined, 2));
  const { default: toAst, astToString } = await import('openapi-typescript');
  const types = astToString(await toAst(document as unknown as Parameters<typeof toAst>[0]));
  mkdirSync(dirname(TYPES), { recursive: true });
  writeFileSync(
    TYPES,
    `/* eslint-disable */\n// Made by \`npm run openapi -w apps/api\` from ${markOf(document)}\n${types}`,
  );
}

void write();

import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApiOkResponse } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';
import { toOpenApiDocument } from './openapi-document';

class NullablesDto extends createZodDto(
  z.object({
    text: z.string().nullable(),
    amount: z.number().nullable().optional(),
    texts: z.array(z.string()),
    nested: z.array(z.array(z.string())),
  }),
) {}

@Controller('nullables')
class NullablesController {
  @Get()
  @ApiOkResponse({ type: NullablesDto.Output })
  read(): void {}
}

@Module({ controllers: [NullablesController] })
class NullablesModule {}

describe('nullable texts and numbers in the OpenAPI document', () => {
  it('are no arrays, and arrays stay what they are', async () => {
    const app = await NestFactory.create(NullablesModule, { preview: true, logger: false });
    const schema = toOpenApiDocument(app).components?.schemas?.['NullablesDto_Output'];
    expect(schema).toMatchObject({
      properties: {
        text: { anyOf: [{ type: 'string' }, { type: 'null' }] },
        amount: { anyOf: [{ type: 'number' }, { type: 'null' }] },
        texts: { type: 'array', items: { type: 'string' } },
        nested: { type: 'array', items: { type: 'array', items: { type: 'string' } } },
      },
      required: ['text', 'texts', 'nested'],
    });
    expect(JSON.stringify(schema)).not.toContain('x-nestjs_zod');
  });
});

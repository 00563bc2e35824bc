import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { cleanupOpenApiDoc } from 'nestjs-zod';
import { ErrorDto } from './error.dto';
import { mendNullables } from './mend-nullables';

type Operation = { responses: Record<string, object> };

/** The OpenAPI 3.1 document of every route, made from the decorators and the contract's schemas. */
export function toOpenApiDocument(app: INestApplication): OpenAPIObject {
  const config = new DocumentBuilder()
    .setTitle('Homeround')
    .setDescription(
      'Rotas for council home care. Every answer that is no success has the body of `ErrorDto`.',
    )
    .setVersion('1')
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('homeround')
    .build();
  const document = SwaggerModule.createDocument(app, config, {
    extraModels: [ErrorDto],
    operationIdFactory: (_controller, method) => method,
  });
  addErrors(document);
  mendNullables(document);
  return cleanupOpenApiDoc(document);
}

/** `default` says what any answer but the declared ones looks like. */
function addErrors(document: OpenAPIObject): void {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/ErrorDto' } } };
  for (const path of Object.values(document.paths)) {
    for (const operation of Object.values(path) as Operation[]) {
      operation.responses['default'] = { description: 'Code, cause and action.', content };
    }
  }
}

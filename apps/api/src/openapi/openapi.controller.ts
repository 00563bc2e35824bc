import { Controller, Get, Injectable } from '@nestjs/common';
import { ApiExcludeEndpoint, type OpenAPIObject } from '@nestjs/swagger';
import { Public } from '../access';

/** The document of the running application, made when it is first asked for. */
@Injectable()
export class OpenApiSource {
  /** Set where the application is made: only then its routes are known. */
  make: () => OpenAPIObject = () => {
    throw new Error('the document is made of the whole application, which is not there yet');
  };
}

@Controller('openapi.json')
export class OpenApiController {
  private document: OpenAPIObject | undefined;

  constructor(private readonly source: OpenApiSource) {}

  @Get()
  @Public()
  @ApiExcludeEndpoint()
  read(): OpenAPIObject {
    this.document ??= this.source.make();
    return this.document;
  }
}

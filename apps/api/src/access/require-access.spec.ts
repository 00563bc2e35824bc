import { Controller, Get } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { Test } from '@nestjs/testing';
import { Allow, Public, SignedIn } from './access';
import { RequireAccess } from './require-access';

@Controller('open')
class Whole {
  @Get()
  @Public()
  list(): string[] {
    return [];
  }

  @Get('mine')
  @SignedIn()
  mine(): string[] {
    return [];
  }
}

@Controller('forgotten')
class Forgotten {
  @Get()
  list(): string[] {
    return [];
  }
}

@Controller('twice')
class Twice {
  @Get()
  @Public()
  @Allow('audit:read')
  list(): string[] {
    return [];
  }
}

@Controller('rotas')
class WithoutLocality {
  @Get(':rotaId')
  @Allow('rota:read')
  read(): string {
    return '';
  }
}

@Controller('localities/:localityId')
class WithLocality {
  @Get('rotas')
  @Allow('rota:read')
  read(): string {
    return '';
  }
}

async function boot(...controllers: (new () => object)[]): Promise<void> {
  const module = await Test.createTestingModule({
    imports: [DiscoveryModule],
    controllers,
    providers: [RequireAccess],
  }).compile();
  await module.init();
}

describe('RequireAccess', () => {
  it('starts when every handler says who may call it', async () => {
    await expect(boot(Whole, WithLocality)).resolves.toBeUndefined();
  });

  it('refuses to start with a handler that says nothing', async () => {
    await expect(boot(Whole, Forgotten)).rejects.toThrow('Forgotten.list needs exactly one of');
  });

  it('refuses to start with a handler that says two things', async () => {
    await expect(boot(Twice)).rejects.toThrow('Twice.list needs exactly one of');
  });

  it('refuses to start with an action of a locality on a path without one', async () => {
    await expect(boot(WithoutLocality)).rejects.toThrow(
      'WithoutLocality.read allows rota:read without :localityId',
    );
  });

  it('names every such handler at once', async () => {
    await expect(boot(Forgotten, Twice)).rejects.toThrow(/Forgotten\.list.*Twice\.list/);
  });
});

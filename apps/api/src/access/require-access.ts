import { ACTIONS } from '@homeround/contract';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { type Access, ACCESS, ACCESS_COUNT } from './access';

/** Keeps the application from starting while any handler does not say who may call it. */
@Injectable()
export class RequireAccess implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const faults = this.discovery
      .getControllers()
      .flatMap(({ metatype }) => this.faultsOf(metatype as Controller));
    if (faults.length > 0) throw new Error(`The API does not start: ${faults.join('; ')}`);
  }

  private faultsOf(controller: Controller): string[] {
    const prototype = controller.prototype as Record<string, object>;
    return this.scanner.getAllMethodNames(prototype).flatMap((name) => {
      const handler = prototype[name]!;
      if (Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
      const fault = faultOf(handler, `${pathOf(controller)}/${pathOf(handler)}`);
      return fault ? [`${controller.name}.${name} ${fault}`] : [];
    });
  }
}

type Controller = { readonly name: string; readonly prototype: object };

function faultOf(handler: object, path: string): string | undefined {
  const count = Reflect.getMetadata(ACCESS_COUNT, handler) as number | undefined;
  if (count !== 1) return 'needs exactly one of @Public(), @SignedIn() and @Allow()';
  const access = Reflect.getMetadata(ACCESS, handler) as Access;
  if (access.kind !== 'allow') return undefined;
  const ofLocality = ACTIONS[access.action].scope === 'locality';
  if (ofLocality && !path.includes(':localityId'))
    return `allows ${access.action} without :localityId in its path`;
  return undefined;
}

function pathOf(target: object): string {
  return String(Reflect.getMetadata(PATH_METADATA, target) ?? '');
}

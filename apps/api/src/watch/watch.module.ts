import { Module } from '@nestjs/common';
import { HealthController } from './health.controller';
import { Metrics } from './metrics';
import { MetricsController } from './metrics.controller';
import { ReadinessChecks } from './readiness';

@Module({ controllers: [HealthController, MetricsController], providers: [Metrics, ReadinessChecks] })
export class WatchModule {}
